"""Cookbook recipes, one after the other."""
import heapq
import itertools
import math
import operator
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple
from contextlib import suppress
from functools import partial, reduce

# 1. unpacking
record = ("ACME", 50, 123.45, (12, 18, 2012))
name, *_, (*_, year) = record
print(name, year)
*trailing, current = [10, 8, 7, 1, 9, 5, 10, 3]
print(sum(trailing) / len(trailing), current)


# 2. last n lines
def search(lines, pattern, history=2):
    previous = deque(maxlen=history)
    for line in lines:
        if pattern in line:
            yield line, list(previous)
        previous.append(line)


for line, prev in search("a b python c d python".split(), "python"):
    print(line, prev)

# 3. largest and smallest
portfolio = [{"name": "IBM", "shares": 100, "price": 91.1}, {"name": "AAPL", "shares": 50, "price": 543.22}, {"name": "FB", "shares": 200, "price": 21.09}]
print([s["name"] for s in heapq.nlargest(2, portfolio, key=lambda s: s["price"])], heapq.nsmallest(2, [5, 1, 4]))
print(min(portfolio, key=lambda s: s["shares"])["name"], sum(s["shares"] * s["price"] for s in portfolio))


# 4. priority queue
class PriorityQueue:
    def __init__(self):
        self._queue = []
        self._index = 0

    def push(self, item, priority):
        heapq.heappush(self._queue, (-priority, self._index, item))
        self._index += 1

    def pop(self):
        return heapq.heappop(self._queue)[-1]


q = PriorityQueue()
for item, p in [("foo", 1), ("bar", 5), ("spam", 4), ("grok", 1)]:
    q.push(item, p)
print([q.pop() for _ in range(4)])

# 5. dict arithmetic
prices = {"ACME": 45.23, "AAPL": 612.78, "IBM": 205.55, "HPQ": 37.20}
print(min(zip(prices.values(), prices.keys())), max(prices, key=prices.get), sorted(prices.items(), key=operator.itemgetter(1))[0])
a, b = {"x": 1, "y": 2, "z": 3}, {"w": 10, "x": 11, "y": 2}
print(sorted(a.keys() & b.keys()), sorted(a.keys() - b.keys()), a.items() & b.items(), {k: a[k] for k in a.keys() - {"z"}} == {"x": 1, "y": 2})


# 6. dedupe keeping order
def dedupe(items, key=None):
    seen = set()
    for item in items:
        val = item if key is None else key(item)
        if val not in seen:
            yield item
            seen.add(val)


print(list(dedupe([1, 5, 2, 1, 9, 1, 5, 10])), list(dedupe([{"x": 1}, {"x": 2}, {"x": 1}], key=lambda d: d["x"])))

# 7. naming slices, chain maps
SHARES = slice(20, 23)
PRICE = slice(31, 37)
text = "....................100 .......513.25 .........."
print(int(text[SHARES]) * float(text[PRICE]), SHARES.start, slice(5, 50, 2).indices(10))
merged = ChainMap({"x": 1}, {"x": 9, "z": 3})
merged["w"] = 40
print(merged["x"], merged["z"], merged.maps[0], len(merged), sorted(merged), merged.new_child({"z": 0})["z"], merged.parents["x"])


class CaseInsensitive(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.lower(), item)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return key.lower() in self.data


ci = CaseInsensitive(Accept="json")
ci["HOST"] = "h"
print(ci["host"], "ACCEPT" in ci, dict(ci), len(ci))
words = ["look", "into", "my", "eyes", "look", "into", "my", "eyes", "the", "eyes"]
counts = Counter(words)
more = Counter("why are you not looking in my eyes".split())
print(counts.most_common(2), (counts + more)["eyes"], (counts - more)["eyes"], sorted((counts & more).elements()), +Counter(a=0, b=1))
print(list(itertools.islice(itertools.count(10, 2.5), 3)), reduce(operator.xor, range(10)), partial(int, base=2)("1011"))
print(math.fsum([0.1] * 10), sum([0.1] * 10), round(1.25361, 3), round(1627731, -1), format(1234567.891, ",.2f"), f"{0.00001234:e} {12:08.3f} {255:#x} {5:+d} {1e10:g}")
d = OrderedDict(a=1, b=2, c=3)
d.move_to_end("a")
print(list(d), d.popitem(last=False), d)
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t), len(t["x"]))
Stock = namedtuple("Stock", ["name", "shares", "price", "date"], defaults=[None])
s = Stock("ACME", 100, 12.5)
print(s, s._replace(shares=75), Stock(*("X", 1, 2.0)), s._asdict(), Stock._make(["a", 1, 1, 1]).date)
with suppress(ZeroDivisionError):
    print(1 / 0)
rows = [{"address": "5412 N CLARK", "date": "07/01/2012"}, {"address": "5148 N CLARK", "date": "07/04/2012"}, {"address": "5800 E 58TH", "date": "07/01/2012"}]
rows.sort(key=operator.itemgetter("date"))
for day, items in itertools.groupby(rows, key=operator.itemgetter("date")):
    print(day, [i["address"] for i in items])
nums = [1, 4, -5, 10, -7, 2, 3, -1]
print([n if n > 0 else 0 for n in nums], [i for i, n in enumerate(nums) if n < 0], any(n > 9 for n in nums), list(filter(lambda n: n % 2, nums)))
print(bytes.fromhex("68656c6c6f"), int.from_bytes(b"\x01\x00", "big"), (1024).to_bytes(2, "little"), divmod(17, 5), (5).bit_length())
print("{:<10}{:^10}{:>10}".format("left", "mid", "right"), "text".ljust(8, "."), "a-b_c".replace("-", "_").split("_"), ",".join(map(str, (1, 2.5, None))))
