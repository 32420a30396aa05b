def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(count, iterable):
    for index, item in enumerate(iterable):
        if index == count:
            return
        yield item


def chain_all(*iterables):
    for iterable in iterables:
        yield from iterable
    return "end"


def echo():
    received = yield "ready"
    while received is not None:
        received = yield received * 2


print(list(take(10, fibonacci())))
print(list(chain_all("ab", [1, 2], range(3))))

talker = echo()
print(next(talker), talker.send(4), talker.send("ha"))
try:
    talker.send(None)
except StopIteration as stop:
    print("stopped", stop.value)

# Leaving a loop early does not use up the generator.
numbers = take(5, fibonacci())
for number in numbers:
    if number == 1:
        break
print(list(numbers))
