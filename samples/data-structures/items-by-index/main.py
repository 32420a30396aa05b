"""Sorting, searching and comparing by index: positions that a loop cannot leave."""


def bubble_sort(items):
    n = len(items)
    for i in range(n):
        swapped = False
        for j in range(0, n - i - 1):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
                swapped = True
        if not swapped:
            break
    return items


def selection(xs: list[int]) -> list[int]:
    for i in range(len(xs)):
        smallest = i
        for j in range(i + 1, len(xs)):
            if xs[j] < xs[smallest]:
                smallest = j
        xs[i], xs[smallest] = xs[smallest], xs[i]
    return xs


def sieve(limit):
    is_prime = [True] * (limit + 1)
    is_prime[0] = is_prime[1] = False
    for n in range(2, limit + 1):
        if is_prime[n]:
            for m in range(n * n, limit + 1, n):
                is_prime[m] = False
    return [n for n in range(len(is_prime)) if is_prime[n]]


def palindrome(word):
    for i in range(len(word) // 2):
        if word[i] != word[len(word) - 1 - i]:
            return False
    return True


def pairs(numbers, target):
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                return i, j
    return None


def reverse(text):
    out = ""
    for i in range(len(text) - 1, -1, -1):
        out += text[i]
    return out


def deltas(values):
    return [values[i + 1] - values[i] for i in range(len(values) - 1)]


def growing():
    xs = [1, 2]
    for i in range(len(xs)):
        xs.append(xs[i] * 2)
    for i, x in enumerate(xs):
        xs[i] = x + 1
    for i in range(1, len(xs)):
        xs[i] += xs[i - 1]
    return xs


print(bubble_sort([5, 2, 9, 1]), selection([3, 1, 2]), sieve(50), palindrome("radar"), palindrome("ab"))
print(pairs([2, 7, 11, 15], 9), reverse("héllo"), deltas([1, 4, 9, 16]), growing())
grid = [[0] * 3 for _ in range(2)]
for y in range(len(grid)):
    for x in range(len(grid[y])):
        grid[y][x] = y * 3 + x
for row in grid:
    for x in range(len(row)):
        row[x] += 1
print(grid)
a, b = "kitten", "sitting"
print(sum(1 for i in range(min(len(a), len(b))) if a[i] == b[i]))
