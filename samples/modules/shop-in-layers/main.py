"""Models, repositories and services, each in a package of its own."""

from shop.models.order import Order
from shop.models.product import Product
from shop.repositories.products import ProductRepository
from shop.services.checkout import CheckoutService, OutOfStock
from shop.services import pricing


def fill(repository: ProductRepository) -> None:
    repository.save(Product("tea", 4.5, stock=10))
    repository.save(Product("cup", 12.0, stock=2))
    repository.save(Product("pot", 30.0, stock=0))


def main() -> None:
    repository = ProductRepository()
    fill(repository)
    checkout = CheckoutService(repository)

    order = Order("Chloé")
    order.add("tea", 3)
    order.add("cup", 1)
    print(f"{order.customer} pays {checkout.pay(order):.2f}")

    for wanted in ("pot", "hat"):
        attempt = Order("Dan")
        attempt.add(wanted, 1)
        try:
            checkout.pay(attempt)
        except OutOfStock as error:
            print("Out of stock:", error.wanted)
        except LookupError as error:
            print("Unknown:", error)

    pricing.DISCOUNT = 0.5
    again = Order("Eve")
    again.add("tea", 2)
    print(f"{again.customer} pays {checkout.pay(again):.2f}")
    print([f"{product.name}: {product.stock}" for product in repository.all()])


if __name__ == "__main__":
    main()
