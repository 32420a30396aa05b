class Range:
    def __init__(self):
        self.low, self.high = 0, 10

    def halve(self):
        self.low, self.high = self.low / 2, self.high / 2


# The same variable holds ints here and floats there: each prints as what it is.
quotient, rest = 7, 2
print(quotient, rest)
quotient, rest = divmod(7.5, 2)
print(quotient, rest)

for step in (1, 2.0, 3):
    print(step, end=" ")
for step in [3.0, 1.0]:
    print(step, end=" ")
print()

prices = {"tea": 2.0}
count = 3
for name, count in prices.items():
    print(name, count)

left, right = 4.0, 5
left, right = right, left
print(left, right)

first, *others = [1.0, 2.0]
print(first, others)
first = 1
print(first)

limits = Range()
print(limits.low, limits.high)
limits.halve()
print(limits.low, limits.high)

best = None
for value in [3.0, 1.0, 2.0]:
    if best is None or value < best:
        best = value
print(best, best + 1, f"{best} s", round(best))
