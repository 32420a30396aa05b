"""Two modules that need each other: one imports at its head, one where it needs it."""

from departments import Department

research = Department("research")
research.hire("Grace")
research.hire("Alan", boss="Grace")

for employee in research.staff:
    print(employee.describe())
print(research.head().name, "leads", research.name)
print([manager.name for manager in research.managers()])
