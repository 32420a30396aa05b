"""A module runs once: where its first import stands."""

print("1. main begins")

import cache
from cache import get

print("4. main goes on with", get("b"))


def report(name: str) -> str:
    # Nobody pays for the report who does not want one.
    from reports import render

    return render(name)


print("5. before the report")
print(report("monthly"))
print(report("yearly"))
print("8. entries:", sorted(cache.entries))
