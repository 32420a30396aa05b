# Items that one part of a statement finds missing before another part takes them.
def first(d: dict[str, str], hits: dict[str, int]):
    hits[d["ip"].upper()] = hits.get(d["ip"], 0) + 1
    print(hits[d["ip"].upper()], d["ip"])


def inside(xs: list[str], ys: list[str]):
    return xs[0] in [xs[0].upper(), *ys]


def last(xs: list[int]):
    print(xs[-1], xs[0])
    print(xs[-1] + xs[0])
    xs[0] += xs[-1]
    return xs[-1] == xs[0]


def swap(xs: list[int]):
    if len(xs) > 1:
        xs[0], xs[1] = xs[1], xs[0]
        xs[-1], xs[-2] = xs[-2], xs[-1]
        xs[-1] += 5
        xs[-1], xs[0] = 1, 2
    return xs


for call in (
    lambda: first({"ip": "a"}, {}),
    lambda: first({"p": "a"}, {}),
    lambda: inside(["a"], []),
    lambda: inside([], []),
    lambda: last([1, 2]),
    lambda: last([]),
    lambda: swap([1, 2, 3]),
    lambda: swap([1]),
):
    try:
        print(call())
    except (IndexError, KeyError) as error:
        print(type(error).__name__, error)
opt: list[int | None] = [None, 1]
if opt:
    print(opt[-1], opt[0])
    print(opt.pop())
    opt.pop()
print(opt)
