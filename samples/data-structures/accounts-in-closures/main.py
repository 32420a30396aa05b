import asyncio


def make_account(balance):
    lock = asyncio.Lock()
    history = []

    async def withdraw(amount):
        nonlocal balance
        async with lock:
            if amount > balance:
                history.append(("refused", amount))
                return False
            await asyncio.sleep(0.01)
            balance -= amount
            history.append(("ok", amount))
            return True

    def get_balance():
        return balance

    return withdraw, get_balance, history


async def main():
    withdraw, balance, history = make_account(100)
    results = await asyncio.gather(*[withdraw(a) for a in (30, 50, 40, 20)])
    print(results, balance())
    for status, amount in history:
        print(f"{status:<8}{amount:>5}")
    print(f"refused: {sum(a for s, a in history if s == 'refused')}")
    counters = {}
    for word in "to be or not to be".split():
        counters[word] = counters.get(word, 0) + 1
    print(counters, max(counters, key=counters.get))


asyncio.run(main())
