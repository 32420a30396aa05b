"""Records what CPython's builtins give, for test/runtime/builtins/recorded.test.ts.

Run: python3 test/support/record-builtins.py
Each case is [function of the runtime, arguments, repr of the result or "!Error: message"].
"""

import json
import operator
import pathlib
import random

cases = []
random.seed(20)


def encode(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"int": str(value)}
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, tuple):
        return {"tuple": [encode(item) for item in value]}
    if isinstance(value, frozenset):
        return {"frozenset": [encode(item) for item in value]}
    if isinstance(value, dict):
        return {"dict": [[encode(k), encode(v)] for k, v in value.items()]}
    if isinstance(value, bytes):
        return {"bytes": value.decode("latin-1")}
    if isinstance(value, bytearray):
        return {"bytearray": value.decode("latin-1")}
    if isinstance(value, range):
        return {"range": [value.start, value.stop, value.step]}
    raise TypeError(value)


def record(name, fn, *args):
    encoded = [encode(arg) for arg in args]
    try:
        result = repr(fn(*args))
    except Exception as error:
        result = f"!{type(error).__name__}: {error}"
    cases.append([name, encoded, result])


floats = [0.0, -0.0, 1.0, -1.5, 2.5, 3.5, 0.5, 0.1, 1 / 3, 2.675, 1e16, 9999999999999998.0, 1e15,
          123456789.125, 1e-4, 1e-5, 1.5e-7, 1e22, 1e23, 1.7976931348623157e308, 5e-324,
          float("inf"), float("-inf"), float("nan"), 100.0, 1234.5, 0.000123456, 99.995, 1e21]
ints = [0, 1, -1, 2, -2, 3, -3, 7, -7, 10, 255, 256, 1000, -1234567, 2**31, 2**53, -(2**53), 2**64, 10**25, True, False]
texts = ["", "a", "it's", 'say "hi"', "both ' and \"", "back\\slash", "tab\tnl\ncr\r", "\x00\x1f\x7f\x80\xa0\xad",
         "é", "日本", "😀", "\u200b\u2028", "\ue000", "a b"]

for value in floats + ints + texts + [
    None, [], [1, [2.0, "x"]], (), (1,), (1, 2.5), {}, {1: "a", "b": None, (1, 2): [3.0]},
    frozenset(), b"", b"a'b\"\x00\xff\n\\", b"it's", bytearray(b"ab"), range(5), range(1, 9, 2), {"a": {"b": ()}},
]:
    record("repr", repr, value)
    record("str", str, value)
    record("ascii", ascii, value)

specs = ["", "5", "<8", ">8", "^8", "*^9", "+", " ", "-", "08", "+08", "08,", ",", "_", "d", "b", "#b", "o", "#o", "x",
         "#x", "X", "#X", "010b", "#010x", "_b", "_x", ",d", "c", "e", "E", "f", "F", "g", "G", "%", "n", ".0f", ".1f", ".2f",
         ".3f", ".10f", ".0e", ".3e", ".3g", ".10g", ".1%", "10.2f", "+10.2f", "<10.2f", "^10.2f", "=+10.2f", "*=10",
         ",.2f", "012,.2f", "015,d", "#.0f", "#g", ".2", ".0", ".5", ".20", "z.1f", "s", "5s", ".2s", "<5.2s", "^7s", "5.2.1",
         "q", ".f", ",s", "=5", "#", "é^7", "+s", ",_", ",x", ".3d", "<05", "0<5", "_.3f", "x<010"]
samples = [0, -7, 65, 1234567, 10**20, True, 0.0, -0.0, 2.5, -2.675, 1234567.891, 1e16, 1e-7, float("inf"), -0.04, "abc", "日本語", None, [1]]
for value in samples:
    for spec in specs:
        record("format", format, value, spec)

for name, fn in [("add", operator.add), ("sub", operator.sub), ("mul", operator.mul), ("divide", operator.truediv),
                 ("floorDivide", operator.floordiv), ("modulo", operator.mod), ("divmod", divmod)]:
    numbers = [0, 7, -7, 3, True, 2**53 - 1, -(10**20), 0.0, -0.0, -2.5, 1e300]
    for left in numbers:
        for right in numbers:
            record(name, fn, left, right)
