"""What json.loads gives has no type that anybody declared."""
import json

TEXT = """
{
  "shop": {"name": "Corner", "open": true, "tags": ["bread", "milk"]},
  "orders": [
    {"id": 7, "price": 2.5, "lines": ["rolls", "butter"]},
    {"id": 8, "price": 4.0, "lines": []}
  ],
  "note": null
}
"""

data = json.loads(TEXT)
print(data.get("shop").get("name").upper(), data.get("missing", "nothing"))
for key, value in data.items():
    print(key, type(value).__name__)

for order in data["orders"]:
    order["total"] = order["price"] * 2
    order["lines"].append("bag")
    print(order["id"], order["total"], " + ".join(order["lines"]))

tags = data["shop"]["tags"]
tags.extend(["jam", "eggs"])
tags.sort(reverse=True)
print(tags, tags.index("jam"), tags.count("milk"), "eggs" in tags)
print(tags.pop(), tags.pop(0), tags)

data.setdefault("count", 0)
data["count"] += len(data["orders"])
data.update({"checked": True}, by="Ada")
print(data["count"], data["by"], sorted(data.keys()))
print(data.pop("note"), data.get("note", "gone"))

name = data["shop"]["name"]
print(name.split("r"), name.startswith("C"), name.replace("ner", "n"), f"{name:>8}|")
cheap = [order["id"] for order in data["orders"] if order.get("price", 0) < 3]
first, *others = data["orders"]
print(cheap, first["id"], len(others))

for attempt in (lambda: data["count"].append(3), lambda: data["shop"].push(1)):
    try:
        attempt()
    except AttributeError as error:
        print("AttributeError:", error)
try:
    data["shop"]["owner"]
except KeyError as error:
    print("KeyError:", error)
print(json.dumps(data["orders"], indent=1))
