"""One function, many kinds of receivers: what a value can do is seen when it is asked."""
from collections import deque


class Stack:
    def __init__(self):
        self.items = []

    def append(self, item):
        print("push", item)
        self.items.append(item)

    def pop(self):
        return self.items.pop()

    def __len__(self):
        return len(self.items)


def fill(target):
    target.append(1)
    target.append(2)
    return target


def last(values):
    return values.pop()


def copies(value):
    other = value.copy()
    other.clear()
    return value, other


print(len(fill([])), len(fill(Stack())), fill(deque([0])))
print(last([1, 2, 3]), last({1}), last(fill(Stack())), last(deque("ab")))
print("banana".count("a"), [c.count(1) for c in ([1, 1], (1, 2, 1))])

for container in ({"a": 1}, {1, 2}, [3]):
    print(*copies(container))

for receiver in ("text", 3, None):
    try:
        fill(receiver)
    except AttributeError as error:
        print(error)

groups = {"one": 1, "many": [1]}
for key in groups:
    entry = groups[key]
    if isinstance(entry, list):
        entry.append(5)
groups["many"].append(7)
print(groups)


def merge(left, right):
    return left.union(right) if hasattr(left, "union") else left + right


print(merge({1}, {2}), merge([1], [2]), merge("a", "b"))
push = fill([]).append
push(3)
print(push is not None)
