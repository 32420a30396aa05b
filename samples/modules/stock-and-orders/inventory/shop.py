from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from . import errors
from .models.money import Money

if TYPE_CHECKING:
    from .models import Product


class Shop:
    def __init__(self, name: str, *, currency: str = "EUR") -> None:
        self.name = name
        self._products: dict[str, Product] = {}
        self._stock: dict[str, int] = {}
        self._lock = asyncio.Lock()
        self.turnover = Money("0", currency)
        self.log: list[str] = []

    def stock(self, product: Product, amount: int) -> None:
        self._products[product.name] = product
        self._stock[product.name] = self._stock.get(product.name, 0) + amount

    def __str__(self) -> str:
        lines = [f"{self.name}:"]
        lines += [f"  {p.name:<5} {self._stock[p.name]:>2} x {p.price}" for p in self._products.values()]
        return "\n".join(lines)

    async def order(self, customer: str, **wanted: int) -> Money:
        if not wanted:
            raise errors.EmptyOrder(f"{customer} orders nothing")
        async with self._lock:
            for name, amount in wanted.items():
                if name not in self._products:
                    raise errors.UnknownProduct(name)
                if (missing := amount - self._stock[name]) > 0:
                    raise errors.OutOfStock(self._products[name], missing)
            await asyncio.sleep(0.1)
            total = Money("0", self.turnover.currency)
            for name, amount in wanted.items():
                self._stock[name] -= amount
                total += self._products[name].price * amount
            self.turnover += total
            self.log.append(f"{customer}:{len(wanted)}")
            return total
