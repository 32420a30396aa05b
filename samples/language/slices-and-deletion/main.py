"""Slices that are assigned and deleted, and del of everything."""
xs = list(range(10))
xs[2:5] = [20]
print(xs)
xs[::2] = [0] * len(xs[::2])
print(xs)
del xs[1:3]
print(xs)
del xs[::2]
print(xs)
xs[:] = [1, 2, 3, 4]
xs[1:1] = [9, 9]
print(xs)
xs[-2:] = "ab"
print(xs)
try:
    xs[::2] = [1]
except ValueError as e:
    print(e)
xs += [1]
xs *= 2
print(xs, xs[::-1], xs[5:1:-2])
d = {"a": 1, "b": 2, "c": 3}
del d["a"], d["b"]
print(d)
class A: pass
a = A()
a.x = 1
del a.x
print(hasattr(a, "x"))
y = 5
del y
try:
    print(y)
except NameError as e:
    print(e)
def f():
    z = 1
    del z
    try:
        return z
    except UnboundLocalError as e:
        return str(e)
print(f())
try:
    del d["zz"]
except KeyError as e:
    print(repr(e))
try:
    del xs[100]
except IndexError as e:
    print(e)
t = "abcdef"
print(t[::-1], t[1:-1:2], t[slice(1, 3)])
s = slice(1, 8, 2)
print(s, s.start, s.stop, s.step)
m = [[1, 2], [3, 4]]
m[0][1], m[1][0] = m[1][0], m[0][1]
print(m)
del m[0][0]
print(m)
