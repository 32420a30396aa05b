"""A small shop, split over a package."""
from store import Cart, Product, __version__
from store import pricing as price_rules
from store.payments import process
from store.payments.errors import PaymentError, CardDeclined
import store.catalog


def main():
    print("shop", __version__, store.catalog.__name__)
    cart = Cart(owner="Ann")
    for sku, qty in [("apple", 3), ("pear", 1), ("melon", 2), ("kiwi", 1)]:
        try:
            cart.add(store.catalog.find(sku), qty)
        except LookupError as e:
            print("not found:", e)
    print(cart)
    for line in cart:
        print(f"  {line.product.name:<8}{line.qty:>3} x {line.product.price:>6.2f} = {line.total:>7.2f}")
    print("subtotal", cart.subtotal)
    for rule in price_rules.RULES:
        print(rule.__name__, round(rule(cart), 2))
    total = price_rules.apply(cart)
    print(f"total {total:.2f}")
    for card in ("4111-1111", "0000-0000", "9999"):
        try:
            receipt = process(card, total)
        except CardDeclined as e:
            print("declined", e.card, isinstance(e, PaymentError))
        except PaymentError as e:
            print("payment error:", e)
        else:
            print("receipt", receipt)
    print(Product("x", 1) == Product("x", 1.0), Product.count)


if __name__ == "__main__":
    main()
