"""Closures that end with their statement, and closures that outlive it."""

rows = [[3, 1, 2], [9, 7], [5]]

# These run before the next round: each round may have a variable of its own.
for index, row in enumerate(rows):
    print(index, sum(value * index for value in row), max(row, key=lambda value: -value * len(row)))
    print(" ".join(f"{value:>3}" for value in row))

for row in rows:
    print(any(value > len(row) for value in row), next(value for value in row if value != len(row)))

# These run later, and see what the variable holds by then.
later = []
for row in rows:
    later.append(lambda: len(row))
    later.append(lambda: sum(value * len(row) for value in row))
print([call() for call in later])

pending = []
for row in rows:
    pending.append(value * len(row) for value in range(2))
print([list(one) for one in pending])

# `enumerate` in comprehensions: numbers of what is kept, of what is made.
print([sum(row) * index for index, row in enumerate(rows)])
print([row for index, row in enumerate(rows) if index != 1])
print([len(row) + index for index, row in enumerate(rows) if index != 1])
print([(i, j) for i, row in enumerate(rows) for j, value in enumerate(row) if value % 2])
print({name: index for index, name in enumerate(["red", "green"])})
print([a * index + b for index, (a, b) in enumerate([(1, 2), (3, 4)])])