for left, right in [("a", "b"), ("a", 1), (1, "a"), ([1], [2]), ([1], (2,)), ((1,), (2,)), ("ab", 3), (3, "ab"), ([0], 2), ((1,), 2),
                    ([1], 1.5), (None, 1), ({}, 1), (b"a", b"b"), (b"a", 2), (b"a", "b")]:
    for name, fn in [("add", operator.add), ("sub", operator.sub), ("mul", operator.mul), ("divide", operator.truediv)]:
        record(name, fn, left, right)
for base in [0, 1, -1, 2, -2, 3, 10, 0.0, 1.5, 2.0, -2.0, 0.1, 1.1]:
    for exponent in [0, 1, 2, 3, 10, 53, 64, -1, -2, 0.5, 2.0, 0.0, 1000]:
        if isinstance(base, (int, float)) and base < 0 and isinstance(exponent, float) and exponent != int(exponent):
            continue
        record("pow", pow, base, exponent)
for args in [(2, 10, 7), (3, -1, 7), (2, 5, -3), (2, 3, 0), (2, -1, 4), (-5, 3, 7)]:
    record("pow", pow, *args)
for name, fn in [("bitAnd", operator.and_), ("bitOr", operator.or_), ("bitXor", operator.xor), ("shiftLeft", operator.lshift),
                 ("shiftRight", operator.rshift)]:
    for left in [1, -5, 255, 2**31, -(2**70), True, 1.5]:
        for right in [0, 3, 33, -1, False, "a"]:
            record(name, fn, left, right)
for value in [0, 5, -5, 2**40, 1.5, True, "a", None, [1]]:
    for name, fn in [("neg", operator.neg), ("pos", operator.pos), ("invert", operator.invert), ("abs", abs)]:
        record(name, fn, value)
for value in floats + ints:
    record("round", round, value)
    for digits in [0, 1, 2, -1, -2]:
        record("round", round, value, digits)
record("round", round, "a")

for text in ["0", " 12 ", "-5", "+7", "1_000", "1__0", "_1", "abc", "", "1.5", "0x1f", "٣", "9" * 20, "-0", "0b11", "z"]:
    record("int", int, text)
    for base in [0, 2, 16, 36]:
        record("int", int, text, base)
for value in [1.9, -1.9, 1e20, float("inf"), float("nan"), True, None, [], "12"]:
    record("int", int, value)
record("int", int, 1, 2)
record("int", int, "1", 40)
for value in ["1", " 1.5 ", "1e5", "-inf", "Infinity", "nan", "1_0.5", "", "a", "1.", ".5", "0x1", "1e", None, [], 5, True, 10**400]:
    record("float", float, value)

values = [1, 1.0, True, "a", "", [1], [1, 2], [2], (1,), (1, 2), None, {}, {1: 2}, frozenset([1]), frozenset([1, 2]), "\ue000", "😀", b"a",
          float("nan"), 10**20, 1e20, range(3)]
for left in values:
    for right in values:
        record("equals", operator.eq, left, right)
        record("lt", operator.lt, left, right)
        record("ge", operator.ge, left, right)
for value in values:
    record("truthy", bool, value)
    record("len", len, value)
for value in [0, 1, -1, -2, 2**61 - 1, 2**61, 10**20, 1.5, -0.25, 1e300, 0.1, float("inf"), (), (1,), (1, 2.5, (3,)), True, frozenset(),
              frozenset([1, 2, 3]), [], {}]:
    record("hash", hash, value)

containers = ["abc😀d", [1, 2, 3], (1, 2, 3), {"a": 1, 2: "b"}, range(10, 20, 3), b"abc", 5, None]
for container in containers:
    for index in [0, 1, -1, -4, 5, "a", 2, 1.0, None, True]:
        record("getItem", operator.getitem, container, index)
    for item in [1, "a", "bc", None, 97, 13, 2.0]:
        record("contains", operator.contains, container, item)
for sequence in ["abcdefg", "a😀b", [0, 1, 2, 3, 4], (0, 1, 2, 3), range(10), b"abcdef"]:
    for bounds in [(None, None, None), (1, 3, None), (-2, None, None), (None, -1, None), (None, None, -1), (None, None, 2),
                   (4, 1, -1), (10, None, None), (-10, 2, None), (3, 1, None), (None, None, 0), (-1, -4, -2)]:
        record("slice", lambda s, *b: s[slice(*b)], sequence, *bounds)
