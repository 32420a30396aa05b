"""The program that library.test.ts is a translation of: python3 library.py > library.out (TZ=UTC)"""

import asyncio
import itertools
import logging
import sys
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, closing, contextmanager, nullcontext, suppress
from datetime import date, datetime, timedelta, timezone
from functools import cmp_to_key, lru_cache, partial, reduce


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def collections():
    d = deque([1, 2, 3], maxlen=3)
    d.append(4)
    d.appendleft(0)
    print(d, len(d), d[0], d[-1])
    d.rotate(1)
    d.extendleft([7, 8])
    print(d, 8 in d, d.index(7), d.count(7))
    attempt(lambda: d.remove(99))
    attempt(lambda: deque().pop())
    attempt(lambda: d[10])
    big = deque(range(20))
    big.rotate(-3)
    for _ in range(5):
        big.popleft()
    big.insert(2, "x")
    big.reverse()
    print(list(big), deque([1]) == deque([1]), deque([1, 2]) < deque([2]))
    groups = defaultdict(list)
    groups["a"].append(1)
    groups["a"].append(2)
    print(groups["a"], len(groups), groups.get("z"))
    c = Counter("abracadabra")
    print(c, c["z"], c.most_common(2), c.total())
    c.subtract("aaa")
    print(c, sorted(c.elements()), c + Counter("zz"), c - Counter("bb"), c & Counter("abz"), c | Counter("zzz"))
    o = OrderedDict([("x", 1), ("y", 2)])
    o.move_to_end("x")
    print(o, o.popitem(), o)
    P = namedtuple("P", ["x", "y"])
    p = P(1, 2)
    x, y = p
    print(p, p.x + p.y, x, y, p == (1, 2), p._replace(y=5), p._asdict(), P._fields, {p: 1}[(1, 2)])
    attempt(lambda: P(1))
    attempt(lambda: P(1, 2, 3))
    m = ChainMap({"a": 1}, {"a": 2, "b": 3})
    print(m["a"], m["b"], list(m), len(m), m)


def iterators():
    print(list(itertools.islice(itertools.count(10, 5), 3)), list(itertools.islice("abcdef", 1, 5, 2)))
    print(list(itertools.chain([1], "ab")), list(itertools.accumulate([1, 2, 3])), list(itertools.pairwise("abc")))
    print(list(itertools.product("ab", [1, 2])), list(itertools.permutations([1, 2, 3], 2)))
    print(list(itertools.combinations("abc", 2)), list(itertools.combinations_with_replacement("ab", 2)))
    print(list(itertools.zip_longest([1, 2], "a", fillvalue="-")), [(k, list(g)) for k, g in itertools.groupby("aabbbc")])
    print(list(itertools.takewhile(lambda v: v < 3, [1, 2, 3, 1])), list(itertools.dropwhile(lambda v: v < 3, [1, 3, 1])))
    print(list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.compress("abc", [1, 0, 1])))
    a, b = itertools.tee([1, 2, 3])
    print(next(a), next(a), list(b), list(a), list(itertools.filterfalse(lambda v: v % 2, range(5))))
    source = iter([1, 2, 3, 4])
    for value in itertools.takewhile(lambda v: v < 9, source):
        break
    print(value, list(source), list(itertools.islice(itertools.cycle("ab"), 5)), list(itertools.repeat(7, 2)))


def functions():
    calls = []

    @lru_cache(maxsize=2)
    def square(n):
        calls.append(n)
        return n * n

    print([square(n) for n in [1, 2, 1, 3, 2]], calls, square.cache_info())
    square.cache_clear()
    print(square.cache_info().currsize, partial(pow, 2)(5), reduce(lambda a, b: a + b, [1, 2, 3], 10))
    attempt(lambda: reduce(lambda a, b: a, []))
    print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


@contextmanager
def managed(name, swallow=False):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("saw", error)
        if not swallow:
            raise
    finally:
        print("exit", name)


@contextmanager
def empty():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


def managers():
    with managed("a") as value:
        print(value)
    with managed("b", swallow=True):
        raise ValueError("b failed")
    try:
        with managed("c"):
            raise ValueError("c failed")
    except ValueError as error:
        print("outside", error)
    for broken in (empty, twice):
        try:
            with broken():
                print("body")
        except RuntimeError as error:
            print(error)
    with suppress(KeyError, ValueError):
        raise KeyError("x")
    with nullcontext(5) as five:
        print(five)
    with ExitStack() as stack:
        stack.callback(print, "callback")
        print(stack.enter_context(managed("d")), stack.enter_context(managed("e", swallow=True)))
        raise ValueError("stacked")
    print("after")


@asynccontextmanager
async def resource(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def async_managers():
    async with resource("db") as name:
        print("using", name)
    try:
        async with resource("net"):
            raise KeyError("lost")
    except KeyError as error:
        print("outside", error)
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(resource("one")), stack.enter_context(managed("two")))
        stack.push_async_callback(asyncio.sleep, 0)


def dates():
    moment = datetime(2024, 2, 28, 22, 30, 5, 123)
    print(moment, repr(moment), moment + timedelta(days=2, hours=3), moment.weekday(), f"{moment:%d/%m/%Y %H:%M}")
    print(moment - datetime(2024, 1, 1), moment.date(), moment > datetime(2024, 1, 1), moment.isoformat(timespec="minutes"))
    print(timedelta(seconds=3661.5), repr(timedelta(days=-1, seconds=5)), timedelta(minutes=90) / 2, timedelta(hours=1).total_seconds())
    aware = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
    print(aware, aware.timestamp(), aware.astimezone(timezone(timedelta(hours=2))), repr(aware), datetime.fromisoformat("2024-05-06T07:08:09+02:00"))
    print(date(2024, 3, 1) - date(2024, 2, 1), date.fromisoformat("2024-12-25").strftime("%A"), datetime.fromtimestamp(0, timezone.utc))
    attempt(lambda: date(2023, 2, 29))
    attempt(lambda: moment - aware)
    attempt(lambda: datetime.fromisoformat("nope"))


def logs():
    logging.basicConfig(level=logging.INFO, format="%(levelname)-8s %(name)s: %(message)s", stream=sys.stdout)
    logger = logging.getLogger("app.db")
    logger.info("connected to %s in %.1f s", "db", 0.25)
    logger.debug("hidden")
    logging.warning("root %d", 3)
    logger.setLevel(logging.ERROR)
    logger.warning("hidden too")
    print(logger.isEnabledFor(logging.ERROR), logging.getLogger("app").getEffectiveLevel(), logging.getLevelName(40))


collections()
iterators()
functions()
managers()
asyncio.run(async_managers())
dates()
logs()
