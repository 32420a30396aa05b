"""Properties whose getters went through a decorator before."""

from functools import wraps


def traced(getter):
    @wraps(getter)
    def wrapper(self):
        print(f"reading {getter.__name__}")
        return getter(self)

    return wrapper


def in_euros(getter):
    """Turns cents into a text."""

    def wrapper(self):
        return f"{getter(self) / 100:.2f} EUR"

    return wrapper


class Account:
    def __init__(self, owner: str, cents: int):
        self.owner = owner
        self._cents = cents

    @property
    @traced
    def cents(self) -> int:
        return self._cents

    @property
    @in_euros
    def shown(self):
        return self._cents


class Savings(Account):
    def __init__(self, owner: str, cents: int, percent: int):
        super().__init__(owner, cents)
        self.percent = percent

    @property
    @in_euros
    def interest(self):
        return self._cents * self.percent / 100


account = Account("Ann", 1250)
print(account.cents + 1)
print(account.shown, account.shown.lower(), len(account.shown))

savings = Savings("Bob", 200_000, 3)
print(savings.shown, "bring", savings.interest)
print([one.shown for one in (account, savings)])
