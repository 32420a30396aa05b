from collections import namedtuple, Counter, defaultdict, deque, OrderedDict, ChainMap

c = Counter("mississippi")
print(c, c.most_common(2), c["s"], c["z"])
c.update("miss")
print(sorted(c.items()), sum(c.values()), 1)
print(
    Counter("abb") + Counter("bcc"),
    Counter("abb") - Counter("b"),
    Counter("ab") & Counter("bc"),
)
dd = defaultdict(int)
for w in "the cat the dog the end".split():
    dd[w] += 1
print(dict(dd), dd["nothing"], len(dd))
tree = lambda: defaultdict(tree)
dl = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    dl[k].append(v)
print(dl, dict(dl))
dq = deque([1, 2, 3], maxlen=3)
dq.append(4)
dq.appendleft(0)
print(dq, dq[0], dq[-1], list(reversed(dq)))
dq.rotate(1)
print(dq, 4 in dq, dq.pop(), dq.popleft(), len(dq))
od = OrderedDict([("b", 1), ("a", 2)])
od.move_to_end("b")
print(od, list(od), od.popitem(last=False))
cm = ChainMap({"color": "red"}, {"color": "blue", "user": "guest"})
print(cm["color"], cm["user"], dict(cm), len(cm))


def window(seq, n):
    it = iter(seq)
    d = deque((next(it) for _ in range(n)), maxlen=n)
    yield tuple(d)
    for e in it:
        d.append(e)
        yield tuple(d)


print(list(window([1, 2, 3, 4, 5], 3)))


def group_by(items, key):
    out = defaultdict(list)
    for i in items:
        out[key(i)].append(i)
    return out


for k, v in sorted(
    group_by(["apple", "bob", "cat", "alice", "bat"], lambda s: s[0]).items()
):
    print(k, v)
print(group_by(range(6), lambda n: "even" if n % 2 == 0 else "odd"))