for bounds in [(1, 2, None), (None, None, None), (0, 0, None), (5, 1, None), (None, None, 2), (3, None, -1)]:
    for new in [[], [9], [7, 8, 9], [1, 2]]:
        def assign(items, start, stop, step, new):
            items = list(items)
            items[start:stop:step] = new
            return items
        record("setSlice", assign, [0, 1, 2, 3], *bounds, new)


def call(method):
    return lambda text, *args: getattr(text, method)(*args)


lines = ["", "a", "a b  c", "  lead", "trail  ", "a,b,,c", "aXbXc", "x😀y", "\ta\x1cb\x85c\ufeff ", "a\nb\r\nc\x0bd\u2028e\n", "tab\tb\t", "12", "-5", "+5",
         "Hello World", "they're bill's", "ÀÉ ßﬁ", "ΑΣ ΑΣΑ", "ǅabc", "²½五", "_id", "9x", "--x--", "aaa"]
for text in lines:
    for name, method, argument_lists in [
        ("split", "split", [(), (None, 1), (",",), ("X", 1), ("",), (" ",), (" ", 1), (None, 0)]),
        ("rsplit", "rsplit", [(), (None, 1), (",",), ("X", 1), (" ", 1), (",", 1)]),
        ("splitLines", "splitlines", [(), (True,)]),
        ("strip", "strip", [(), ("-a ",)]), ("lstrip", "lstrip", [(), ("a+",)]), ("rstrip", "rstrip", [(), ("c\n",)]),
        ("partition", "partition", [("b",), ("",)]), ("rpartition", "rpartition", [("b",), (" ",)]),
        ("strFind", "find", [("b",), ("",), ("y",), ("a", 1), ("a", -2, -1), ("", 50)]), ("strRfind", "rfind", [("a",), ("",), ("y", 1)]),
        ("strIndex", "index", [("a",)]), ("strCount", "count", [("a",), ("",), ("aa",), ("a", 1)]),
        ("startsWith", "startswith", [("a",), (("H", "x"),), ("b", 2)]), ("endsWith", "endswith", [("c",), (("d", "y"),), ("l", 0, 3)]),
        ("replace", "replace", [("a", "ZZ"), ("a", "", 1), ("", "-"), ("", "-", 2)]),
        ("capitalize", "capitalize", [()]), ("title", "title", [()]), ("swapCase", "swapcase", [()]), ("caseFold", "casefold", [()]),
        ("center", "center", [(6,), (7, "*"), (9, "")]), ("ljust", "ljust", [(6,)]), ("rjust", "rjust", [(6, "é")]), ("zfill", "zfill", [(5,)]),
        ("expandTabs", "expandtabs", [(), (4,)]), ("removePrefix", "removeprefix", [("a",)]), ("removeSuffix", "removesuffix", [("c",)]),
        ("isDecimal", "isdecimal", [()]), ("isDigit", "isdigit", [()]), ("isNumeric", "isnumeric", [()]), ("isAlpha", "isalpha", [()]),
        ("isAlnum", "isalnum", [()]), ("isSpace", "isspace", [()]), ("isUpper", "isupper", [()]), ("isLower", "islower", [()]),
        ("isTitle", "istitle", [()]), ("isIdentifier", "isidentifier", [()]), ("isPrintable", "isprintable", [()]), ("isAscii", "isascii", [()]),
        ("encode", "encode", [(), ("ascii",), ("ascii", "replace"), ("latin-1", "backslashreplace"), ("utf-16",), ("nope",)]),
    ]:
        for arguments in argument_lists:
            record(name, call(method), text, *arguments)
for data in [b"abc", b"\xc3\xa9", b"\xff", b"\xe4\xb8", b"a\xf0\x9f\x98\x80", b"\xed\xa0\x80", b"\xc3("]:
    for arguments in [(), ("ascii",), ("utf-8", "replace"), ("utf-8", "ignore"), ("latin-1",), ("utf-8", "backslashreplace")]:
        record("decode", call("decode"), data, *arguments)
