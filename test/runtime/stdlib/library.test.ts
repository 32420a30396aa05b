import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Unboxed } from "../../../runtime/asyncio/box.ts";
import { run } from "../../../runtime/asyncio/run.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import { enterAsync } from "../../../runtime/builtins/async-with.ts";
import { add, sub } from "../../../runtime/builtins/operators.ts";
import { divide, pow } from "../../../runtime/builtins/division-operators.ts";
import { contains } from "../../../runtime/builtins/contains.ts";
import { Dict } from "../../../runtime/builtins/dict.ts";
import { equals } from "../../../runtime/builtins/equals.ts";
import { bitAnd, bitOr } from "../../../runtime/builtins/bit-operators.ts";
import { KeyError } from "../../../runtime/builtins/exceptions-common.ts";
import {
  BaseException,
  RuntimeError,
  ValueError,
} from "../../../runtime/builtins/exceptions-core.ts";
import { float } from "../../../runtime/builtins/float.ts";
import { format } from "../../../runtime/builtins/format.ts";
import { gt, lt } from "../../../runtime/builtins/compare.ts";
import { getItem } from "../../../runtime/builtins/items.ts";
import { iter, next } from "../../../runtime/builtins/iter.ts";
import { len } from "../../../runtime/builtins/len.ts";
import { print } from "../../../runtime/builtins/print.ts";
import { range } from "../../../runtime/builtins/range.ts";
import { repr } from "../../../runtime/builtins/repr.ts";
import { sorted } from "../../../runtime/builtins/sorted.ts";
import { stdout, replaceStdout } from "../../../runtime/builtins/stdio.ts";
import { tuple } from "../../../runtime/builtins/tuple.ts";
import { enter } from "../../../runtime/builtins/with.ts";
import { ChainMap } from "../../../runtime/collections/chain-map.ts";
import { Counter } from "../../../runtime/collections/counter.ts";
import { DefaultDict } from "../../../runtime/collections/default-dict.ts";
import { Deque } from "../../../runtime/collections/deque.ts";
import { namedTuple } from "../../../runtime/collections/named-tuple.ts";
import { OrderedDict } from "../../../runtime/collections/ordered-dict.ts";
import { asynccontextmanager } from "../../../runtime/contextlib/async-context-manager.ts";
import { AsyncExitStack } from "../../../runtime/contextlib/async-exit-stack.ts";
import { contextmanager } from "../../../runtime/contextlib/context-manager.ts";
import { ExitStack } from "../../../runtime/contextlib/exit-stack.ts";
import { nullcontext } from "../../../runtime/contextlib/nullcontext.ts";
import { suppress } from "../../../runtime/contextlib/suppress.ts";
import { date } from "../../../runtime/datetime/date.ts";
import { datetime } from "../../../runtime/datetime/datetime.ts";
import { timedelta } from "../../../runtime/datetime/timedelta.ts";
import { timezone } from "../../../runtime/datetime/timezone.ts";
import { cmpToKey } from "../../../runtime/functools/cmp-to-key.ts";
import { lruCache } from "../../../runtime/functools/lru-cache.ts";
import { partial } from "../../../runtime/functools/partial.ts";
import { reduce } from "../../../runtime/functools/reduce.ts";
import { chain } from "../../../runtime/itertools/chain.ts";
import * as combinatorics from "../../../runtime/itertools/combinatorics.ts";
import { count, cycle, repeat } from "../../../runtime/itertools/endless.ts";
import { groupby } from "../../../runtime/itertools/groupby.ts";
import { islice } from "../../../runtime/itertools/islice.ts";
import * as mapping from "../../../runtime/itertools/mapping.ts";
import * as selecting from "../../../runtime/itertools/selecting.ts";
import { tee } from "../../../runtime/itertools/tee.ts";
import { warning } from "../../../runtime/logging/calls.ts";
import * as levels from "../../../runtime/logging/levels.ts";
import * as logging from "../../../runtime/logging/root.ts";

function attempt(call: () => unknown): void {
  try {
    print(call());
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    print(error.name, error);
  }
}

