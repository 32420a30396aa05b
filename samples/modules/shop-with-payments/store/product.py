from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class Product:
    name: str
    price: float
    count: ClassVar[int] = 0

    def __post_init__(self):
        type(self).count += 1
