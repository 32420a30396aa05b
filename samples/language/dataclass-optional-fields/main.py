"""Typed shop inventory with Optional lookups."""
import asyncio
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Item:
    name: str
    price: float
    quantity: int = 0
    tags: list[str] = field(default_factory=list)

    @property
    def total(self) -> float:
        return self.price * self.quantity


class Inventory:
    def __init__(self) -> None:
        self._items: dict[str, Item] = {}

    def add(self, item: Item) -> None:
        self._items[item.name] = item

    def find(self, name: str) -> Optional[Item]:
        return self._items.get(name)

    async def restock(self, name: str, amount: int) -> bool:
        await asyncio.sleep(0.1)
        item = self.find(name)
        if item is None:
            return False
        item.quantity += amount
        return True

    def __len__(self) -> int:
        return len(self._items)


async def main() -> None:
    shop = Inventory()
    shop.add(Item("pen", 1.5, 10, ["office"]))
    shop.add(Item("book", 12.0))
    results = await asyncio.gather(shop.restock("book", 3), shop.restock("lamp", 1))
    print(results, len(shop))
    book = shop.find("book")
    if book is not None:
        print(f"{book.name}: {book.total:.2f} {book.tags}")
    print(shop.find("lamp"))
    print(sorted(i.total for i in shop._items.values()))


asyncio.run(main())