for items in [["a", "b"], [], ["a", 1], "xyz", 5, ("p",)]:
    record("join", lambda s, i: s.join(i), ", ", items)

for text, args in [("%s", "a"), ("%s %s", ("a", 1)), ("%d", 5), ("%d", 5.9), ("%d", "a"), ("%5d|%-5d|%05d|%+d|% d", (1, 2, 3, 4, 5)), ("%x %X %o %#x %#o", (255, 255, 8, 255, 8)),
                   ("%.2f %e %g %G %.0f", (3.14159, 12345.678, 1e10, 1e-10, 2.5)), ("%r %a", ("é", "é")), ("%c%c", (65, "b")), ("%c", "ab"), ("%%", ()), ("%", ()),
                   ("%d %d", 1), ("%d", (1, 2)), ("%q", 1), ("%(a)s %(b)05.1f", {"a": 1, "b": 2}), ("%(a)s", 1), ("%(z)s", {"a": 1}), ("%*d|%-*d|%.*f", (5, 1, 5, 2, 2, 3.14159)),
                   ("%s", [1, 2]), ("%s", None), ("a", 1), ("%x", 1.5), ("%.3s|%10s|%-10s|", ("abcdef", "é", "😀")), ("%s", ((1, 2),)), ("%s", {"a": 1}), ("%f", "x"),
                   ("%05s", "a"), ("%+.3d", 5), ("%i%%", 50), ("%s", True), ("%d", True), ("%s", 1.0), ("%5.1f%%", 45.678), ("é%q", 1), ("%-05d|", 3), ("%#.3g", 1.0)]:
    record("percentFormat", lambda t, a: t % a, text, args)
for text, args, kwargs in [("{} {}", (1, 2), {}), ("{1} {0}", (1, 2), {}), ("{a} {b!r}", (), {"a": 1, "b": "x"}), ("{:>5}|{:<5}|{:^5}", ("a", "b", "c"), {}),
                           ("{:{w}.{p}f}", (3.14159,), {"w": 8, "p": 2}), ("{{}}", (), {}), ("{", (), {}), ("}", (), {}), ("{} {0}", (1,), {}), ("{0} {}", (1,), {}),
                           ("{2}", (1,), {}), ("{x}", (), {}), ("{0[0]} {0[1]}", ([1, 2],), {}), ("{a[k]}", (), {"a": {"k": 5}}), ("{!s:>6}", ("a",), {}), ("{!x}", (1,), {}),
                           ("{:{}}", (1, 5), {}), ("{:,}", (1234567,), {}), ("{:.2%}", (0.256,), {}), ("{!r}", (1.0,), {}), ("{0.foo}", (1,), {}), ("{a", (), {}), ("{:d}", ("x",), {}),
                           ("{0[}", ([1],), {}), ("{!}", (1,), {}), ("{a!r:>8}", (), {"a": "é"}), ("{:!>5}", (1,), {}), ("{0[a:b]}", ({"a:b": 1},), {})]:
    record("strFormat", lambda t, a, k: t.format(*a, **k), text, list(args), kwargs)

for code in [65, 0x1F600, -1, 0x110000, 2**60, "a"]:
    record("chr", chr, code)
for text in ["a", "😀", "", "ab", 5, b"a", b"ab"]:
    if text != b"ab":
        record("ord", ord, text)
for value in [0, 10, -255, 2**64, True, 1.5]:
    record("hex", hex, value)
    record("oct", oct, value)
    record("bin", bin, value)
for items in [[], [3, 1, 2], ["b", "a"], [1, "a"], "hello", [[1], [0]], [1.0, 1], [True, 0], [None], 5]:
    record("sum", sum, items)
    record("max", max, items)
    record("min", min, items)
    record("sorted", sorted, items)
    record("any", any, items)
    record("all", all, items)
record("sum", sum, [0.1] * 10)
record("sum", sum, [0.5, 0.5])
record("sum", sum, [[1], [2]], [])
record("sum", sum, ["a"], "")
record("sum", sum, [2**53, 1])
record("sum", sum, [1e308, 10**400])
for items, others in [([1, 2, 3], ["a", "b"]), ([], [1]), ([1], [2])]:
    record("zip", lambda *a: list(zip(*a)), items, others)
    record("zipStrict", lambda *a: list(zip(*a, strict=True)), items, others)
