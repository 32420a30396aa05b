first, *middle, last = [1, 2, 3, 4, 5]
print(first, middle, last)
a, b = 1, 2
a, b = b, a
print(a, b)
(x, y), [z, *rest] = (1, 2), "hey"
print(x, y, z, rest)

pairs = [("a", 1), ("b", 2), ("c", 3)]
letters, digits = zip(*pairs)
print(letters, digits, dict(pairs))
for index, (letter, digit) in enumerate(pairs, start=1):
    print(index, letter * digit)

matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)])
print([*range(3), *"ab"], (*[1], 2), {**{"k": 1}, "l": 2})

try:
    one, two = [1, 2, 3]
except ValueError as error:
    print(error)
if (n := len(pairs)) > 2:
    print(f"{n} pairs")
