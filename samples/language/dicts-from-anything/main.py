d = {"a": 1, "b": 2}
e = dict(d)
e["c"] = 3
print(d, e, dict(e, z=4), dict([("x", 1), ["y", 2]]), dict([(1, "a"), (2, "b")]))
r = {"name": "Ann", "age": 3}
c = dict(r)
c["age"] += 1
print(r, c)
from collections import Counter, OrderedDict, defaultdict
print(dict(Counter("aab")), dict(OrderedDict(a=1)), dict(defaultdict(int, {"q": 1})))
print(dict((k, v * 2) for k, v in e.items() if v > 1), dict(enumerate("ab")), dict(zip("ab", (1.0, 2.5))))
def f(n):
    print("f", n)
    return n
print(dict((f(k), f(v)) for k, v in {"q": 9}.items()))
print(list(k * 2 for k in "ab"), list(x for x in d), list(v for v in d.values() if v > 1))
