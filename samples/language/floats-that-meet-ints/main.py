def halves(n):
    return [n / 2, n // 2]


x = 5
x /= 2.5
print(x, x == 2, [x], f"{x}", halves(4))
pair = (1, 2)
pair += (3.0,)
print(pair, pair[1:], pair * 2)


def parse(text):
    return float(text) if "." in text else int(text)


def weave(*sources):
    for source in sources:
        for item in source:
            yield item


print([parse("1"), parse("2.0")], list(weave([1], (2.0, 3.0), "a")))
strategies = {"exact": lambda n: n, "scaled": lambda n: n * 1.0}
for name, strategy in strategies.items():
    print(name, strategy(3), strategy(4) + 1)
