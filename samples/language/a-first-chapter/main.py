"""Scope, closures, args, recursion, strings, files: a beginners' chapter."""
import os
import sys
import tempfile

counter = 0


def increment():
    global counter
    counter += 1
    return counter


increment()
increment()
print(counter)


def make_multipliers():
    return [lambda x, m=m: x * m for m in range(3)]


print([f(10) for f in make_multipliers()])


def outer():
    msg = "outer"

    def inner():
        nonlocal msg
        msg = "inner"
        return msg
    before = msg
    inner()
    return before, msg


print(outer())


def variadic(first, *rest, sep=" ", **opts):
    text = sep.join(str(r) for r in (first, *rest))
    return text.upper() if opts.get("upper") else text


print(variadic(1, 2, 3), variadic("a", "b", sep="-", upper=True), variadic(*"xyz", **{"sep": "."}))


def countdown(n):
    if n == 0:
        print("liftoff")
        return
    print(n, end=" ")
    countdown(n - 1)


countdown(3)


def flatten(xs):
    for x in xs:
        if isinstance(x, (list, tuple)):
            yield from flatten(x)
        else:
            yield x


print(list(flatten([1, [2, (3, [4])], []])))


def swap(a, b):
    a, b = b, a
    return a, b


x, y = swap(1, 2)
print(x, y)
numbers = [4, 8, 15, 16, 23, 42]
print(sum(numbers) / len(numbers), numbers[len(numbers) // 2], max(numbers) - min(numbers))
squares = {n: n ** 2 for n in numbers if n % 2 == 0}
print(squares, 4 in squares, squares.get(5, "none"))
word = "mississippi"
counts = {}
for ch in word:
    counts[ch] = counts.get(ch, 0) + 1
print(counts, sorted(counts, key=lambda c: (-counts[c], c)))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "notes.txt")
    with open(path, "w") as fh:
        fh.write("first line\n")
        print("second", "line", file=fh)
        fh.writelines(["third\n", "fourth"])
    with open(path) as fh:
        for number, line in enumerate(fh, 1):
            print(f"{number}: {line.rstrip()}")
    with open(path, "a+") as fh:
        fh.write("\nappended")
        fh.seek(0)
        content = fh.read()
    print(len(content.splitlines()), content.count("line"), os.path.getsize(path), os.listdir(folder))
    with open(path, "rb") as fh:
        print(fh.read(5), fh.tell(), fh.readline())
    try:
        open(os.path.join(folder, "missing.txt"))
    except FileNotFoundError as e:
        print(e.errno, e.strerror, os.path.basename(e.filename))
    os.remove(path)
    print(os.path.exists(path))
temps = [("mon", 21.5), ("tue", 19.0), ("wed", 25.25)]
for day, t in temps:
    bar = "#" * int(t / 5)
    print(f"{day:<5}{t:>6.1f} {bar}")
hot = [d for d, t in temps if t > 20]
print(hot, "average", round(sum(t for _, t in temps) / len(temps), 2))
text = """Line one
    indented
last"""
print(text.splitlines(), repr(text.split("\n")[1].strip()), text.title().swapcase())
matrix = [[1, 2, 3], [4, 5, 6]]
for row in matrix:
    print(" ".join(f"{v:3}" for v in row))
transposed = [[row[i] for row in matrix] for i in range(3)]
print(transposed, [v for row in matrix for v in row][::-1])
age = 17
status = "adult" if age >= 18 else "minor"
print(status, 13 <= age < 20, not age, age and "has age", (age > 10) + (age > 20))
a = 10
a += 5; a -= 3; a *= 2; a //= 5; a **= 3; a %= 7
print(a, a / 2, int(7.9), int(-7.9), float("3"), str(3) + "4", "5" * 3, 7 / 2, 7 // 2, 7 % 2, -7 // 2, 2 ** 10, 1e3, 1_000_000)
print("%.3f" % 2.0, f"{2.0}", f"{2.50:.2f}", 3.0, 1e16, 1e-5, 123456789.123, 0.1 * 3, 1.0 * 3, 10 / 2, 2 ** 0.5, 1e400, -1e400, float("nan"))
name = "Ada"
print(name[0], name[-1], name[1:], name * 2, name.lower() in "lovelace ada", name + "!", len(name), name.replace("a", "o"), name.center(9, "*"), f"{name=}", f"{name!r:>7}")
print("a" "b", 'single "double"', "it's", "tab\tnew\\n", r"\d", "é", "\u2713", """tri"ple""", b"bytes\xff")
empty = []
if not empty:
    print("empty list is falsy")
items = ["pen", "book", "cup"]
items[1] = "notebook"
items.append("lamp")
removed = items.pop(0)
items.sort(key=len)
print(items, removed, items.index("cup"), "cup" in items, items + ["x"], items[:2], items[-1:], len(items))
copy1, alias = items[:], items
alias.append("new")
print(copy1 == items, alias is items, copy1 is items)
t = (1, "two", [3])
t[2].append(4)
print(t, t[1], t.count(1), t.index("two"), len(t))
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    "abc"[0] = "x"
except TypeError as e:
    print(e)
print(list("abc"), tuple([1, 2]), set("hello") == {"h", "e", "l", "o"}, dict([("a", 1)]), list({"k": 1}.items()), str([1, "a", None, True, 2.0]), repr("q'uote"), list(range(5, 0, -2)))
person = {"name": "Bo", "langs": ["py"], "address": {"city": "Rome"}}
person["age"] = 30
person["langs"].append("ts")
del person["name"]
print(person, person["address"]["city"], person.get("zip"), list(person.keys()), "age" in person)
for key in sorted(person):
    print(key, type(person[key]).__name__)
i = 0
while True:
    i += 1
    if i % 2:
        continue
    if i > 6:
        break
    print(i, end=",")
print()
for i in range(2, 20):
    for j in range(2, i):
        if i % j == 0:
            break
    else:
        print(i, end=" ")
print()
assert counter == 2, "counter"
print(__name__, len(sys.argv), sys.maxsize > 2**32)


def annotate(x: int, y: "str" = "a") -> bool:
    """Doc line.

    More.
    """
    return bool(x) and y


print(annotate(1), annotate.__doc__.strip().splitlines()[0], annotate.__name__)
