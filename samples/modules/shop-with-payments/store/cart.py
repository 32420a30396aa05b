from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterator, TYPE_CHECKING

if TYPE_CHECKING:
    from .product import Product


@dataclass
class Line:
    product: Product
    qty: int

    @property
    def total(self) -> float:
        return self.product.price * self.qty


@dataclass
class Cart:
    owner: str
    lines: list[Line] = field(default_factory=list)

    def add(self, product: Product, qty: int = 1) -> None:
        for line in self.lines:
            if line.product == product:
                line.qty += qty
                return
        self.lines.append(Line(product, qty))

    @property
    def subtotal(self) -> float:
        return sum(line.total for line in self.lines)

    def __iter__(self) -> Iterator[Line]:
        return iter(self.lines)

    def __len__(self) -> int:
        return sum(line.qty for line in self.lines)
