from dataclasses import dataclass
from typing import ClassVar

from .money import Money


@dataclass
class Product:
    name: str
    price: Money
    registry: ClassVar[dict[str, type]] = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Product.registry[cls.__name__.lower()] = cls

    def __str__(self):
        return f"{self.name}@{self.price}"


class Service(Product):
    def __str__(self):
        return "service " + super().__str__()
