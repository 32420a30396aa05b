from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from employees import Employee


class Department:
    def __init__(self, name: str) -> None:
        self.name = name
        self.staff: list[Employee] = []

    def hire(self, name: str, boss: str | None = None) -> Employee:
        # At the head of this file the import would be circular.
        from employees import Employee, Manager

        kind = Manager if boss is None else Employee
        employee = kind(name, self, boss)
        self.staff.append(employee)
        return employee

    def head(self) -> Employee:
        return self.staff[0]

    def managers(self) -> list[Employee]:
        from employees import Manager

        return [one for one in self.staff if isinstance(one, Manager)]
