"""Roman numerals kata."""

VALUES = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
]


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError("number out of range: %d" % n)
    result = []
    for value, symbol in VALUES:
        count, n = divmod(n, value)
        result.append(symbol * count)
    return "".join(result)


def from_roman(s):
    symbols = dict((sym, val) for val, sym in VALUES)
    total, prev = 0, 0
    for ch in reversed(s.upper()):
        val = symbols[ch]
        if val < prev:
            total -= val
        else:
            total += val
            prev = val
    return total


for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    r = to_roman(n)
    assert from_roman(r) == n
    print("%4d  %-12s %4d" % (n, r, from_roman(r)))

for bad in [0, 4000, -5]:
    try:
        print(to_roman(bad))
    except ValueError as e:
        print("Error:", e)

try:
    from_roman("ABC")
except KeyError as e:
    print("Unknown symbol", e)

print(all(from_roman(to_roman(i)) == i for i in range(1, 4000)))
print(max(range(1, 4000), key=lambda i: len(to_roman(i))))
