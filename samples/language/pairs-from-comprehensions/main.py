xs = [3, 1, 2]
pairs = [(x, str(x)) for x in xs]
for a, b in pairs:
    print(a + 1, b.upper())
def f():
    return [(x, str(x)) for x in xs]
for a, b in f():
    print(a + 1, b.upper())
for a, b in sorted((x, str(x)) for x in xs):
    print(a + 1, b.upper())
for a, b in [(x, str(x)) for x in xs]:
    print(a + 1, b.upper())
def g(ps):
    for a, b in ps:
        print(a + 1, b.upper())
g([(x, str(x)) for x in xs])
best = max((x, str(x)) for x in xs)
print(best[0] + 1, best[1].upper())
d = dict((x, str(x)) for x in xs)
a, b = min([(len(str(x)), str(x)) for x in xs], key=lambda p: p[1])
print(a + 1, b.upper(), d[1].upper())
for i, (a, b) in enumerate([(x, str(x)) for x in xs]):
    print(a + i, b.upper())
e = {n: (n, str(n)) for n in xs}
for k, (a, b) in e.items():
    print(k + a, b.upper())
q = list(zip(xs, [(x, str(x)) for x in xs]))
for k, (a, b) in q:
    print(k + a, b.upper())
r = sorted([(x, str(x)) for x in xs], key=lambda p: -p[0])[:2]
for a, b in r:
    print(a + 1, b.upper())
t = [[(x, str(y)) for x in xs] for y in xs]
for row in t:
    for a, b in row:
        print(a + 1, b.upper())
u = list(reversed([(x, str(x)) for x in xs]))
print(u[0][1].upper())
w = [(x, str(x)) for x in xs] + [(9, "z")]
print(w[-1][1].upper())
