import json
from datetime import date, timedelta
from enum import Enum, auto
from typing import NamedTuple


class Category(Enum):
    FRUIT = auto()
    VEGETABLE = auto()
    DAIRY = auto()

    @property
    def shelf_life(self) -> timedelta:
        return {Category.FRUIT: timedelta(days=7), Category.VEGETABLE: timedelta(days=10), Category.DAIRY: timedelta(days=21)}[self]

    @classmethod
    def parse(cls, text: str) -> "Category":
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f"unknown category {text!r}") from None


class Item(NamedTuple):
    name: str
    category: Category
    quantity: int
    price: float
    received: date

    @property
    def expires(self) -> date:
        return self.received + self.category.shelf_life

    def value(self) -> float:
        return round(self.quantity * self.price, 2)


class Inventory:
    TAX = 0.055

    def __init__(self, items=()):
        self._items = {item.name: item for item in items}

    def __iter__(self):
        return iter(sorted(self._items.values(), key=lambda item: (item.expires, item.name)))

    def __len__(self):
        return len(self._items)

    def __contains__(self, name):
        return name in self._items

    def __getitem__(self, name):
        return self._items[name]

    def __add__(self, other):
        if not isinstance(other, Inventory):
            return NotImplemented
        merged = Inventory(self)
        for item in other:
            if item.name in merged:
                old = merged[item.name]
                merged._items[item.name] = old._replace(quantity=old.quantity + item.quantity)
            else:
                merged._items[item.name] = item
        return merged

    def expired(self, today: date):
        return [item for item in self if item.expires < today]

    def total(self, *, tax: bool = False) -> float:
        amount = sum(item.value() for item in self)
        return amount * (1 + self.TAX) if tax else amount

    def report(self) -> str:
        lines = [f"{'name':<10}{'qty':>5}{'price':>8}{'value':>10}  expires"]
        lines += [
            f"{item.name:<10}{item.quantity:>5d}{item.price:>8.2f}{item.value():>10,.2f}  {item.expires:%a %d %b}"
            for item in self
        ]
        lines.append("-" * len(lines[0]))
        lines.append(f"{'total':<10}{self.total():>23,.2f}")
        return "\n".join(lines)


def load(text: str) -> Inventory:
    items = []
    for record in json.loads(text):
        items.append(
            Item(
                name=record["name"],
                category=Category.parse(record["category"]),
                quantity=int(record.get("quantity", 0)),
                price=float(record["price"]),
                received=date.fromisoformat(record["received"]),
            )
        )
    return Inventory(items)


TEXT = """
[
  {"name": "apple", "category": "fruit", "quantity": 120, "price": 0.35, "received": "2024-03-01"},
  {"name": "leek", "category": "vegetable", "quantity": 40, "price": 1, "received": "2024-02-26"},
  {"name": "milk", "category": "dairy", "price": "1.19", "received": "2024-02-20"}
]
"""
stock = load(TEXT)
print(stock.report())
more = Inventory([Item("apple", Category.FRUIT, 30, 0.4, date(2024, 3, 5)), Item("butter", Category.DAIRY, 12, 2.75, date(2024, 2, 28))])
both = stock + more
print(len(both), "apple" in both, "pear" in both)
print(both["apple"])
print([item.name for item in both.expired(date(2024, 3, 9))])
print(f"{both.total():.2f} {both.total(tax=True):.2f}")
try:
    load('[{"name": "x", "category": "toy", "price": 1, "received": "2024-01-01"}]')
except ValueError as error:
    print(error, error.__cause__, error.__suppress_context__)
try:
    stock + 3
except TypeError as error:
    print(error)
print(json.dumps([item._asdict() | {"category": item.category.name, "received": item.received.isoformat()} for item in both], indent=2)[:160])
print(sorted(Category, key=lambda c: c.shelf_life, reverse=True))
