class ShopError(Exception):
    """Base class."""


class OutOfStock(ShopError):
    def __init__(self, product, missing):
        super().__init__(product, missing)
        self.product = product
        self.missing = missing

    def __str__(self):
        return f"{self.missing} x {self.product} missing"


class UnknownProduct(ShopError, KeyError):
    def __str__(self):
        return f"no product {self.args[0]!r}"


class EmptyOrder(ShopError):
    pass


class CurrencyMismatch(ShopError):
    pass
