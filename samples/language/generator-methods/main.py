def averager():
    total, count, average = 0.0, 0, None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


def countdown(start):
    while start > 0:
        jump = yield start
        start = start - 1 if jump is None else jump
    return "lift-off"


def patient():
    try:
        yield 1
        yield 2
    except ValueError as error:
        print("caught", error)
        yield 99
    finally:
        print("tidied up")


mean = averager()
next(mean)
print(mean.send(10), mean.send(20), mean.send(45))
mean.close()
ticks = countdown(9)
print(next(ticks), next(ticks), ticks.send(2), next(ticks))
try:
    next(ticks)
except StopIteration as stop:
    print("returned", stop.value)
calm = patient()
print(next(calm), calm.throw(ValueError("stone")))
calm.close()


def relay():
    result = yield from countdown(2)
    yield result


print(list(relay()))
