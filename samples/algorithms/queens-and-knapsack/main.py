from itertools import permutations


def solve(n):
    solutions = []
    cols, d1, d2 = set(), set(), set()
    board = [-1] * n

    def place(row):
        if row == n:
            solutions.append(board[:])
            return
        for c in range(n):
            if c in cols or row + c in d1 or row - c in d2:
                continue
            cols.add(c)
            d1.add(row + c)
            d2.add(row - c)
            board[row] = c
            place(row + 1)
            cols.remove(c)
            d1.discard(row + c)
            d2.discard(row - c)

    place(0)
    return solutions


for n in range(1, 8):
    print(n, len(solve(n)))
first = solve(6)[0]
for c in first:
    print(". " * c + "Q " + ". " * (len(first) - c - 1))
quick = [
    p
    for p in permutations(range(8))
    if len({i + c for i, c in enumerate(p)})
    == len({i - c for i, c in enumerate(p)})
    == 8
]
print(len(quick), quick[0])


def knapsack(items, capacity):
    table = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (name, weight, value) in enumerate(items, 1):
        for w in range(capacity + 1):
            table[i][w] = table[i - 1][w]
            if weight <= w:
                table[i][w] = max(table[i][w], table[i - 1][w - weight] + value)
    chosen = []
    w = capacity
    for i in range(len(items), 0, -1):
        if table[i][w] != table[i - 1][w]:
            name, weight, value = items[i - 1]
            chosen.append(name)
            w -= weight
    return table[-1][-1], chosen


items = [
    ("map", 9, 150),
    ("compass", 13, 35),
    ("water", 153, 200),
    ("sandwich", 50, 160),
    ("glucose", 15, 60),
    ("tin", 68, 45),
]
value, chosen = knapsack(items, 200)
print(value, chosen)


def lcs(a, b):
    memo = {}

    def go(i, j):
        if i == len(a) or j == len(b):
            return ""
        if (i, j) not in memo:
            if a[i] == b[j]:
                memo[i, j] = a[i] + go(i + 1, j + 1)
            else:
                memo[i, j] = max(go(i + 1, j), go(i, j + 1), key=len)
        return memo[i, j]

    return go(0, 0)


print(lcs("AGGTAB", "GXTXAYB"))


def levenshtein(s, t):
    prev = list(range(len(t) + 1))
    for i, a in enumerate(s, 1):
        cur = [i]
        for j, b in enumerate(t, 1):
            cur.append(min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (a != b)))
        prev = cur
    return prev[-1]


print(levenshtein("kitten", "sitting"), levenshtein("", "abc"))
