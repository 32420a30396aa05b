def fizzbuzz(n):
    for i in range(1, n + 1):
        if i % 15 == 0:
            yield "FizzBuzz"
        elif i % 3 == 0:
            yield "Fizz"
        elif i % 5 == 0:
            yield "Buzz"
        else:
            yield i


print(list(fizzbuzz(15)))
print(*fizzbuzz(5), sep="\n")
print(["Fizz" * (not i % 3) + "Buzz" * (not i % 5) or str(i) for i in range(1, 16)])
total = 0
for x in fizzbuzz(30):
    if isinstance(x, int):
        total += x
print(total)


def bubble(a):
    a = a[:]
    n = len(a)
    swapped = True
    passes = 0
    while swapped:
        swapped = False
        for i in range(n - 1):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
                swapped = True
        passes += 1
    return a, passes


print(bubble([5, 1, 4, 2, 8]))
print(bubble(list("python")))
result, _ = bubble([3.5, -1, 2])
print(result)
