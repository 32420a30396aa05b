class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.rank = [0] * n
        self.count = n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        ra, rb = self.find(a), self.find(b)
        if ra == rb:
            return False
        if self.rank[ra] < self.rank[rb]:
            ra, rb = rb, ra
        self.parent[rb] = ra
        self.rank[ra] += self.rank[ra] == self.rank[rb]
        self.count -= 1
        return True


def kruskal(n, edges):
    uf = UnionFind(n)
    tree, cost = [], 0
    for w, a, b in sorted(edges):
        if uf.union(a, b):
            tree.append((a, b, w))
            cost += w
    return tree, cost


edges = [(7, 0, 1), (5, 1, 2), (8, 0, 2), (9, 1, 3), (7, 2, 4), (5, 3, 4), (15, 3, 1)]
tree, cost = kruskal(5, edges)
for a, b, w in tree:
    print(f"{a} -- {b}: {w}")
print("cost", cost)
uf = UnionFind(10)
for a, b in [(1, 2), (3, 4), (2, 3), (5, 6)]:
    uf.union(a, b)
print(uf.find(1) == uf.find(4), uf.find(1) == uf.find(5), uf.count)
groups = {}
for i in range(10):
    groups.setdefault(uf.find(i), []).append(i)
print(sorted(groups.values()), len(groups))
