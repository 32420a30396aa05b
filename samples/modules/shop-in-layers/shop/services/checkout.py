from ..models.order import Order
from ..repositories.products import ProductRepository
from .pricing import total


class OutOfStock(Exception):
    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.wanted = wanted


class CheckoutService:
    def __init__(self, repository: ProductRepository) -> None:
        self.repository = repository

    def pay(self, order: Order) -> float:
        prices = []
        for name, count in order.lines.items():
            product = self.repository.find(name)
            if product.stock < count:
                raise OutOfStock(name)
            product.stock -= count
            prices.append(product.price * count)
        return total(prices)
