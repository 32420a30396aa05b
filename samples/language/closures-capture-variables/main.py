def make_counters():
    functions = [lambda: i for i in range(3)]
    fixed = [lambda i=i: i for i in range(3)]
    return functions, fixed


late, early = make_counters()
print([f() for f in late])
print([f() for f in early])


def counter(start=0):
    count = start

    def increment(step=1):
        nonlocal count
        count += step
        return count

    return increment


tick = counter(10)
print(tick(), tick(), tick(step=5))

for letter in "xyz":
    pass
print("after the loop:", letter)
