"""A bank whose transfers lock two accounts, always in the same order."""

import asyncio
import random
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count


class BankError(Exception):
    """What the bank refuses."""


class InsufficientFunds(BankError):
    def __init__(self, account: "Account", amount: int) -> None:
        self.account = account
        self.missing = amount - account.balance
        super().__init__(f"{account.owner} lacks {self.missing}")


class UnknownAccount(BankError, KeyError):
    def __str__(self) -> str:
        return f"no account of {self.args[0]}"


numbers = count(1001)


@dataclass
class Account:
    owner: str
    balance: int = 0
    number: int = field(default_factory=lambda: next(numbers))
    history: list[str] = field(default_factory=list, repr=False)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)

    def deposit(self, amount: int) -> None:
        self.balance += amount
        self.history.append(f"+{amount}")

    def withdraw(self, amount: int) -> None:
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(f"-{amount}")


class Bank:
    def __init__(self, latency: random.Random) -> None:
        self.accounts: dict[str, Account] = {}
        self.latency = latency
        self.refused: list[BankError] = []

    def open(self, owner: str, balance: int = 0) -> Account:
        account = Account(owner, balance)
        self.accounts[owner] = account
        return account

    def find(self, owner: str) -> Account:
        try:
            return self.accounts[owner]
        except KeyError:
            raise UnknownAccount(owner) from None

    @property
    def total(self) -> int:
        return sum(account.balance for account in self.accounts.values())

    @asynccontextmanager
    async def locked(self, *accounts: Account):
        """Takes the locks by number, so that two transfers never block each other."""
        ordered = sorted(accounts, key=lambda account: account.number)
        for account in ordered:
            await account.lock.acquire()
        try:
            yield
        finally:
            for account in reversed(ordered):
                account.lock.release()

    async def transfer(self, source: str, target: str, amount: int) -> bool:
        try:
            giver, taker = self.find(source), self.find(target)
            async with self.locked(giver, taker):
                giver.withdraw(amount)
                await asyncio.sleep(self.latency.uniform(0.01, 0.05))
                taker.deposit(amount)
        except BankError as error:
            self.refused.append(error)
            return False
        return True

    async def pay_interest(self, percent: int) -> int:
        paid = 0
        for account in self.accounts.values():
            async with account.lock:
                interest = account.balance * percent // 100
                account.deposit(interest)
                paid += interest
        return paid


async def main() -> None:
    rng = random.Random(2024)
    bank = Bank(rng)
    for owner, balance in {"Ann": 500, "Bob": 120, "Cid": 0}.items():
        bank.open(owner, balance)
    before = bank.total

    print(await bank.transfer("Ann", "Bob", 80))
    print(await bank.transfer("Cid", "Bob", 10))
    print(await bank.transfer("Ann", "Zoe", 10))

    names = list(bank.accounts)
    orders = []
    for _ in range(20):
        source, target = rng.sample(names, 2)
        orders.append((source, target, rng.randrange(10, 200, 10)))
    results = await asyncio.gather(*(bank.transfer(*order) for order in orders))
    print(f"{results.count(True)} done, {results.count(False)} refused")
    assert bank.total == before, "money was lost"

    for error in bank.refused[:4]:
        kind = type(error).__name__
        if isinstance(error, InsufficientFunds):
            print(f"{kind}: {error} (has {error.account.balance} now)")
        else:
            print(f"{kind}: {error}")
    for account in bank.accounts.values():
        print(account)
        print("   ", " ".join(account.history[:8]))
    print("interest:", await bank.pay_interest(3), "total:", bank.total)


if __name__ == "__main__":
    asyncio.run(main())
