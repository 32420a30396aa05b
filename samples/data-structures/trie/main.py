class Trie:
    def __init__(self):
        self.children = {}
        self.end = False

    def insert(self, word):
        node = self
        for ch in word:
            node = node.children.setdefault(ch, Trie())
        node.end = True

    def find(self, prefix):
        node = self
        for ch in prefix:
            if ch not in node.children:
                return None
            node = node.children[ch]
        return node

    def __contains__(self, word):
        node = self.find(word)
        return node is not None and node.end

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for ch, child in sorted(self.children.items()):
            yield from child.words(prefix + ch)

    def complete(self, prefix):
        node = self.find(prefix)
        return list(node.words(prefix)) if node else []


t = Trie()
for w in "car card care cat dog do done".split():
    t.insert(w)
print("car" in t, "ca" in t, "doge" in t)
print(t.complete("car"), t.complete("do"), t.complete("x"))
print(list(t.words()))
# plain dict version
END = "$"


def make(words):
    root = {}
    for w in words:
        cur = root
        for c in w:
            cur = cur.setdefault(c, {})
        cur[END] = True
    return root


trie = make(["a", "ab", "b"])
print(trie)


def count(node):
    return sum(1 if k == END else count(v) for k, v in node.items())


print(count(trie))
