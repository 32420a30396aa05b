"""Observers of several kinds, called with the same arguments."""

import asyncio


class Observable:
    def __init__(self):
        self._observers = []

    def subscribe(self, observer):
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    async def notify(self, *args, **kwargs):
        calls = [observer(*args, **kwargs) for observer in self._observers]
        await asyncio.gather(*calls)


class Stock(Observable):
    def __init__(self, symbol, price):
        super().__init__()
        self.symbol = symbol
        self._price = price

    @property
    def price(self):
        return self._price

    async def set_price(self, value):
        old, self._price = self._price, value
        if old != value:
            await self.notify(self, old=old, new=value)


class Display:
    def __init__(self, name):
        self.name = name

    async def __call__(self, stock, old, new):
        await asyncio.sleep(0.01)
        arrow = "▲" if new > old else "▼"
        change = f"{(new - old) / old:+.1%}"
        print(f"[{self.name}] {stock.symbol} {arrow} {new:.2f} ({change})")


class Journal:
    def __init__(self):
        self.lines = []

    async def write(self, stock, *, old, new):
        self.lines.append(f"{stock.symbol}: {old} -> {new}")


async def alert(stock, old, new):
    if new < 90:
        print(f"ALERT {stock.symbol} below 90: {new}")


async def main():
    acme = Stock("ACME", 100.0)
    journal = Journal()
    acme.subscribe(Display("main"))
    acme.subscribe(journal.write)
    unsubscribe = acme.subscribe(alert)
    for price in [105.5, 105.5, 85.25]:
        await acme.set_price(price)
    unsubscribe()
    await acme.set_price(80)
    print(acme.price)
    print(*journal.lines, sep="\n")


asyncio.run(main())
