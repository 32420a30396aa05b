"""1, 1.0 and True are equal, hash alike, and print differently wherever they are kept."""

from collections import Counter
from dataclasses import dataclass


@dataclass
class Reading:
    sensor: str
    value: float
    count: int = 1


numbers = [1, 1.0, True, 2.5, -0.0, 0, 1e3]
print(numbers, tuple(numbers), numbers[1], numbers[::2])
print([n == 1 for n in numbers], numbers.count(1), numbers.index(0))
print(1.0 in [1], True in {1.0}, 0.0 in {0: "zero"}, {1: "int"}[1.0])

# A dict keeps the key that came first and the value that came last.
table = {1: "int", 1.0: "float", True: "bool"}
print(table, len(table))
table[1.0] = "again"
print(table, {1.0: "float", 1: "int"})
print({1, 1.0, True}, {1.0, 1}, set(numbers) == {0, 1, 2.5, 1000})

# What goes through a container comes out unchanged.
queue = [3.0, 3]
queue.append(queue.pop(0))
print(queue, queue[-1], max(queue), min(2, 2.0), max(2.0, 2), sorted([2.0, 1, 2, 1.0]))
pair = (4.0, "four")
value, name = pair
print(value, name, pair, {name: value}, [value] * 2, pair[::-1])

grid = [[0.0] * 3 for _ in range(2)]
grid[0][1] = 1
grid[1][2] += 2
print(grid, [sum(row) for row in grid], list(zip(*grid)))

reading = Reading("s1", 20)
reading.value += 0.0
print(reading, Reading("s2", 3.0), Reading("s3", 3), Reading("s2", 3.0) == Reading("s2", 3))

votes = Counter([1, 1.0, 2, 2.0, 2.5])
print(votes, votes[1], sum(votes.values()))
print(list(map(float, [1, 2])), [int(x) for x in (1.0, 2.9, -2.9)], [x / 2 for x in (2, 4, 5)])
print(str(1.0), repr(1.0), f"{1.0} {1}", "%s %s" % (1.0, 1), "{} {}".format(2.0, 2))
print(1.0 .is_integer(), (2.0).as_integer_ratio(), 10 / 5, 10 // 5, 10 // 5.0, 2**-1, 2.0**2)
