import itertools


def read_lines():
    log = """2024-01-15 10:00:01 INFO server started
2024-01-15 10:00:05 ERROR disk full
2024-01-15 10:01:00 WARNING memory at 81%
2024-01-15 10:02:30 ERROR connection refused

2024-01-15 10:03:00 INFO server stopped"""
    yield from log.splitlines()


def strip_blank(lines):
    for line in lines:
        if line.strip():
            yield line


def parse(lines):
    for line in lines:
        date, time, level, message = line.split(" ", 3)
        yield {"date": date, "time": time, "level": level, "message": message}


def only(level, records):
    return (r for r in records if r["level"] == level)


for rec in only("ERROR", parse(strip_blank(read_lines()))):
    print(rec["time"], rec["message"])

levels = itertools.groupby(
    sorted(parse(strip_blank(read_lines())), key=lambda r: r["level"]),
    key=lambda r: r["level"],
)
for level, group in levels:
    print(level, [g["message"] for g in group])


def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            break
        total += value
        count += 1
        average = total / count
    return total, count


avg = averager()
next(avg)
print(avg.send(10), avg.send(20), avg.send(40))
try:
    avg.send(None)
except StopIteration as stop:
    print("result:", stop.value)


def chunks(seq, n):
    for i in range(0, len(seq), n):
        yield seq[i : i + n]


print(list(chunks("abcdefgh", 3)), list(chunks([1, 2, 3, 4, 5], 2)))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(itertools.islice(fib(), 5, 12)))
evens = (x for x in fib() if x % 2 == 0)
print([next(evens) for _ in range(6)])
print(
    sum(itertools.takewhile(lambda x: x < 4_000_000, (x for x in fib() if x % 2 == 0)))
)


def flatten(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, (4, 5)], 6], [[7]]])))


def pairwise(iterable):
    a, b = itertools.tee(iterable)
    next(b, None)
    return zip(a, b)


print(list(pairwise("ABCD")))
print(list(itertools.accumulate([1, 2, 3, 4], lambda a, b: a * b)))
print(
    list(itertools.chain.from_iterable([[1, 2], [3]])),
    list(itertools.zip_longest("ab", "xyz", fillvalue="-")),
)
print(
    ["".join(p) for p in itertools.product("ab", repeat=2)],
    list(itertools.combinations([1, 2, 3], 2)),
)


def cleanup():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("finally")


g = cleanup()
print(next(g))
g.close()
