"""Loops over indices that go wrong, or nearly: each is checked, as Python checks it."""


def shrinking(stack):
    out = []
    try:
        for i in range(len(stack)):
            out.append(stack[i])
            stack.pop()
    except IndexError as error:
        out.append(str(error))
    return out


print(shrinking(["a", "b", "c"]))


def low(xs, a, b):
    try:
        for i in range(min(a, b), len(xs)):
            print(xs[i], end=" ")
        print()
    except IndexError as e:
        print(e)


low([1, 2, 3], 5, -7)
low([1, 2, 3], 1, 2)


def mid(xs):
    try:
        for i in range(len(xs) // 2, len(xs)):
            print(xs[i], end=" ")
        for i in range(-len(xs), 0):
            print(xs[i], end=" ")
        for i in range(len(xs) + 1):
            print(xs[i], end=" ")
    except IndexError as e:
        print(e)


mid([1, 2, 3, 4])


def insertion(xs):
    for i in range(1, len(xs)):
        key = xs[i]
        j = i - 1
        while j >= 0 and xs[j] > key:
            xs[j + 1] = xs[j]
            j -= 1
        xs[j + 1] = key
    return xs


def shell(xs):
    n = len(xs)
    gap = n // 2
    while gap > 0:
        for i in range(gap, n):
            if xs[i] < xs[i - gap]:
                xs[i], xs[i - gap] = xs[i - gap], xs[i]
        gap //= 2
    return xs


def moves(xs):
    k = len(xs)
    for i in range(k):
        k = k - 1
        if i < k:
            xs[i], xs[k] = xs[k], xs[i]
    for i in range(len(xs)):
        i += 1
        try:
            print(xs[i], end=",")
        except IndexError:
            print("end")
    return xs


def half(xs):
    for i in range(len(xs) // 2):
        xs[i], xs[len(xs) - 1 - i] = xs[len(xs) - 1 - i], xs[i]
        xs[i] *= 2
        xs[i] -= 1
    return xs


def prefix(xs):
    total = [0] * len(xs)
    for i, x in enumerate(xs):
        total[i] = x + (total[i - 1] if i > 0 else 0)
    return total


print(insertion([3, 1, 2]), shell([5, 4, 3, 2, 1]), moves([1, 2, 3, 4]), half([1, 2, 3, 4, 5]), prefix([1, 2, 3]))


def rebinding(xs):
    for i in range(len(xs)):
        xs = xs[:-1]
        try:
            print(xs[i])
        except IndexError:
            print("gone")


rebinding([1, 2])
values = [1.0, 2, 3.5]
for i in range(len(values)):
    values[i] = values[i] * 2
print(values)
mixed = [1, 2.0]
for i in range(len(mixed) - 1):
    mixed[i], mixed[i + 1] = mixed[i + 1], mixed[i]
print(mixed)
words = ["a", "b", "c"]
for i in range(len(words)):
    words[i] += "!"
    print(i, words[i], words[i - 1])
callbacks = []
for i in range(len(words)):
    callbacks.append(lambda: words[i])
print([c() for c in callbacks])
