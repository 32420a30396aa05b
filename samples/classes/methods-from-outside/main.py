"""Classes that get methods after their own statement, and decorators that change classes."""

import types
from dataclasses import dataclass


class Dog:
    def __init__(self, name: str) -> None:
        self.name = name


def bark(self, times: int = 1) -> str:
    return f"{self.name}: " + " ".join(["woof"] * times)


Dog.bark = bark
Dog.shout = lambda self: self.bark(2).upper()
setattr(Dog, "is_loud", lambda self: self.name.isupper())
Dog.label = property(lambda self: f"<{self.name}>")
Dog.of = classmethod(lambda cls, *names: [cls(name) for name in names])

rex = Dog("Rex")
print(rex.bark(), rex.bark(3), rex.bark(times=2))
print(rex.shout(), rex.is_loud(), rex.label)
print([dog.label for dog in Dog.of("Bo", "Al")])


def whisper(self) -> str:
    return f"{self.name} whispers"


rex.whisper = types.MethodType(whisper, rex)
print(rex.whisper())


def comparable(cls):
    """Adds what comes from one method: which of two is more."""

    def is_more(self, other) -> bool:
        return self.weight() > other.weight()

    def heavier(self, other):
        return self if self.is_more(other) else other

    cls.is_more = is_more
    cls.heavier = heavier
    cls.unit = "kg"
    return cls


@comparable
@dataclass
class Stone:
    size: int

    def weight(self) -> int:
        return self.size * 3


@comparable
class Feather:
    def weight(self) -> int:
        return 0

    def __repr__(self) -> str:
        return "a feather"


print(Stone(2).is_more(Stone(1)), Stone(4).heavier(Stone(5)), Stone.unit)
print(Feather().heavier(Feather()), Feather.unit)


def audited(cls):
    class Audited(cls):
        log: list[str] = []

        def deposit(self, amount: int) -> int:
            self.log.append(f"+{amount}")
            return super().deposit(amount)

    return Audited


@audited
class Account:
    def __init__(self, balance: int = 0) -> None:
        self.balance = balance

    def deposit(self, amount: int) -> int:
        self.balance += amount
        return self.balance


account = Account(10)
print(account.deposit(5), account.deposit(7), account.log, Account.__name__)
