# Classes made from list and dict.
class Stack(list):
    def push(self, item):
        self.append(item)

    def peek(self):
        return self[-1]

    @property
    def empty(self):
        return len(self) == 0


s = Stack()
s.push(1)
s.push(2)
s.extend([3, 4])
print(s, len(s), s.peek(), s.empty, 3 in s)
print(s.pop(), s[0], s[1:], [x * 2 for x in s], isinstance(s, list), type(s).__name__)
for item in s:
    print(item)
t = Stack([5, 6])
print(t, t == [5, 6])


class Zero(dict):
    def __missing__(self, key):
        print("missing", key)
        return 0


z = Zero(a=1)
print(z["a"], z["b"], "b" in z, z.get("c"))
z["x"] += 1
print(z)


class Loud(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)


l = Loud()
l["x"] = 1
l["y"] = 2
print(l["x"], len(l))
print(l, dict(l))
for k, v in l.items():
    print(k, v)


class History(list):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit

    def append(self, item):
        super().append(item)
        if len(self) > self.limit:
            self.pop(0)


h = History(2)
for i in range(4):
    h.append(i)
print(h, len(h), h.limit)
h += [9]
print(h)


class Registry(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.hits = 0

    def get(self, key, default=None):
        self.hits += 1
        return super().get(key, default)


r = Registry(a=1, b=2)
print(r.get("a"), r.get("z"), r.get("z", 5), r.hits, r)
