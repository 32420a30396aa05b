# Stars at the beginning and in the middle of what a loop unpacks.

sink = [("a", 1, 2.5), ("b", 2, 3.5)]
print([value for *_, value in sink])
print([value for *_, value in sink if value > 1])
for *_, value in sink:
    print(value)
for name, *_ in sink:
    print(name)
print([(x, y) for x, *y in sink])
print([(a, c) for a, *_, c in sink], [m for _, m, _ in sink])
print({last: first for first, *middle, last in sink}, sum(v for *_, v in sink))
print([v for *_, v in {"a": 1.0}.items()], [b for (*_, a), b in [((1, 2), 3)]])
print(sorted(v for *_, v in zip([1, 2], "ab")))