function collections(): void {
  const d = new Deque<unknown>([1, 2, 3], 3);
  d.append(4);
  d.appendleft(0);
  print(d, len(d), getItem(d, 0), getItem(d, -1));
  d.rotate(1);
  d.extendleft([7, 8]);
  print(d, contains(d, 8), d.index(7), d.count(7));
  attempt(() => d.remove(99));
  attempt(() => new Deque().pop());
  attempt(() => getItem(d, 10));
  const big = new Deque<unknown>(range(20));
  big.rotate(-3);
  for (let i = 0; i < 5; i++) big.popleft();
  big.insert(2, "x");
  big.reverse();
  print([...big], equals(new Deque([1]), new Deque([1])), lt(new Deque([1, 2]), new Deque([2])));
  const groups = new DefaultDict<string, number[]>(() => []);
  getItem(groups, "a").push(1);
  getItem(groups, "a").push(2);
  print(getItem(groups, "a"), groups.size, groups.get("z") ?? null);
  const c = new Counter("abracadabra");
  print(c, getItem(c, "z"), c.mostCommon(2), c.total());
  c.subtract("aaa");
  print(
    c,
    sorted(c.elements()),
    add(c, new Counter("zz")),
    sub(c, new Counter("bb")),
    bitAnd(c, new Counter("abz")),
    bitOr(c, new Counter("zzz")),
  );
  const o = new OrderedDict([
    ["x", 1],
    ["y", 2],
  ]);
  o.moveToEnd("x");
  print(o, o.popitem(), o);
  class P extends namedTuple("P", ["x", "y"]) {}
  const p = new P(1, 2);
  const [x, y] = p;
  print(
    p,
    p.x + p.y,
    x,
    y,
    equals(p, tuple(1, 2)),
    p._replace({ y: 5 }),
    p._asdict(),
    P._fields,
    new Dict<unknown, number>([[p, 1]]).get(tuple(1, 2)),
  );
  attempt(() => new P(1));
  attempt(() => new P(1, 2, 3));
  const m = new ChainMap(
    new Map([["a", 1]]),
    new Map([
      ["a", 2],
      ["b", 3],
    ]),
  );
  print(getItem(m, "a"), getItem(m, "b"), [...m], len(m), m);
}

function iterators(): void {
  print([...islice(count(10, 5), 3)], [...islice("abcdef", 1, 5, 2)]);
  print([...chain([1], "ab")], [...mapping.accumulate([1, 2, 3])], [...mapping.pairwise("abc")]);
  print([...combinatorics.product(["ab", [1, 2]])], [...combinatorics.permutations([1, 2, 3], 2)]);
  print(
    [...combinatorics.combinations("abc", 2)],
    [...combinatorics.combinationsWithReplacement("ab", 2)],
  );
  print(
    [...mapping.zipLongest([[1, 2], "a"], { fillvalue: "-" })],
    Array.from(groupby("aabbbc"), ([k, g]) => tuple(k, [...g])),
  );
  print(
    [...selecting.takewhile((v) => v < 3, [1, 2, 3, 1])],
    [...selecting.dropwhile((v) => v < 3, [1, 3, 1])],
  );
  print(
    [
      ...mapping.starmap((a: number, b: number) => pow(a, b), [
        [2, 3],
        [3, 2],
      ] as [number, number][]),
    ],
    [...selecting.compress("abc", [1, 0, 1])],
  );
  const [a, b] = tee([1, 2, 3]);
  print(next(a), next(a), [...b], [...a], [...selecting.filterfalse((v) => v % 2, range(5))]);
  const source = iter([1, 2, 3, 4]);
  let value = 0;
  for (value of selecting.takewhile((v) => v < 9, source)) break;
  print(value, [...source], [...islice(cycle("ab"), 5)], [...repeat(7, 2)]);
}

function functions(): void {
  const calls: number[] = [];
  const square = lruCache(2)((n: number) => {
    calls.push(n);
    return n * n;
  });
  print(
    [1, 2, 1, 3, 2].map((n) => square(n)),
    calls,
    square.cacheInfo(),
  );
  square.cacheClear();
  print(
    square.cacheInfo().currsize,
    partial((a: number, b: number) => pow(a, b), 2)(5),
    reduce((a, b) => a + b, [1, 2, 3], 10),
  );
  attempt(() => reduce((a) => a, []));
  print(sorted([3, 1, 2], { key: cmpToKey((a: number, b: number) => b - a) }));
}

const managed = contextmanager(function* managed(name: string, swallow = false) {
  print("enter", name);
  try {
    yield name.toUpperCase();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("saw", error);
    if (!swallow) throw error;
  } finally {
    print("exit", name);
  }
});

const empty = contextmanager(function* empty(): Generator<number> {});

const twice = contextmanager(function* twice() {
  yield 1;
  yield 2;
});

/** What the compiler makes of a `with` statement. */
function using<T>(manager: Parameters<typeof enter<T>>[0], body: (value: T) => void): void {
  const scope = enter(manager);
  try {
    body(scope.value);
  } catch (error) {
    scope.fail(error);
  } finally {
    scope.exit();
  }
}

