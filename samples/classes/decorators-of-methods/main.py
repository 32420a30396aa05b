"""Decorators written for methods: the wrapper takes `self` first and hands the rest on."""
import asyncio
import functools


def retried(times):
    def decorate(method):
        @functools.wraps(method)
        async def wrapper(self, *args):
            for attempt in range(1, times + 1):
                try:
                    return await method(self, *args)
                except OSError as error:
                    print(f"{method.__name__}, attempt {attempt} of {times}: {error}")
                    await asyncio.sleep(0.1 * attempt)
            raise RuntimeError(f"{method.__name__} gave up")

        return wrapper

    return decorate


def at_least(minimum):
    def decorate(method):
        @functools.wraps(method)
        def wrapper(self, amount, *rest):
            if amount < minimum:
                raise ValueError(f"{method.__name__}: {amount} is below {minimum}")
            return method(self, amount, *rest)

        return wrapper

    return decorate


def counted(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        wrapper.calls += 1
        return method(self, *args, **kwargs)

    wrapper.calls = 0
    return wrapper


class Mirror:
    """Answers at the third request."""

    def __init__(self, name):
        self.name = name
        self.requests = 0

    @retried(3)
    async def fetch_page(self, path, size):
        """One page of the mirror."""
        self.requests += 1
        if self.requests % 3:
            raise OSError(f"{self.name} does not answer")
        return f"{self.name}{path}" * size


class Account:
    def __init__(self, balance=0):
        self.balance = balance

    @at_least(1)
    def deposit(self, amount):
        self.balance += amount
        return self.balance

    @at_least(5)
    @counted
    def withdraw(self, amount, fee=0):
        self.balance -= amount + fee
        return self.balance

    @counted
    def transfer(self, other, amount, *, note="no note"):
        self.withdraw(amount)
        other.deposit(amount)
        return f"moved {amount} ({note})"


async def main():
    mirror = Mirror("mirror")
    print(await mirror.fetch_page("/a", 2))
    print(mirror.requests, mirror.fetch_page.__name__, mirror.fetch_page.__doc__)
    mirror.requests = 3
    try:
        await retried(2)(Mirror.fetch_page)(mirror, "/b", 1)
    except RuntimeError as error:
        print(error)

    mine, yours = Account(100), Account()
    print(mine.deposit(5), mine.withdraw(10, 1), mine.withdraw(5, 2))
    print(mine.transfer(yours, 7, note="rent"), mine.transfer(yours, 8), mine.balance, yours.balance)
    print(Account.transfer.calls, [method.__name__ for method in (mine.deposit, mine.withdraw, mine.transfer)])
    for method in (mine.deposit, mine.withdraw):
        try:
            method(0)
        except ValueError as error:
            print(error)


asyncio.run(main())
