"""An inventory of ordered dataclasses, written out as dicts and as JSON."""

import json
from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass
from typing import ClassVar


@dataclass(order=True)
class Item:
    """Something on the shelf; items are ordered by price, then by quantity."""

    made: ClassVar[int] = 0

    name: str = field(compare=False)
    price: float
    quantity: int = 1
    tags: list[str] = field(default_factory=list, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.price < 0:
            raise ValueError(f"{self.name}: a price must not be negative")
        Item.made += 1

    @property
    def total(self) -> float:
        return self.price * self.quantity


@dataclass
class Shelf:
    label: str
    items: list[Item] = field(default_factory=list)

    def add(self, item: Item) -> "Shelf":
        self.items.append(item)
        return self


shelf = Shelf("A1")
shelf.add(Item("pen", 1.5, 10)).add(Item("book", 12.0)).add(Item("cup", 4.0, 3, ["fragile"]))
for item in sorted(shelf.items, reverse=True):
    print(f"{item.name:<5} {item.price:6.2f} x {item.quantity:<2} = {item.total:6.2f}")
print(shelf)
print(max(shelf.items).name, min(shelf.items).name, Item.made)
print(Item("other", 4.0, 3) == shelf.items[2], shelf.items[0] < shelf.items[1])

print(asdict(shelf.items[2]), astuple(shelf.items[0]))
print(json.dumps(asdict(shelf), indent=1))
print([one.name for one in fields(Item)], is_dataclass(shelf), is_dataclass(Item), is_dataclass(3))

try:
    Item("ghost", -1.0)
except ValueError as error:
    print("ValueError:", error)
try:
    asdict("text")
except TypeError as error:
    print("TypeError:", error)
