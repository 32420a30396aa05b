class Money:
    def __init__(self, euros, cents=0):
        self.total = euros * 100 + cents

    def __add__(self, other):
        return Money(0, self.total + other.total)

    def __mul__(self, factor):
        return Money(0, self.total * factor)

    def __eq__(self, other):
        return isinstance(other, Money) and self.total == other.total

    def __hash__(self):
        return hash(self.total)

    def __lt__(self, other):
        return self.total < other.total

    def __bool__(self):
        return self.total != 0

    def __str__(self):
        return f"{self.total // 100}.{self.total % 100:02d} €"

    def __format__(self, spec):
        return f"{str(self):{spec}}"


purse = [Money(5), Money(2, 50), Money(0), Money(2, 50)]
for money in purse:
    print(f"[{money:>10}]", "something" if money else "nothing")
print(sum(purse, Money(0)), max(purse), sorted(purse)[0])
print(Money(1) == Money(0, 100), Money(1) != Money(2), purse.count(Money(2, 50)), len(set(purse)))
print(Money(3) * 2, [str(m) for m in purse])
