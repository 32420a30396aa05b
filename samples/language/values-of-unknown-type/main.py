"""Objects, numbers and texts that come out of data: every operation asks what they are."""
import asyncio
import json
class Circle:
    def __init__(self, r): self.r = r
    def area(self): return self.r * 2.0
    async def load(self, x): 
        await asyncio.sleep(0)
        return x * self.r
    @property
    def size(self): return self.r * 1.0
class Square:
    def __init__(self, s): self.s = s
    def area(self): return self.s * self.s
    async def load(self, x): return "sq"
    size = 3
registry = json.loads("{}")
registry["c"] = Circle(2)
registry["s"] = Square(3)
for k in registry:
    shape = registry[k]
    print(k, shape.area(), shape.size, f"{shape.area()}")
async def main():
    for k, shape in registry.items():
        print(await shape.load(4))
    res = await asyncio.gather(*(s.load(1) for s in registry.values()))
    print(res)
asyncio.run(main())
try:
    registry["c"].volume()
except AttributeError as e:
    print(e)
try:
    registry["c"].color
except AttributeError as e:
    print(e)
def total(xs):
    t = 0
    for x in xs:
        t += x
    return t
print(total([1, 2.5]), total(json.loads("[1, 2, 3.0]")))
val = json.loads("[3, 1.0, null, true, \"s\"]")
print(val[0] + 1, val[0] / 2, val[1] * 2, -val[0], val[3] and "yes", not val[2], val[0] > 2, val[4] * 2, val[0] // 2, val[0] % 2, val[0] ** 2)
print(val[0] == 3, val[1] == 1, val[2] is None, isinstance(val[4], str), val[4] in "sst", [v for v in val if v])
x = val[0]
x += 1
x *= 2
print(x, max(val[0], 5), min(val[:2]), sum(val[:2]), round(val[1]), abs(-val[0]), str(val[1]), int(val[1]), float(val[0]))
nested = json.loads('{"a": {"b": [10, 20]}}')
nested["a"]["b"][0] += 5
nested["a"]["c"] = {"d": 1}
del nested["a"]["b"][1]
print(nested, len(nested["a"]))
a, b = json.loads("[1, 2]")
print(a, b, a + b)
match val[4]:
    case "s": print("matched")
for i, v in enumerate(val): print(i, v)
print(sorted(json.loads("[3,1,2]"), key=lambda v: -v), list(reversed(json.loads("[1,2]"))), dict(nested["a"]["c"]), set(json.loads("[1,1]")), tuple(json.loads("[1]")))
print(list(map(lambda r: r["id"], json.loads('[{"id": 1}, {"id": 2}]'))))
s = json.loads('"Hello World"')
print(s.lower(), s[0], s[-1], s[1:3], len(s), s.title(), s.center(15, "*"), s.find("o"), s.isalpha(), s.encode())
print(s.join(["a", "b"]), s.format(1), "%s!" % s, s.zfill(13), s.partition(" "), s.splitlines(), s.strip("Hd"), s.rjust(12), s.swapcase())
