import heapq
from collections import deque

MAZE = """
##########
#S...#...#
#.##.#.#.#
#.#....#E#
#.####.###
#........#
##########
""".strip().split("\n")


def find(ch):
    for r, row in enumerate(MAZE):
        if ch in row:
            return r, row.index(ch)


start, goal = find("S"), find("E")


def neighbors(pos):
    r, c = pos
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        if MAZE[r + dr][c + dc] != "#":
            yield r + dr, c + dc


def bfs(start, goal):
    queue = deque([start])
    came = {start: None}
    while queue:
        cur = queue.popleft()
        if cur == goal:
            break
        for n in neighbors(cur):
            if n not in came:
                came[n] = cur
                queue.append(n)
    path = []
    node = goal
    while node is not None:
        path.append(node)
        node = came[node]
    return path[::-1]


def astar(start, goal):
    h = lambda p: abs(p[0] - goal[0]) + abs(p[1] - goal[1])
    frontier = [(h(start), 0, start)]
    best = {start: 0}
    expanded = 0
    while frontier:
        f, g, cur = heapq.heappop(frontier)
        expanded += 1
        if cur == goal:
            return g, expanded
        for n in neighbors(cur):
            if g + 1 < best.get(n, float("inf")):
                best[n] = g + 1
                heapq.heappush(frontier, (g + 1 + h(n), g + 1, n))
    return None


path = bfs(start, goal)
print(start, goal, len(path) - 1, path[:3])
cells = [list(row) for row in MAZE]
for r, c in path[1:-1]:
    cells[r][c] = "*"
print("\n".join("".join(row) for row in cells))
print(astar(start, goal))


def flood(grid, r, c, new):
    old = grid[r][c]
    if old == new:
        return 0
    stack, n = [(r, c)], 0
    while stack:
        r, c = stack.pop()
        if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c] == old:
            grid[r][c] = new
            n += 1
            stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return n


img = [[1, 1, 0], [1, 0, 0], [1, 1, 1]]
print(flood(img, 0, 0, 2), img)


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return 0
    moves = hanoi(n - 1, a, c, b)
    if n == 3:
        print(f"move disk {n} from {a} to {c}")
    return moves + 1 + hanoi(n - 1, b, a, c)


print(hanoi(5))


def subsets(s):
    if not s:
        return [[]]
    rest = subsets(s[1:])
    return rest + [[s[0]] + r for r in rest]


print(subsets([1, 2, 3]))


def perms(s):
    return (
        [s]
        if len(s) <= 1
        else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1 :])]
    )


print(perms("abc"))


def coins(amount, kinds, memo={}):
    key = (amount, tuple(kinds))
    if amount == 0:
        return 1
    if amount < 0 or not kinds:
        return 0
    if key not in memo:
        memo[key] = coins(amount - kinds[0], kinds) + coins(amount, kinds[1:])
    return memo[key]


print(coins(100, [50, 25, 10, 5, 1]))


def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


print(ack(2, 3))
