"""Settings kept in a JSON file, with values of the program's own."""
import json
import tempfile
from datetime import date
from pathlib import Path


class Colour:
    def __init__(self, red: int, green: int, blue: int) -> None:
        self.parts = (red, green, blue)


class SettingsEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Colour):
            return {"colour": list(o.parts)}
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        return super().default(o)


def revive(entries: dict) -> object:
    if "colour" in entries:
        return Colour(*entries["colour"])
    return entries


def show_date(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"cannot write {type(value).__name__}")


settings = {"title": "café", "tags": {"b", "a"}, "back": Colour(1, 2, 3), "zoom": 1.0, "last": None}
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "settings.json"
    with path.open("w") as file:
        json.dump(settings, file, cls=SettingsEncoder, indent=2, sort_keys=True)
    print(path.read_text())
    with path.open() as file:
        loaded = json.load(file, object_hook=revive)
print(loaded["title"], loaded["tags"], loaded["back"].parts, loaded["zoom"], loaded["last"])

print(json.dumps({"day": date(2024, 5, 17)}, default=show_date))
print(json.dumps([1, "é", True, None, 2.5, (3, 4)], ensure_ascii=False, separators=(",", ":")))
print(json.dumps({1: "a", None: "b", 2.5: "c", False: "d"}), json.dumps({}, indent=2), json.dumps([[]], indent=1))
print(json.loads('[1.5, 2]', parse_float=str), json.loads("[1, 2]", parse_int=float))
print(json.loads('{"a": 1, "b": 2}', object_pairs_hook=lambda pairs: pairs[::-1]))

for text in ('{"a": 1,}', "[1 2]", '{"a": nope}', '"open', '{"a"\n: 1} x', ""):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(f"{error.msg} at line {error.lineno}, column {error.colno} ({error.pos})")
try:
    json.dumps({"x": object()}, cls=SettingsEncoder)
except TypeError as error:
    print(error)
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as error:
    print(error)
