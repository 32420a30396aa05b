import json

order = {
    "id": 7,
    "customer": "Zoë",
    "lines": [{"item": "pen", "price": 1.5}, {"item": "book", "price": 12.0}],
    "paid": True,
    "coupon": None,
}
text = json.dumps(order)
print(text)
print(json.dumps(order["lines"], indent=2, ensure_ascii=False))
again = json.loads(text)
print(again == order, again["lines"][1]["price"], again["customer"])
print(json.dumps({"b": 1, "a": [1, 2.0, "é"]}, sort_keys=True, ensure_ascii=False))
try:
    json.loads("{broken}")
except json.JSONDecodeError as error:
    print("not JSON:", error)
