"""A print shop: each dataclass has those members in TypeScript that the program needs."""

import asyncio
from collections import deque
from dataclasses import dataclass, field


# Only moved about: from the queue to a worker, into a list.
@dataclass
class Order:
    customer: str
    pages: int
    notes: list[str] = field(default_factory=list)


# Shown, never compared.
@dataclass
class Receipt:
    customer: str
    price: float
    size: tuple[int, int] = (210, 297)


# Compared, never shown.
@dataclass
class Paper:
    kind: str
    weight: int
    tags: list[str] = field(default_factory=list)


# A key of a dict: compared and hashed.
@dataclass(frozen=True)
class Place:
    shelf: int
    row: str


# Shown by its own `__str__`.
@dataclass
class Printer:
    name: str
    jobs: int = 0

    def __str__(self) -> str:
        return f"{self.name} ({self.jobs} jobs)"


class Shop:
    def __init__(self, printer: Printer) -> None:
        self.printer = printer
        self.orders: deque[Order] = deque()
        self.done: list[Order] = []

    def take(self, order: Order) -> None:
        self.orders.append(order)

    async def work(self) -> list[Receipt]:
        receipts = []
        while self.orders:
            order = self.orders.popleft()
            await asyncio.sleep(order.pages / 100)
            self.printer.jobs += 1
            self.done.append(order)
            receipts.append(Receipt(order.customer, order.pages * 0.1))
        return receipts


async def main() -> None:
    shop = Shop(Printer("Inky"))
    shop.take(Order("Ann", 12))
    shop.take(Order("Bob", 3, ["both sides"]))
    receipts = await shop.work()
    for receipt in receipts:
        print(receipt)
    longest = max(shop.done, key=lambda order: order.pages)
    print(longest.customer, [order.notes for order in shop.done])
    print(shop.printer)

    plain = Paper("plain", 80, ["white"])
    print(plain == Paper("plain", 80, ["white"]), plain != Paper("plain", 90))
    stock = {Place(1, "a"): 500, Place(2, "b"): 20}
    print(stock[Place(2, "b")], Place(3, "a") in stock)


asyncio.run(main())
