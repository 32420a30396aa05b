import itertools
import math
from collections import Counter, defaultdict, deque, namedtuple

recent = deque(maxlen=3)
for number in range(5):
    recent.append(number)
recent.appendleft("first")
print(recent, recent[0], list(recent), len(recent))
recent.rotate(1)
print(recent.pop(), recent.popleft(), recent)

by_length = defaultdict(list)
for word in "the cat and the bird".split():
    by_length[len(word)].append(word)
print(dict(by_length), by_length[9])

letters = Counter("banana")
print(letters, letters.most_common(2), letters["z"])

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x + p.y, p._replace(x=5), p == (1, 2))

print(list(itertools.islice(itertools.count(10, 5), 3)), list(itertools.chain("ab", [1])))
print(list(itertools.product("ab", [1, 2])), list(itertools.combinations([1, 2, 3], 2)))
print([next(c) for c in [itertools.cycle("xy")] * 3], list(itertools.accumulate([1, 2, 3])))
print(math.sqrt(16), math.pi, math.floor(-1.5), math.ceil(1.2), math.gcd(12, 18), math.inf)
