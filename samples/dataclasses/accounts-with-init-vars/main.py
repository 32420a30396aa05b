"""What the constructor of a dataclass takes: InitVar, KW_ONLY, init=False, and inheritance."""

from dataclasses import KW_ONLY, InitVar, dataclass, field
from typing import Optional


@dataclass
class Account:
    owner: str
    opening: InitVar[float] = 0.0
    balance: float = field(init=False)
    history: list[str] = field(default_factory=list)

    def __post_init__(self, opening: float) -> None:
        self.balance = opening
        self.history.append(f"opened with {opening}")

    def deposit(self, amount: float) -> None:
        self.balance += amount
        self.history.append(f"deposit {amount}")


@dataclass(kw_only=True, slots=True)
class Connection:
    host: str = "localhost"
    port: int = 5432
    timeout: Optional[float] = None


@dataclass
class Event:
    name: str
    priority: int = 0

    def __post_init__(self) -> None:
        self.key = f"{self.priority}-{self.describe()}"

    def describe(self) -> str:
        return self.name.lower()


@dataclass
class Alarm(Event):
    place: str = "hall"
    _: KW_ONLY
    loud: bool = False
    repeat: int = 1

    def describe(self) -> str:
        return f"{self.name}@{self.place}"


account = Account("Ada", 100.0)
account.deposit(50.0)
print(account)
print(Account("Bob").balance, Account("Cleo", history=["imported"]).history)

print(Connection(), Connection(port=80, timeout=2.5))
try:
    Connection("example.org")
except TypeError as error:
    print("TypeError:", error)

alarm = Alarm("Fire", 9, "kitchen", loud=True)
print(alarm, alarm.key)
print(Event("Tea").key, Event("Tea") == Event("Tea"), Event("Fire", 9) == alarm)
print(Alarm("Ring", repeat=3))
