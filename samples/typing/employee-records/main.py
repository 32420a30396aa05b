"""Records that are tuples: typing.NamedTuple."""

import json
from typing import NamedTuple, Optional


class Employee(NamedTuple):
    """Somebody who works here."""

    name: str
    salary: float
    title: str = "engineer"
    manager: Optional["Employee"] = None

    @property
    def is_boss(self) -> bool:
        return self.manager is None

    def raised(self, percent: float) -> "Employee":
        """The same person, better paid: a tuple never changes."""
        return self._replace(salary=self.salary * (1 + percent / 100))

    def __str__(self) -> str:
        return f"{self.name} ({self.title})"


class Cell(NamedTuple):
    row: int
    column: int

    def neighbours(self) -> list["Cell"]:
        steps = [(-1, 0), (0, 1), (1, 0), (0, -1)]
        return [Cell(self.row + dr, self.column + dc) for dr, dc in steps]


ada = Employee("Ada", 5000.0, "director")
bob = Employee("Bob", 3000.0, manager=ada)
staff = [bob, ada]
print(ada, "|", bob.manager, "|", bob.is_boss)
print(repr(ada))
print(bob.raised(10).salary, bob.salary, ada.salary * 2)
print(ada._asdict())

name, salary, *rest = ada
print(name, salary, rest, len(ada), ada[0], ada[-1])
print(Employee._fields, Employee._field_defaults)
print(Cell._make([1, 2]), Cell._make((3, 4)))
print([person.name for person in sorted(staff, key=lambda person: person.salary)])
print(json.dumps([list(ada[:3]), Cell(1, 2)]))
print(f"payroll: {sum(person.salary for person in staff):,.2f}")

visited = {Cell(0, 0): "start"}
for cell in Cell(0, 0).neighbours():
    visited[cell] = "seen"
print(visited)
print(visited[(0, 1)], Cell(0, 0) in visited, (5, 5) in visited)
print(sorted(visited), max(visited), Cell(1, 0) > Cell(0, 9))

for row, column in visited:
    print(row * 10 + column, end=" ")
print()

match Cell(3, 4):
    case Cell(row=0):
        print("first row")
    case (row, column) if row < column:
        print("above the diagonal", row, column)

try:
    ada.salary = 1.0
except AttributeError as error:
    print("AttributeError:", error)
try:
    ada._replace(wage=1)
except ValueError as error:
    print("ValueError:", error)
