import asyncio
import sys

from inventory import Shop, __version__, errors
from inventory.models import Product, load
from inventory.models.money import Money


async def main(argv=None):
    argv = sys.argv[1:] if argv is None else argv
    print("shop", __version__, "args:", argv)
    shop = Shop("corner", currency="EUR")
    for product in load():
        shop.stock(product, 3)
    print(shop)
    orders = [("ann", {"tea": 2, "cup": 1}), ("bob", {"tea": 2}), ("cid", {"rug": 1}), ("dan", {})]
    results = await asyncio.gather(*(shop.order(who, **wanted) for who, wanted in orders), return_exceptions=True)
    for (who, _), result in zip(orders, results):
        match result:
            case errors.OutOfStock(product=p, missing=n):
                print(f"{who}: {n} {p.name} missing")
            case errors.ShopError():
                print(f"{who}: {type(result).__name__}: {result}")
            case Money() as total:
                print(f"{who}: {total}")
            case _:
                print(f"{who}: unexpected {result!r}")
    print(shop.turnover, shop.turnover * 2, Money("1.10") + Money("2.20") == Money("3.30"))
    print(sorted(shop.log))
    try:
        Money("1", "USD") + Money("1")
    except errors.CurrencyMismatch as e:
        print(e, e.__cause__)
    print(Product.__module__.rpartition(".")[2], Product.registry)
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(["--demo"])))
