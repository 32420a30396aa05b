"""Backend exercise: repositories, services, errors, and a tiny dependency container (typed)."""
from __future__ import annotations

import abc
import itertools
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import Enum, unique
from typing import Any, Callable, Generic, Literal, NewType, Optional, TypeAlias, TypeVar, TypedDict, overload

SkuId = NewType("SkuId", str)
Json: TypeAlias = "dict[str, Any]"
E = TypeVar("E", bound="Entity")


@unique
class OrderState(str, Enum):
    NEW = "new"
    PAID = "paid"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"

    def can_become(self, other: OrderState) -> bool:
        return other in _ALLOWED.get(self, ())


_ALLOWED: dict[OrderState, tuple[OrderState, ...]] = {
    OrderState.NEW: (OrderState.PAID, OrderState.CANCELLED),
    OrderState.PAID: (OrderState.SHIPPED, OrderState.CANCELLED),
}


class LineDict(TypedDict, total=False):
    sku: str
    qty: int
    note: str


@dataclass(kw_only=True)
class Entity:
    id: int = 0
    version: int = 1


@dataclass(kw_only=True)
class Item(Entity):
    sku: SkuId
    stock: int
    price: int

    def __post_init__(self) -> None:
        if self.stock < 0 or self.price <= 0:
            raise ValueError(f"bad item {self.sku}")


@dataclass(kw_only=True)
class Order(Entity):
    customer: str
    lines: list[LineDict] = field(default_factory=list)
    state: OrderState = OrderState.NEW


class NotFound(LookupError):
    def __init__(self, kind: type, key: object) -> None:
        super().__init__(f"{kind.__name__} {key!r} not found")
        self.kind = kind


class Conflict(RuntimeError): ...


class Repository(abc.ABC, Generic[E]):
    @abc.abstractmethod
    def get(self, id: int) -> E: ...

    @abc.abstractmethod
    def save(self, entity: E) -> E: ...

    @abc.abstractmethod
    def all(self) -> Iterable[E]: ...


class MemoryRepository(Repository[E]):
    def __init__(self, kind: type[E]) -> None:
        self._kind = kind
        self._rows: dict[int, E] = {}
        self._ids = itertools.count(1)

    def get(self, id: int) -> E:
        try:
            return replace(self._rows[id])
        except KeyError as e:
            raise NotFound(self._kind, id) from e

    def save(self, entity: E) -> E:
        if not entity.id:
            entity = replace(entity, id=next(self._ids))
        elif self._rows[entity.id].version != entity.version:
            raise Conflict(f"{self._kind.__name__} {entity.id} changed")
        else:
            entity = replace(entity, version=entity.version + 1)
        self._rows[entity.id] = entity
        return entity

    def all(self) -> Iterable[E]:
        yield from self._rows.values()


class Container:
    def __init__(self) -> None:
        self._factories: dict[str, Callable[[Container], Any]] = {}
        self._instances: dict[str, Any] = {}

    def register(self, name: str, factory: Callable[[Container], Any]) -> None:
        self._factories[name] = factory

    def __getitem__(self, name: str) -> Any:
        if name not in self._instances:
            print("  creating", name)
            self._instances[name] = self._factories[name](self)
        return self._instances[name]


class OrderService:
    def __init__(self, items: Repository[Item], orders: Repository[Order], notify: Callable[[str], None]) -> None:
        self.items, self.orders, self.notify = items, orders, notify

    def place(self, customer: str, wanted: Mapping[str, int], /, *, dry_run: bool = False) -> Optional[Order]:
        by_sku = {i.sku: i for i in self.items.all()}
        lines: list[LineDict] = []
        for sku, qty in wanted.items():
            item = by_sku.get(SkuId(sku))
            if item is None:
                raise NotFound(Item, sku)
            if item.stock < qty:
                self.notify(f"{sku}: {item.stock} of {qty}")
                return None
            lines.append({"sku": sku, "qty": qty} if qty > 1 else {"sku": sku, "qty": qty, "note": "single"})
        if dry_run:
            return Order(customer=customer, lines=lines)
        for line in lines:
            item = self.items.get(by_sku[SkuId(line["sku"])].id)
            item.stock -= line["qty"]
            self.items.save(item)
        return self.orders.save(Order(customer=customer, lines=lines))

    def move(self, id: int, state: OrderState | Literal["paid", "shipped", "cancelled"]) -> Order:
        order = self.orders.get(id)
        target = OrderState(state)
        if not order.state.can_become(target):
            raise Conflict(f"{order.state.value} -> {target.value}")
        order.state = target
        return self.orders.save(order)


messages: list[str] = []
c = Container()
c.register("items", lambda _: MemoryRepository(Item))
c.register("orders", lambda _: MemoryRepository(Order))
c.register("service", lambda c: OrderService(c["items"], c["orders"], messages.append))
service: OrderService = c["service"]
for sku, stock, price in (("bolt", 10, 5), ("nut", 3, 2)):
    print(service.items.save(Item(sku=SkuId(sku), stock=stock, price=price)))
order = service.place("ann", {"bolt": 4, "nut": 1})
print(order)
print(service.place("bob", {"nut": 5}), messages)
print(service.place("cy", {"bolt": 1}, dry_run=True))
attempts: list[Callable[[], object]] = [
    lambda: service.place("bob", {"gear": 1}),
    lambda: service.move(1, "paid"),
    lambda: service.move(1, OrderState.NEW),
    lambda: service.move(1, "shipped"),
    lambda: service.move(7, "paid"),
    lambda: service.orders.save(Order(id=1, customer="x")),
    lambda: service.move(1, "lost"),
    lambda: Item(sku=SkuId("z"), stock=1, price=0),
    lambda: MemoryRepository(Item).get(3),
]
for attempt in attempts:
    try:
        print("ok", attempt())
    except (NotFound, Conflict, ValueError) as e:
        print(type(e).__name__, "|", e, "|", type(e.__cause__).__name__)
print([asdict(i) for i in service.items.all()])
print(OrderState.PAID == "paid", OrderState("new").name, f"{OrderState.SHIPPED.value:>10}", [s.value for s in OrderState])
print(uuid.UUID(int=5), isinstance(service.items, Repository), len(messages))
