from ..models.product import Product


class ProductRepository:
    def __init__(self) -> None:
        self._products: dict[str, Product] = {}

    def save(self, product: Product) -> None:
        self._products[product.name] = product

    def find(self, name: str) -> Product:
        if name not in self._products:
            raise LookupError(f"no product called {name}")
        return self._products[name]

    def all(self) -> list[Product]:
        return list(self._products.values())
