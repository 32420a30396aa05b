"""Event sourcing with frozen dataclasses and structural pattern matching."""
from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Iterable, TypeAlias


@dataclass(frozen=True, kw_only=True)
class Event:
    account: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Opened(Event):
    owner: str


@dataclass(frozen=True, kw_only=True)
class Deposited(Event):
    amount: Decimal
    memo: str | None = None


@dataclass(frozen=True, kw_only=True)
class Withdrawn(Event):
    amount: Decimal


@dataclass(frozen=True, kw_only=True)
class Closed(Event):
    reason: str = "unknown"


EVENT_TYPES: dict[str, type[Event]] = {cls.__name__: cls for cls in (Opened, Deposited, Withdrawn, Closed)}
Log: TypeAlias = list[Event]


@dataclass(frozen=True)
class Account:
    id: str
    owner: str = ""
    balance: Decimal = Decimal("0")
    open: bool = False
    history: tuple[str, ...] = field(default=(), repr=False)

    def apply(self, event: Event) -> Account:
        match event:
            case Opened(owner=owner):
                changed = replace(self, owner=owner, open=True)
            case _ if not self.open:
                raise InvalidEvent(self, event, "account is not open")
            case Deposited(amount=a, memo=None):
                changed = replace(self, balance=self.balance + a)
            case Deposited(amount=a, memo=str(memo)):
                changed = replace(self, balance=self.balance + a, owner=f"{self.owner} [{memo}]")
            case Withdrawn(amount=a) if a > self.balance:
                raise InvalidEvent(self, event, f"short of {a - self.balance}")
            case Withdrawn(amount=a):
                changed = replace(self, balance=self.balance - a)
            case Closed():
                changed = replace(self, open=False)
            case _:
                raise NotImplementedError(type(event).__name__)
        return replace(changed, history=self.history + (type(event).__name__,))


class InvalidEvent(Exception):
    def __init__(self, account: Account, event: Event, why: str) -> None:
        super().__init__(f"{type(event).__name__} on {account.id}: {why}")
        self.event = event


class Store:
    def __init__(self) -> None:
        self._log: Log = []
        self._snapshots: dict[str, Account] = {}

    def append(self, event: Event) -> Account:
        current = self._snapshots.get(event.account, Account(event.account))
        self._snapshots[event.account] = new = current.apply(event)
        self._log.append(event)
        return new

    def replay(self, until: datetime | None = None) -> dict[str, Account]:
        state: dict[str, Account] = {}
        for event in self._log:
            if until and event.at > until:
                break
            state[event.account] = state.get(event.account, Account(event.account)).apply(event)
        return state

    def dump(self) -> str:
        return "\n".join(json.dumps({"type": type(e).__name__, **asdict(e)}, default=encode) for e in self._log)

    @classmethod
    def load(cls, text: str) -> Store:
        store = cls()
        for line in text.splitlines():
            store.append(decode(json.loads(line)))
        return store


def encode(value: object) -> str:
    match value:
        case datetime():
            return value.isoformat()
        case Decimal():
            return str(value)
    raise TypeError(f"cannot encode {value!r}")


def decode(raw: dict) -> Event:
    cls = EVENT_TYPES[raw.pop("type")]
    raw["at"] = datetime.fromisoformat(raw["at"])
    if "amount" in raw:
        raw["amount"] = Decimal(raw["amount"])
    return cls(**raw)


def totals(events: Iterable[Event]) -> dict[str, Decimal]:
    result: dict[str, Decimal] = {}
    for e in events:
        if isinstance(e, (Deposited, Withdrawn)):
            key = type(e).__name__.lower()
            result[key] = result.get(key, Decimal()) + e.amount
    return result


def main() -> None:
    t0 = datetime(2024, 2, 28, 9, 30, tzinfo=timezone.utc)
    day = timedelta(days=1)
    store = Store()
    script: list[Event] = [
        Opened(account="A-1", at=t0, owner="Ada"),
        Deposited(account="A-1", at=t0 + day, amount=Decimal("100.10")),
        Opened(account="B-2", at=t0 + day * 1.5, owner="Bea"),
        Deposited(account="B-2", at=t0 + 2 * day, amount=Decimal("5"), memo="gift"),
        Withdrawn(account="A-1", at=t0 + 3 * day, amount=Decimal("30.05")),
        Withdrawn(account="B-2", at=t0 + 4 * day, amount=Decimal("5.01")),
        Closed(account="B-2", at=t0 + 5 * day),
        Deposited(account="B-2", at=t0 + 6 * day, amount=Decimal("1")),
    ]
    for event in script:
        try:
            print(store.append(event))
        except InvalidEvent as error:
            print("rejected:", error, f"({error.event.at:%d %b %H:%M})")
    text = store.dump()
    print(text)
    again = Store.load(text)
    assert again.replay() == store.replay()
    early = again.replay(until=t0 + 2 * day)
    print({k: (v.owner, str(v.balance)) for k, v in early.items()})
    print(early["A-1"].history, store.replay()["B-2"].history)
    print({k: f"{v:.2f}" for k, v in totals(script).items()})
    print([f.name for f in fields(Closed)], hash(early["A-1"]) == hash(store.replay(t0 + 2 * day)["A-1"]))
    try:
        early["A-1"].balance = Decimal(9)  # type: ignore
    except Exception as e:
        print(type(e).__name__, e)


main()
