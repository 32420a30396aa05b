"""Showing nested data so that people can read it."""

import pprint
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field


@dataclass
class Shelf:
    aisle: str
    capacity: float
    boxes: list[str] = field(default_factory=list)
    note: str = field(default="", repr=False)


INVENTORY = {
    "warehouse": {"city": "Lyon", "coordinates": (45.75, 4.85), "open": True},
    "products": [
        {"sku": "A-100", "name": "Desk lamp", "price": 19.9, "tags": {"light", "home"} - {"home"}},
        {"sku": "B-200", "name": "Chair", "price": 75.0, "tags": set()},
    ],
    "notes": "Count everything twice before the report is sent to the head office in Paris.",
    "counts": list(range(12)),
    "missing": None,
}


def by_length(words):
    groups = defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    return groups


print("default:")
pprint.pprint(INVENTORY)

print("narrow, in the order of the source:")
pprint.pp(INVENTORY, width=50)

print("compact, indented by two:")
printer = pprint.PrettyPrinter(indent=2, width=46, compact=True)
printer.pprint(INVENTORY)

print("only two levels:")
pprint.pprint(INVENTORY, depth=2)

text = pprint.pformat({"b": 1, "a": [1, 2]})
print("short values stay on one line:", text)

shelves = [
    Shelf("north-7", 12.0, ["lamps", "cables", "batteries for everything"]),
    Shelf("south-1", 2.5, note="not shown"),
]
pprint.pprint(shelves, width=60)

words = "one two three four five six seven eight nine ten eleven twelve".split()
pprint.pprint(by_length(words), width=40)
pprint.pprint(Counter("mississippi"))
pprint.pprint(deque(words, maxlen=20), width=30, compact=True)
pprint.pprint([123456789, 1000], underscore_numbers=True)

loop = ["start"]
loop.append(loop)
print(pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable(INVENTORY))
