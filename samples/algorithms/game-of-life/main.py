def make_grid(text):
    return [[1 if c == "#" else 0 for c in line] for line in text.split("\n")]


def neighbours(grid, r, c):
    rows, cols = len(grid), len(grid[0])
    count = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if dr == 0 and dc == 0:
                continue
            count += grid[(r + dr) % rows][(c + dc) % cols]
    return count


def step(grid):
    new = []
    for r, row in enumerate(grid):
        new_row = []
        for c, cell in enumerate(row):
            n = neighbours(grid, r, c)
            if cell and n in (2, 3):
                new_row.append(1)
            elif not cell and n == 3:
                new_row.append(1)
            else:
                new_row.append(0)
        new.append(new_row)
    return new


def show(grid):
    for row in grid:
        print("".join("#" if cell else "." for cell in row))
    print()


glider = """.#......
..#.....
###.....
........
........
........"""
g = make_grid(glider)
for generation in range(4):
    print("Generation", generation)
    show(g)
    g = step(g)


# with sets
def step_set(cells):
    from collections import Counter

    counts = Counter(
        (x + dx, y + dy)
        for x, y in cells
        for dx in (-1, 0, 1)
        for dy in (-1, 0, 1)
        if (dx, dy) != (0, 0)
    )
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in cells)}


blinker = {(1, 0), (1, 1), (1, 2)}
for _ in range(3):
    print(sorted(blinker))
    blinker = step_set(blinker)