record("zip", lambda *a: list(zip(*a)), 5)
record("enumerate", lambda *a: list(enumerate(*a)), "ab", 5)
record("reversed", lambda a: list(reversed(a)), [1, 2])
record("reversed", lambda a: list(reversed(a)), range(1, 10, 3))
record("reversed", lambda a: list(reversed(a)), frozenset([1]))
record("range", range, 1, 2, 0)
record("range", range, "a")
for args in [([], -1), ([1, 2, 3], -1), ([1, 2, 3], 0), ([1, 2], 5)]:
    record("listPop", lambda i, n: i.pop(n), *args)
record("listRemove", lambda i, x: i.remove(x), [1], 5)
record("listIndex", lambda i, x: i.index(x), [1, 2.0], 2)
record("listIndex", lambda i, x: i.index(x), [1], "a")
record("listIndex", lambda i, x: i.index(x), (1,), "a")
record("dict", lambda s: dict(s), [(1, 2), (1.0, 3), (True, 4), ((1, 2), 5), ((1.0, 2), 6)])
record("dict", lambda s: dict(s), [1])
record("dict", lambda s: dict(s), [(1, 2, 3)])
record("dict", lambda s: dict(s), [([], 1)])
record("dictPop", lambda d, k: d.pop(k), {"a": 1}, "b")
record("dictGet", lambda d, k: d.get(k), {(1, 2): 5}, (1.0, 2))
record("fromKeys", dict.fromkeys, "aba", 0)
record("popItem", lambda d: d.popitem(), {})
record("unpack", lambda s, n: exec("a, b = s") or list(s), [1, 2], 2)
record("unpack", lambda s, n: exec("a, b = s"), [1, 2, 3], 2)
record("unpack", lambda s, n: exec("a, b = s"), [1], 2)
record("unpack", lambda s, n: exec("a, b = s"), 5, 2)

pool = [lambda: random.randrange(-20, 100), lambda: random.randrange(0, 10**6), lambda: random.choice([0.5, 1.5, -2.25, 3.0, 1e10, 0.1]),
        lambda: (random.randrange(5), random.randrange(5)), lambda: -random.randrange(1, 10**18), lambda: random.choice([True, False])]
for trial in range(12):
    kinds = random.sample(pool, random.choice([1, 1, 2, 3]))
    pick = lambda: random.choice(kinds)()
    first = [pick() for _ in range(random.choice([3, 8, 20]))]
    second = [pick() for _ in range(random.choice([2, 5, 20]))]
    record("setOrder", lambda a: list(set(a)), first)
    for name, fn in [("union", set.union), ("intersection", set.intersection), ("difference", set.difference), ("symmetricDifference", set.symmetric_difference)]:
        record(name + "Order", lambda a, b: list(fn(set(a), set(b))), first, second)
        record(name + "ListOrder", lambda a, b: list(fn(set(a), b)), first, second)

    def churn(a, b):
        s = set(a)
        out = []
        for index, item in enumerate(b):
            s.discard(a[index % len(a)])
            s.add(item)
            if index % 7 == 3 and s:
                out.append(s.pop())
        return [out, list(s)]
    record("churnOrder", churn, first, second * 4)

    def changed(a, b):
        s = set(a)
        s &= set(b) | set(a[::2])
        s -= set(b[:2])
        s ^= set(b)
        s |= set(a[:3])
        return list(s)
    record("inPlaceOrder", changed, first, second)
record("setOf", lambda: {1, 33, 5, 64, 7, 40})
record("setOf", lambda *a: eval("{" + ", ".join(map(repr, a)) + "}"), 33, 1, 65, 97, 8)
record("setOf", lambda *a: eval("{" + ", ".join(map(repr, a)) + "}"), 3, 1)
cases[-3] = ["setOf", [1, 33, 5, 64, 7, 40], cases[-3][2]]

target = pathlib.Path(__file__).parents[1] / "runtime" / "builtins" / "recorded.json"
with target.open("w") as file:
    file.write("[\n" + ",\n".join(json.dumps(case, ensure_ascii=True) for case in cases) + "\n]\n")
print(len(cases), "cases")