async function usingAsync<T>(
  manager: Parameters<typeof enterAsync<T>>[0],
  body: (value: Unboxed<T>) => unknown,
): Promise<void> {
  const scope = await enterAsync(manager);
  try {
    await body(scope.value);
  } catch (error) {
    await scope.fail(error);
  } finally {
    await scope.exit();
  }
}

function fail(error: Error): never {
  throw error;
}

function managers(): void {
  using(managed("a"), (value) => print(value));
  using(managed("b", true), () => fail(new ValueError("b failed")));
  try {
    using(managed("c"), () => fail(new ValueError("c failed")));
  } catch (error) {
    print("outside", error);
  }
  for (const broken of [empty, twice]) {
    try {
      using(broken(), () => print("body"));
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      print(error);
    }
  }
  using(suppress(KeyError, ValueError), () => fail(new KeyError("x")));
  using(nullcontext(5), (five) => print(five));
  using(new ExitStack(), (stack) => {
    stack.callback(print, "callback");
    print(stack.enterContext(managed("d")), stack.enterContext(managed("e", true)));
    fail(new ValueError("stacked"));
  });
  print("after");
}

const resource = asynccontextmanager(async function* resource(name: string) {
  print("open", name);
  await sleep(0);
  try {
    yield name;
  } finally {
    await sleep(0);
    print("close", name);
  }
});

async function asyncManagers(): Promise<void> {
  await usingAsync(resource("db"), (name) => print("using", name));
  try {
    await usingAsync(resource("net"), () => fail(new KeyError("lost")));
  } catch (error) {
    print("outside", error);
  }
  await usingAsync(new AsyncExitStack(), async (stack) => {
    print(await stack.enterAsyncContext(resource("one")), stack.enterContext(managed("two")));
    stack.pushAsyncCallback(() => sleep(0));
  });
}

function dates(): void {
  const moment = new datetime(2024, 2, 28, 22, 30, 5, 123);
  print(
    moment,
    repr(moment),
    add(moment, new timedelta({ days: 2, hours: 3 })),
    moment.weekday(),
    format(moment, "%d/%m/%Y %H:%M"),
  );
  print(
    sub(moment, new datetime(2024, 1, 1)),
    moment.date(),
    gt(moment, new datetime(2024, 1, 1)),
    moment.isoformat("T", "minutes"),
  );
  print(
    new timedelta({ seconds: 3661.5 }),
    repr(new timedelta({ days: -1, seconds: 5 })),
    divide(new timedelta({ minutes: 90 }), 2),
    float(new timedelta({ hours: 1 }).totalSeconds()),
  );
  const aware = new datetime(2024, 1, 1, 12, 0, 0, 0, timezone.utc);
  print(
    aware,
    float(aware.timestamp()),
    aware.astimezone(new timezone(new timedelta({ hours: 2 }))),
    repr(aware),
    datetime.fromisoformat("2024-05-06T07:08:09+02:00"),
  );
  print(
    sub(new date(2024, 3, 1), new date(2024, 2, 1)),
    date.fromisoformat("2024-12-25").strftime("%A"),
    datetime.fromtimestamp(0, timezone.utc),
  );
  attempt(() => new date(2023, 2, 29));
  attempt(() => sub(moment, aware));
  attempt(() => datetime.fromisoformat("nope"));
}

function logs(stream: { write(text: string): unknown }): void {
  logging.basicConfig({
    level: levels.INFO,
    format: "%(levelname)-8s %(name)s: %(message)s",
    stream,
  });
  const logger = logging.getLogger("app.db");
  logger.info("connected to %s in %.1f s", "db", 0.25);
  logger.debug("hidden");
  warning("root %d", 3);
  logger.setLevel(levels.ERROR);
  logger.warning("hidden too");
  print(
    logger.isEnabledFor(levels.ERROR),
    logging.getLogger("app").getEffectiveLevel(),
    levels.getLevelName(40),
  );
}

test("the translation of library.py prints what CPython prints", async () => {
  let text = "";
  const sink = { write: (piece: string) => (text += piece) };
  replaceStdout(sink);
  try {
    collections();
    iterators();
    functions();
    managers();
    await run(asyncManagers);
    dates();
    logs(sink);
  } finally {
    replaceStdout(stdout);
  }
  const recorded = readFileSync(new URL("library.out", import.meta.url), "utf8");
  expect(text.split("\n")).toEqual(recorded.split("\n"));
});
