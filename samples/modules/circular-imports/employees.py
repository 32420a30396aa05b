from departments import Department


class Employee:
    title = "employee"

    def __init__(self, name: str, department: Department, boss: str | None) -> None:
        self.name = name
        self.department = department
        self.boss = boss

    def describe(self) -> str:
        return f"{self.name}, {self.title} of {self.department.name}, boss: {self.boss}"


class Manager(Employee):
    title = "manager"
