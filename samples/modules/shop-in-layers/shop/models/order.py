class Order:
    def __init__(self, customer: str) -> None:
        self.customer = customer
        self.lines: dict[str, int] = {}

    def add(self, name: str, count: int) -> None:
        self.lines[name] = self.lines.get(name, 0) + count
