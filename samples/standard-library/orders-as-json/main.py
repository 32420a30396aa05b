"""json: encoders of one's own, hooks that read, and errors that say where."""

import io
import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass
class Order:
    number: int
    when: date
    lines: list[tuple[str, Decimal]]


class OrderEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Order):
            return {"number": o.number, "when": o.when, "lines": o.lines}
        if isinstance(o, date):
            return o.isoformat()
        if isinstance(o, Decimal):
            return str(o)
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


order = Order(
    7,
    date(2024, 2, 29),
    [("tea", Decimal("3.50")), ("café", Decimal("2.00"))],
)
text = json.dumps(order, cls=OrderEncoder, indent=2)
print(text)
print(OrderEncoder(sort_keys=True, separators=(",", ":")).encode({"tags": {"b", "a"}, "a": None}))
print(
    json.dumps({"naïve": "日本", 1: True, None: 1.0}, ensure_ascii=False),
    json.dumps("é\u2028\x00"),
)
print(
    json.dumps([float("inf"), 1e100, 10**20, 0.1, -0.0]),
    json.dumps({(1, 2): 3, "k": 4}, skipkeys=True),
)


def read_line(item: dict) -> object:
    return date.fromisoformat(item["when"]) if "when" in item and len(item) == 1 else item


print(json.loads('[{"when": "2024-01-02"}, {"when": "x", "n": 1}]', object_hook=read_line))
print(
    json.loads("[1.10, 2]", parse_float=Decimal),
    json.loads('{"a": 1, "a": 2}', object_pairs_hook=list),
)
back = json.loads(text)
prices = [Decimal(line[1]) for line in back["lines"]]
print(back["lines"][1][0], sum(prices))

stream = io.StringIO()
json.dump({"saved": [1, 2, {"deep": []}]}, stream)
stream.seek(0)
print(json.load(stream), json.JSONDecoder().raw_decode('{"a": 1} and more'))

for wrong in ('{"a": 1,}', "[1, 2", "{'a': 1}", '["\\x"]', "[1] 2", "", '{"a"\n: nul}'):
    try:
        json.loads(wrong)
    except json.JSONDecodeError as error:
        print(f"{error} / {error.msg}, line {error.lineno}, column {error.colno}")
for value in ({1, 2}, float("nan"), order):
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
