"""Tables made of rows that keep their places, and sorting a copy."""


def bubble_sort(items: list[int]) -> list[int]:
    items = items[:]
    n = len(items)
    for i in range(n):
        for j in range(0, n - i - 1):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
    return items


def lcs(a: str, b: str) -> int:
    dp = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                dp[i][j] = dp[i - 1][j - 1] + 1
            else:
                dp[i][j] = max(dp[i - 1][j], dp[i][j - 1])
    return dp[len(a)][len(b)]


def distance(s: str, t: str) -> int:
    m, n = len(s), len(t)
    d = [[0 for _ in range(n + 1)] for _ in range(m + 1)]
    for i in range(m + 1):
        d[i][0] = i
    for j in range(n + 1):
        d[0][j] = j
    for i, x in enumerate(s, 1):
        for j, y in enumerate(t, start=1):
            cost = 0 if x == y else 1
            d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost)
    return d[m][n]


def rotate(grid: list[list[int]]) -> list[list[int]]:
    n = len(grid)
    result = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            result[j][n - 1 - i] = grid[i][j]
    return result


print(lcs("abcbd", "acd"), distance("kitten", "sitting"), rotate([[1, 2], [3, 4]]))
print(bubble_sort([3, 1, 2]))
