from collections import deque
import heapq


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        if self.is_empty():
            raise IndexError("pop from empty stack")
        return self.items.pop()

    def peek(self):
        return self.items[-1] if self.items else None

    def is_empty(self):
        return len(self.items) == 0

    def size(self):
        return len(self.items)


def balanced(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    s = Stack()
    for ch in text:
        if ch in "([{":
            s.push(ch)
        elif ch in pairs:
            if s.is_empty() or s.pop() != pairs[ch]:
                return False
    return s.is_empty()


for t in ["()", "([]{})", "(]", "((", "", "func(a[1], {b: 2})"]:
    print(f"{t!r:25} {'balanced' if balanced(t) else 'NOT balanced'}")


def to_base(n, base):
    digits = "0123456789ABCDEF"
    s = Stack()
    if n == 0:
        return "0"
    while n > 0:
        s.push(n % base)
        n = n // base
    out = ""
    while not s.is_empty():
        out += digits[s.pop()]
    return out


print(to_base(255, 2), to_base(255, 8), to_base(255, 16), int(to_base(1000, 7), 7))


class Queue:
    def __init__(self):
        self._in, self._out = [], []

    def enqueue(self, x):
        self._in.append(x)

    def dequeue(self):
        if not self._out:
            while self._in:
                self._out.append(self._in.pop())
        return self._out.pop()


def hot_potato(names, num):
    q = deque(names)
    while len(q) > 1:
        q.rotate(-num)
        print(q.popleft(), "is out")
    return q[0]


print("winner:", hot_potato(["Bill", "David", "Susan", "Jane", "Kent", "Brad"], 7))
q = Queue()
for i in range(3):
    q.enqueue(i)
print(q.dequeue(), q.dequeue())
q.enqueue("x")
print(q.dequeue(), q.dequeue())
try:
    q.dequeue()
except IndexError as e:
    print(type(e), e)

tasks = []
heapq.heappush(tasks, (2, "write code"))
heapq.heappush(tasks, (1, "plan"))
heapq.heappush(tasks, (3, "test"))
while tasks:
    priority, name = heapq.heappop(tasks)
    print(priority, name)
s = Stack()
print(s.peek())
try:
    s.pop()
except IndexError as e:
    print(e)
