class Inventory:
    def __init__(self):
        self._items = {}

    def __enter__(self):
        print("open")
        return self

    def __exit__(self, exc_type, exc, tb):
        print("close", exc_type.__name__ if exc_type else None)
        return exc_type is KeyError

    def add(self, name, qty=1, *, price=0.0):
        item = self._items.setdefault(name, {"qty": 0, "price": price})
        item["qty"] += qty
        if price:
            item["price"] = price
        return item

    def remove(self, name, qty=1):
        item = self._items[name]
        if item["qty"] < qty:
            raise ValueError(f"only {item['qty']} {name} left")
        item["qty"] -= qty
        if item["qty"] == 0:
            del self._items[name]

    @property
    def total(self):
        return sum(i["qty"] * i["price"] for i in self._items.values())

    def __iter__(self):
        return iter(sorted(self._items))

    def __len__(self):
        return len(self._items)

    def __getitem__(self, name):
        return self._items[name]["qty"]


with Inventory() as inv:
    inv.add("apple", 10, price=0.5)
    inv.add("pear", 4, price=0.75)
    inv.add("apple", 5)
    print(list(inv), len(inv), inv["apple"], inv.total)
    inv.remove("pear", 4)
    try:
        inv.remove("apple", 100)
    except ValueError as e:
        print(e)
    print(inv._items)
    inv.remove("kiwi")
    print("never")
print("after", inv.total)
print(f"{'item':<10}|{'qty':^5}|{'price':>8}")
print("-" * 25)
for name in inv:
    print(f"{name:<10}|{inv[name]:^5}|{inv._items[name]['price']:>8.2f}")
