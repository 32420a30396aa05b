import logging
import sys
from abc import ABC, abstractmethod
from decimal import ROUND_HALF_UP, Decimal
from functools import wraps

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-8s %(name)s: %(message)s")
log = logging.getLogger("bank")


class BankError(Exception):
    """Base of all errors here."""


class InsufficientFunds(BankError):
    def __init__(self, account, needed):
        self.account, self.needed = account, needed
        super().__init__(account.number, needed)

    def __str__(self):
        return f"account {self.account.number} lacks {self.needed}"


def audited(action):
    def decorate(method):
        @wraps(method)
        def wrapper(self, *args, **kwargs):
            before = self.balance
            try:
                result = method(self, *args, **kwargs)
            except BankError:
                log.warning("%s refused on %s (%s)", action, self.number, ", ".join(map(str, args)))
                raise
            else:
                log.info("%s on %s: %s -> %s", action, self.number, before, self.balance)
                return result
            finally:
                wrapper.calls += 1

        wrapper.calls = 0
        return wrapper

    return decorate


class Account(ABC):
    _next = 1000
    registry: dict[int, "Account"] = {}

    def __init_subclass__(cls, /, rate="0", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.rate = Decimal(rate)

    def __init__(self, owner, balance=0):
        Account._next += 1
        self.number = Account._next
        self.owner = owner
        self.balance = Decimal(balance)
        self.registry[self.number] = self

    @abstractmethod
    def available(self) -> Decimal: ...

    @audited("deposit")
    def deposit(self, amount):
        if amount <= 0:
            raise BankError("amount must be positive")
        self.balance += Decimal(str(amount))

    @audited("withdrawal")
    def withdraw(self, amount):
        amount = Decimal(str(amount))
        if amount > self.available():
            raise InsufficientFunds(self, amount - self.available())
        self.balance -= amount
        return amount

    def add_interest(self):
        self.balance += (self.balance * self.rate).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)

    def __format__(self, spec):
        if spec == "short":
            return f"#{self.number}"
        return format(f"{self.owner}: {self.balance:,.2f}", spec)

    def __lt__(self, other):
        return self.balance < other.balance


class Savings(Account, rate="0.025"):
    def available(self):
        return self.balance


class Checking(Account):
    def __init__(self, owner, balance=0, *, overdraft=100):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    def available(self):
        return self.balance + self.overdraft


ada = Savings("Ada", "1250.555")
bob = Checking("Bob", 20)
ada.add_interest()
bob.withdraw(99.95)
for attempt in (lambda: bob.withdraw(50), lambda: ada.deposit(-1), lambda: Account("x")):
    try:
        attempt()
    except BankError as error:
        print(type(error).__name__, error, error.args[1:])
    except TypeError as error:
        print(error)
print(f"{ada:>30}|{bob:<20}|{ada:short}")
print(min(ada, bob).owner, sorted(Account.registry), [type(a).__name__ for a in Account.registry.values()])
print(Account.withdraw.calls, Account.deposit.calls, Account.deposit.__name__, Savings.rate, Checking.rate)
total = sum((a.balance for a in Account.registry.values()), Decimal())
print(total, total.quantize(Decimal("1.")), round(total, 1), float(total), int(total))
