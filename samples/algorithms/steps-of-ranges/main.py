# Ranges whose step is a variable: the sieve, the gaps of a Shell sort, chunks.


def sieve(limit: int) -> list[int]:
    flags = [True] * (limit + 1)
    for n in range(2, limit + 1):
        if flags[n]:
            for multiple in range(n * n, limit + 1, n):
                flags[multiple] = False
    return [n for n in range(2, limit + 1) if flags[n]]


def chunks(items: list[int], size: int):
    for start in range(0, len(items), size):
        yield items[start : start + size]


def shell_sort(items: list[int]) -> list[int]:
    gap = len(items) // 2
    while gap > 0:
        for start in range(gap):
            for i in range(start + gap, len(items), gap):
                value = items[i]
                while i >= gap and items[i - gap] > value:
                    items[i] = items[i - gap]
                    i -= gap
                items[i] = value
        gap //= 2
    return items


print(sieve(60))
print(list(chunks([1, 2, 3, 4, 5], 2)))
print(shell_sort([23, 5, 42, 8, 16, 4, 15]))

step = 3
for i in range(10, 0, -step):
    print(i, step)
# The range keeps the step it began with.
for i in range(0, 12, step):
    step += 1
    print(i, step)
for step in (2, -2, 0):
    try:
        print(list(range(0, step * 3, step)))
        for i in range(0, step * 2, step):
            print("at", i)
    except ValueError as error:
        print(error)
