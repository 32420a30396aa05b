# A tiny ORM in 100 lines: descriptors, __init_subclass__, operators lookups.
from __future__ import annotations

import operator
from typing import Any, Callable, ClassVar, Iterator, Optional


class Field:
    def __init__(self, type_: type, *, default: Any = None, null: bool = False, unique: bool = False):
        self.type = type_
        self.default = default
        self.null = null
        self.unique = unique
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner = owner

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance._data.get(self.name, self.default)

    def __set__(self, instance, value) -> None:
        if value is None:
            if not self.null:
                raise TypeError(f"{self.owner.__name__}.{self.name} may not be null")
        elif not isinstance(value, self.type):
            raise TypeError(
                f"{self.owner.__name__}.{self.name} wants {self.type.__name__}, got {type(value).__name__}"
            )
        instance._data[self.name] = value


LOOKUPS: dict[str, Callable[[Any, Any], bool]] = {
    "exact": operator.eq,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": lambda a, b: a in b,
    "contains": lambda a, b: b in a,
    "startswith": lambda a, b: a.startswith(b),
}


class DoesNotExist(LookupError):
    pass


class QuerySet:
    def __init__(self, rows: list[Model]):
        self.rows = rows

    def filter(self, **conditions: Any) -> QuerySet:
        result = self.rows
        for key, expected in conditions.items():
            name, _, lookup = key.partition("__")
            test = LOOKUPS[lookup or "exact"]
            result = [row for row in result if test(getattr(row, name), expected)]
        return QuerySet(list(result))

    def exclude(self, **conditions: Any) -> QuerySet:
        out = self.filter(**conditions).rows
        return QuerySet([r for r in self.rows if r not in out])

    def order_by(self, key: str) -> QuerySet:
        descending = key.startswith("-")
        return QuerySet(sorted(self.rows, key=operator.attrgetter(key.lstrip("-")), reverse=descending))

    def values(self, *names: str) -> list[dict[str, Any]]:
        return [{name: getattr(row, name) for name in names} for row in self.rows]

    def get(self, **conditions: Any) -> Model:
        found = self.filter(**conditions)
        if len(found) != 1:
            raise DoesNotExist(f"{len(found)} rows for {conditions}")
        return found.rows[0]

    def first(self) -> Optional[Model]:
        return self.rows[0] if self.rows else None

    def __iter__(self) -> Iterator[Model]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return QuerySet(self.rows[index])
        return self.rows[index]


class Model:
    _fields: ClassVar[dict[str, Field]] = {}
    _table: ClassVar[list[Model]] = []

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._fields = {k: v for k, v in vars(cls).items() if isinstance(v, Field)}
        cls._table = []

    def __init__(self, **values: Any) -> None:
        self._data: dict[str, Any] = {}
        unknown = set(values) - set(self._fields)
        if unknown:
            raise TypeError(f"unknown fields: {', '.join(sorted(unknown))}")
        for name, field in self._fields.items():
            setattr(self, name, values.get(name, field.default))

    def save(self) -> Model:
        for name, field in self._fields.items():
            if field.unique and any(getattr(r, name) == getattr(self, name) for r in self._table):
                raise ValueError(f"duplicate {name}: {getattr(self, name)!r}")
        self._table.append(self)
        return self

    @classmethod
    def objects(cls) -> QuerySet:
        return QuerySet(list(cls._table))

    def __repr__(self) -> str:
        inner = ", ".join(f"{k}={v!r}" for k, v in self._data.items())
        return f"{type(self).__name__}({inner})"


class User(Model):
    name = Field(str, unique=True)
    age = Field(int, default=18)
    email = Field(str, null=True)


class Product(Model):
    title = Field(str)
    price = Field(float, default=1.0)


for n, a in [("ann", 31), ("bob", 17), ("cid", 45), ("dora", 31)]:
    User(name=n, age=a).save()
Product(title="pen").save()
Product(title="ink", price=12.5).save()

print(list(User._fields), list(Product._fields))
print(User.objects().filter(age__gte=18, name__contains="d").order_by("-name")[:5].values("name", "age"))
print(*User.objects().exclude(age=31), sep="\n")
print(User.objects().get(name="cid"))
print([p.price for p in Product.objects().order_by("price")], Product.objects().first())
print(type(User.age).__name__, User.age.default)
for bad in (
    lambda: User(name=3),
    lambda: User(nick="x"),
    lambda: User(name="ann").save(),
    lambda: User.objects().get(age=31),
    lambda: User(),
):
    try:
        bad()
    except (TypeError, ValueError, LookupError) as exc:
        print(f"{type(exc).__name__}: {exc}")
