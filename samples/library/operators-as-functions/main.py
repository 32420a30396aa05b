"""Operators as functions: sorting keys, reductions, and a calculator driven by a table."""

import operator
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate, groupby
from operator import attrgetter, itemgetter, methodcaller


@dataclass
class Employee:
    name: str
    team: str
    salary: int


STAFF = [
    Employee("Ines", "web", 4200),
    Employee("Marc", "data", 3900),
    Employee("Zoe", "web", 4700),
    Employee("Adam", "data", 3900),
]

SALES = [("north", 120.5), ("south", 80.0), ("west", 99.25), ("east", 80.0)]

OPERATIONS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
}


def evaluate(expression):
    """Evaluate an expression in reverse Polish notation."""
    stack = []
    for token in expression.split():
        if token in OPERATIONS:
            right = stack.pop()
            left = stack.pop()
            stack.append(OPERATIONS[token](left, right))
        else:
            stack.append(float(token))
    return stack.pop()


def best_by(column, rows):
    return max(rows, key=itemgetter(column))


print("by amount:", sorted(SALES, key=itemgetter(1)))
print("by amount and name:", sorted(SALES, key=itemgetter(1, 0), reverse=True))
print("best:", best_by(1, SALES), "last name:", best_by(0, SALES))
print("regions:", list(map(itemgetter(0), SALES)))
print("total:", sum(map(itemgetter(1), SALES)))

for employee in sorted(STAFF, key=attrgetter("salary", "name")):
    print(f"{employee.name:<6}{employee.salary:>6}")
by_team = sorted(STAFF, key=attrgetter("team"))
for team, members in groupby(by_team, key=attrgetter("team")):
    print(team, [member.name for member in members])

words = ["  tea ", "coffee", " juice"]
print(list(map(methodcaller("strip"), words)))
print(list(map(methodcaller("replace", "e", "3"), words)))

print("20! =", reduce(operator.mul, range(1, 21)))
print("growth:", list(accumulate([1, 2, 3, 4, 5], operator.mul)))
print("dot product:", sum(map(operator.mul, [1, 2, 3], [4, 5, 6])))
print("flags:", reduce(operator.or_, [0b001, 0b100, 0b1000]))
print("all equal:", all(map(operator.eq, "abc", "abc")))

for line in ["3 4 + 2 *", "2 10 **", "1 3 /", "5 1 2 + 4 * + 3 -"]:
    print(f"{line} = {evaluate(line)}")
for symbol, function in OPERATIONS.items():
    print(symbol, function.__name__, function(7, 2))

try:
    print(operator.add(1, "one"))
except TypeError as error:
    print("TypeError:", error)
