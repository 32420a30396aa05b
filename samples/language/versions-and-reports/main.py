"""Versions, reports and stages: a tour of small helpers."""
import json
import re
import sys
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property, lru_cache, singledispatch, total_ordering
from itertools import groupby, count
from pathlib import PurePosixPath
from textwrap import dedent, indent


@total_ordering
@dataclass(frozen=True)
class Version:
    major: int
    minor: int = 0
    patch: int = 0

    @classmethod
    def parse(cls, text: str) -> "Version":
        match = re.fullmatch(r"v?(\d+)(?:\.(\d+))?(?:\.(\d+))?", text)
        if match is None:
            raise ValueError(f"not a version: {text!r}")
        return cls(*(int(part) for part in match.groups(default="0")))

    def __lt__(self, other: "Version") -> bool:
        return (self.major, self.minor, self.patch) < (other.major, other.minor, other.patch)

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    def bump(self, part: str) -> "Version":
        match part:
            case "major":
                return Version(self.major + 1)
            case "minor":
                return replace(self, minor=self.minor + 1, patch=0)
            case "patch":
                return replace(self, patch=self.patch + 1)
            case other:
                raise KeyError(other)


@singledispatch
def describe(value) -> str:
    return f"<{type(value).__name__}>"


@describe.register
def _(value: int) -> str:
    return f"int {value}"


@describe.register
def _(value: list) -> str:
    return "[" + ", ".join(map(describe, value)) + "]"


@describe.register(str)
def _text(value) -> str:
    return repr(value)


@lru_cache(maxsize=None)
def ways(n: int, coins: tuple[int, ...] = (1, 2, 5)) -> int:
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    return ways(n - coins[-1], coins) + ways(n, coins[:-1])


class Report:
    ids = count(1)

    def __init__(self, rows):
        self.id = next(self.ids)
        self.rows = rows

    @cached_property
    def by_kind(self):
        print("grouping", self.id)
        key = lambda r: r["kind"]
        return {k: [r["price"] for r in g] for k, g in groupby(sorted(self.rows, key=key), key=key)}

    def __format__(self, spec):
        width = int(spec or 8)
        return "\n".join(f"{k:<{width}}{sum(v):>{width}.2f}" for k, v in self.by_kind.items())


@contextmanager
def stage(name, log):
    log.append(f"+{name}")
    try:
        yield name.upper()
    except ZeroDivisionError:
        log.append(f"!{name}")
        raise
    finally:
        log.append(f"-{name}")


def main(argv=None) -> int:
    versions = [Version.parse(t) for t in ("v1.2", "0.9.10", "1.10.0", "2")]
    print(sorted(versions), *map(str, sorted(versions)), max(versions) >= Version(2), sep="\n")
    print(versions[0].bump("minor"), versions[0].bump("major"), len({Version(1), Version(1, 0)}), asdict(versions[1]))
    for bad in ("x1", "1.2.3.4"):
        with suppress(KeyError):
            try:
                Version.parse(bad)
            except ValueError as error:
                print(error)
                versions[0].bump(bad)
    print(describe([1, "a", [2.5, True]]), describe(None), ways(10), ways(5, (1,)), ways.cache_info().hits > 0)
    report = Report([{"kind": "b", "price": 2}, {"kind": "a", "price": 1.5}, {"kind": "b", "price": 3.25}])
    print(f"{report:10}", f"{report}", Report([]).id, sep="\n--\n")
    log = []
    try:
        with ExitStack() as stack:
            a, b = (stack.enter_context(stage(n, log)) for n in "ab")
            stack.callback(log.append, "callback")
            print(a, b, 1 / 0)
    except ZeroDivisionError as error:
        print(type(error).__name__, error, log)
    text = dedent("""\
        first
          second
        third
    """)
    print(indent(text, "> ", lambda line: "second" not in line), end="")
    print(re.sub(r"(\w+) (\w+)", lambda m: f"{m[2]} {m[1]}".title(), "hello world and more"), re.findall(r"(?P<k>\w)=(\d)", "a=1 b=2"))
    d = date(2024, 2, 28)
    print([str(d + timedelta(days=i)) for i in range(3)], (d.replace(year=2025) - d).days, d.strftime("%a %d %b %Y"), d.isocalendar()[1])
    path = PurePosixPath("/srv/data/report.tar.gz")
    print(path.name, path.stem, path.suffixes, path.parent / "x.txt", path.with_suffix(".zip"), path.relative_to("/srv"))
    print(json.dumps({"v": [str(v) for v in versions], "n": None, "f": 1.0, "é": "ü"}, indent=2, sort_keys=True, ensure_ascii=False))
    print("%(a)05d %(b)s" % {"a": 42, "b": [1]}, "{0!r:>6}|{1:^{w}}|{x[0]}|{y.major}".format("q", "c", w=5, x=[7], y=versions[0]))
    return 0 if argv is None else len(argv)


if __name__ == "__main__":
    sys.exit(main([1, 2]))
