# inventory.py - week 3 project: inventory report from CSV and JSON
import csv
import io
import json
from collections import defaultdict, Counter, OrderedDict
from decimal import Decimal, ROUND_HALF_UP

CSV_TEXT = '''sku,name,qty,price,tags
A-100,"Bolt, M4",250,0.05,hardware|small
A-101,Nut M4,180,0.04,hardware|small
B-200,Hammer,12,14.99,tools
B-201,"Saw ""Pro""",3,29.5,tools|sharp
C-300,Paint,0,7.25,
bad-row,Broken,x,1,
'''

UPDATES = '[{"sku": "A-100", "delta": -300}, {"sku": "B-200", "delta": 5}, {"sku": "Z-1", "delta": 1}, {"sku": "C-300"}]'


class StockError(ValueError):
    """Raised when stock would become negative."""


class Item:
    registry = OrderedDict()

    def __init__(self, sku, name, qty, price, tags=()):
        self.sku = sku
        self.name = name
        self.qty = qty
        self.price = price
        self.tags = frozenset(tags)
        Item.registry[sku] = self

    @classmethod
    def from_row(cls, row):
        return cls(
            row["sku"],
            row["name"],
            int(row["qty"]),
            Decimal(row["price"]),
            [t for t in row["tags"].split("|") if t],
        )

    @property
    def value(self):
        return (self.qty * self.price).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)

    def adjust(self, delta):
        if self.qty + delta < 0:
            raise StockError(f"{self.sku}: only {self.qty} left, cannot remove {-delta}")
        self.qty += delta
        return self

    def __repr__(self):
        return f"{self.__class__.__name__}({self.sku!r}, {self.qty}, {self.price})"

    def __lt__(self, other):
        return self.value < other.value

    def to_dict(self):
        return {"sku": self.sku, "name": self.name, "qty": self.qty, "price": str(self.price), "tags": sorted(self.tags)}


errors = []
for line, row in enumerate(csv.DictReader(io.StringIO(CSV_TEXT)), start=2):
    try:
        Item.from_row(row)
    except ValueError as e:
        errors.append((line, str(e)))
print("loaded", len(Item.registry), "errors", errors)

for update in json.loads(UPDATES):
    try:
        item = Item.registry[update["sku"]].adjust(update["delta"])
        print("ok   ", item)
    except KeyError as e:
        print("key  ", e)
    except StockError as e:
        print("stock", e)

by_tag = defaultdict(list)
for item in Item.registry.values():
    for tag in item.tags or ["untagged"]:
        by_tag[tag].append(item)
for tag in sorted(by_tag):
    items = by_tag[tag]
    print(f"{tag:<10} {len(items):>2} items, total {sum(i.value for i in items):>8}")

print("most valuable:", max(Item.registry.values()))
print("cheapest unit:", min(Item.registry.values(), key=lambda i: i.price).name)
print(sorted(Item.registry.values(), reverse=True)[:2])
counts = Counter()
for item in Item.registry.values():
    counts.update(sorted(item.tags))
print(counts.most_common(2), counts["nothing"], sum(counts.values()))

out = io.StringIO()
writer = csv.writer(out, quoting=csv.QUOTE_MINIMAL)
writer.writerow(["sku", "name", "value"])
writer.writerows([i.sku, i.name, i.value] for i in Item.registry.values() if i.qty)
print(out.getvalue().replace("\r\n", "\n"), end="")

report = {"items": [i.to_dict() for i in Item.registry.values()][-2:], "total": float(sum(i.value for i in Item.registry.values())), "ok": not errors, "none": None}
print(json.dumps(report, indent=2, sort_keys=True))
print(json.dumps([1.0, 2, "é", True], ensure_ascii=False), json.dumps({"a": (1, 2)}, separators=(",", ":")))
try:
    json.loads('{"a": }')
except json.JSONDecodeError as e:
    print(type(e).__name__, e.lineno, e.colno, e.msg)
low_stock = {i.sku: i.qty for i in Item.registry.values() if i.qty < 10}
print(low_stock, low_stock.keys() & {"B-201", "A-100"})
