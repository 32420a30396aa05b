# A cache that forgets what was used least recently.
from collections import OrderedDict, defaultdict, Counter


class LRUCache(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def get(self, key):
        if key not in self:
            return -1
        self.move_to_end(key)
        return self[key]

    def put(self, key, value):
        if key in self:
            self.move_to_end(key)
        self[key] = value
        if len(self) > self.size:
            oldest, _ = self.popitem(last=False)
            print("evict", oldest)


c = LRUCache(2)
c.put("a", 1)
c.put("b", 2)
print(c.get("a"), c.get("z"))
c.put("c", 3)
print(list(c.items()), list(c), len(c))
