"""What Python evaluates first, second and third, and how often."""
def f(x):
    print("f", x)
    return x
def log(name, v):
    print(name)
    return v
print(f(1) < f(3) < f(2) < f(9))
print(0 < f(5) <= 5 != f(6))
xs = [1, 2, 3]
d = {"a": 1}
log("obj", xs)[log("idx", 0)] = log("val", 10)
print(xs)
log("obj", xs)[log("idx", 1)] += log("val", 5)
print(xs)
x = True
counts = {"a": 1, "b": 2}
counts["a" if x else "b"] += 1
print(counts)
class O: pass
o = O()
o.v = 1
def geto():
    print("geto")
    return o
geto().v += f(4)
print(o.v)
geto().v = f(7)
print(o.v)
i = 0
i, xs[i] = 2, 99
print(i, xs)
a, b = 1, 2
a, b = b, a
print(a, b)
a = b = c = []
a.append(1)
print(a, b, c, a is c)
xs[0], xs[1] = xs[1], xs[0]
print(xs)
(p, q), r = (1, 2), 3
print(p, q, r)
*init, last = "hello"
print(init, last)
for k, (m, n) in {"x": (1, 2), "y": (3, 4)}.items():
    print(k, m, n)
def g(*args, **kw):
    print(args, kw)
g(*[f(1), f(2)], f(3), *(f(4),), k=f(5), **{"z": f(6)})
g(*xs, *"ab", **counts, **{"k": 1})
print(*xs, sep="-")
print([*xs, *range(3)], {*xs, 5}, (*xs, 1), {**counts, "c": 3, **{"d": 4}})
for v in *xs, 8:
    print(v, end=" ")
print()
def ret():
    return *xs, 7
print(ret())
def gen():
    yield *xs, 1
print(list(gen()))
idx = 0
def nxt():
    global idx
    idx += 1
    return idx
ys = [0] * 5
ys[nxt()] = nxt()
print(ys)
ys[nxt()] += nxt() * 10
print(ys)
def kw(a, b, c): print(a, b, c)
kw(c=f("c"), a=f("a"), b=f("b"))
m = {}
m["k"], m["j"] = 1, 2
print(m)
m[f("key")] = m2 = f("value")
print(m, m2)
z = (yy := 5) + yy
print(z, yy)
if (n := len(xs)) > 2 and (half := n // 2):
    print(n, half)
print([sq for v in xs if (sq := v * v) > 20], sq)
while (line := xs.pop()) != 99 and xs:
    print("line", line)
print(f(1) if f(0) else f(2))
