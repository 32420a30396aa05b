from collections.abc import Iterator

from .money import Money
from .product import Product, Service

_CATALOGUE = """
tea 4.50
cup 7.25
box 0.99
fix 20.00 service
"""


def load(text: str = _CATALOGUE) -> Iterator[Product]:
    for line in filter(None, map(str.strip, text.splitlines())):
        name, price, *kind = line.split()
        cls = Product.registry[kind[0]] if kind else Product
        yield cls(name, Money(price))
