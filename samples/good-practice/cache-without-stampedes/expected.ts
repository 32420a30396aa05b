/** Async in-memory cache with TTL, stampede protection and LRU eviction. */

import {
  type Coroutine,
  type Future,
  Lock,
  coroutine,
  gather,
  getRunningLoop,
  run,
  shield,
  sleep,
} from "./runtime/asyncio.js";
import {
  ArithmeticError,
  Dict,
  Exception,
  type FrozenSet,
  KeyError,
  LookupError,
  ValueError,
  callWith,
  contains,
  delItem,
  dictGet,
  dictPop,
  docOf,
  documented,
  float,
  frozenSet,
  getItem,
  getattr,
  itemsView,
  keywordDict,
  keywords,
  len,
  mul,
  nameOf,
  print,
  repr,
  setItem,
  setattr,
  str,
  tuple,
  tupleItem,
  typeName,
  withCause,
  withParameters,
} from "./runtime/builtins.js";
import { OrderedDict } from "./runtime/collections.js";
import { wraps } from "./runtime/functools.js";
import * as time from "./runtime/time.js";
import { NamedTuple } from "./runtime/typing.js";

class Entry extends NamedTuple<
  readonly [number[] | number | bigint, number, number]
> {
  static override readonly _fields: readonly string[] = tuple(
    "value",
    "expires",
    "hits",
  );
  declare readonly value: number[] | number | bigint;
  declare readonly expires: number;
  declare readonly hits: number;

  constructor(
    value: number[] | number | bigint,
    expires: number,
    hits: number = 0,
  ) {
    super({ value, expires, hits });
  }
}

class CacheMiss extends KeyError {
  __str__(): string {
    return `no entry for ${repr(tupleItem(this.args, 0))}`;
  }
}

class AsyncCache {
  _data: OrderedDict<
    | string
    | readonly [
        string,
        readonly number[],
        FrozenSet<readonly [string, number]>,
      ],
    Entry
  >;
  _pending: Dict<
    readonly [string, readonly number[], FrozenSet<readonly [string, number]>],
    Future<number | bigint>
  >;
  _lock: Lock;
  maxsize: number;
  ttl: number;
  timer: any;
  stats: { hits: number; misses: number; evictions: number; shared: number };

  constructor(maxsize = 3, ttl = float(1.0), timer: any = time.monotonic) {
    if (maxsize <= 0) {
      throw new ValueError("maxsize must be positive");
    }
    this._data = new OrderedDict<
      | string
      | readonly [
          string,
          readonly number[],
          FrozenSet<readonly [string, number]>,
        ],
      Entry
    >();
    this._pending = new Dict<
      readonly [
        string,
        readonly number[],
        FrozenSet<readonly [string, number]>,
      ],
      Future<number | bigint>
    >();
    this._lock = new Lock();
    [this.maxsize, this.ttl, this.timer] = [maxsize, ttl, timer];
    this.stats = { hits: 0, misses: 0, evictions: 0, shared: 0 };
  }

  __len__(): number {
    return this._data.size;
  }

  __contains__(key: string): boolean {
    const entry = dictGet(this._data, key);
    return entry !== null && entry.expires > time.monotonic();
  }

  get(
    key:
      | string
      | readonly [
          string,
          readonly number[],
          FrozenSet<readonly [string, number]>,
        ],
  ): any {
    let entry: Entry;
    try {
      entry = getItem(this._data, key);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      throw withCause(new CacheMiss(key), null);
    }
    if (entry.expires <= time.monotonic()) {
      delItem(this._data, key);
      throw new CacheMiss(key);
    }
    this._data.moveToEnd(key);
    setItem(this._data, key, entry._replace({ hits: entry.hits + 1 }));
    return entry.value;
  }

  put(
    key:
      | string
      | readonly [
          string,
          readonly number[],
          FrozenSet<readonly [string, number]>,
        ],
    value: any,
    ttl: number | null = null,
  ): void {
    setItem(
      this._data,
      key,
      new Entry(value, time.monotonic() + (ttl === null ? this.ttl : ttl)),
    );
    this._data.moveToEnd(key);
    while (this._data.size > this.maxsize) {
      const [old] = this._data.popitem(false);
      this.stats.evictions++;
      console.log(`   evicted ${str(old)}`);
    }
  }

  async fetch(
    key: readonly [
      string,
      readonly number[],
      FrozenSet<readonly [string, number]>,
    ],
    load: () => Coroutine<number | bigint>,
  ): Promise<any> {
    let value!: number[] | number | bigint;
    let succeeded = false;
    try {
      value = this.get(key);
      succeeded = true;
    } catch (error) {
      if (!(error instanceof CacheMiss)) throw error;
    }
    if (succeeded) {
      this.stats.hits++;
      return value;
    }
    let future = this._pending.get(key) ?? null;
    if (future !== null) {
      this.stats.shared++;
      return await shield(future);
    }
    this.stats.misses++;
    const value2 = getRunningLoop().createFuture<number | bigint>();
    future = value2;
    setItem(this._pending, key, value2);
    try {
      try {
        value = await load();
      } catch (exc) {
        if (!(exc instanceof Exception)) throw exc;
        future.setException(exc);
        future.exception();
        throw exc;
      }
      this.put(key, value);
      future.setResult(value);
      return value;
    } finally {
      dictPop(this._pending, key, null);
    }
  }
}

function cached(
  cache: AsyncCache,
): (
  fn: (n: number, delay?: number) => Promise<number | bigint>,
) => (...args: number[]) => Promise<number[] | number | bigint> {
  function decorate(
    fn: (n: number, delay?: number) => Promise<number | bigint>,
  ): (...args: number[]) => Promise<number[] | number | bigint> {
    const wrapper = wraps(fn)(async function wrapper(
      ...args: number[]
    ): Promise<number[] | number | bigint> {
      const kwargs = keywordDict(args);
      Object.freeze(args);
      const key = tuple(nameOf(fn), args, frozenSet(itemsView(kwargs)));
      return await cache.fetch(key, () =>
        coroutine(callWith, fn, args, kwargs),
      );
    });

    setattr(wrapper, "cache", cache);
    return wrapper;
  }

  return decorate;
}

const cache = new AsyncCache(3, 2);

/** Square a number, slowly. */
const slow_square = cached(cache)(
  documented(
    withParameters(
      async function slow_square(
        n: number,
        delay = 0.1,
      ): Promise<number | bigint> {
        await sleep(delay);
        console.log(`   computed ${n}`);
        if (n < 0) {
          throw new ArithmeticError(`negative: ${n}`);
        }
        return mul(n, n);
      },
      "n",
      "*",
      "delay=",
    ),
    "Square a number, slowly.",
  ),
);

async function main(): Promise<void> {
  print(
    "stampede",
    await gather(...Array.from({ length: 5 }, () => () => slow_square(4))),
  );
  print(cache.stats, len(cache));
  const results = await gather([() => slow_square(-1), () => slow_square(-1)], {
    returnExceptions: true,
  });
  print(results.map((r) => repr(r)));
  for (let n = 0; n < 4; n++) {
    print(n, await slow_square(n, keywords({ delay: 0 })));
  }
  print(
    "again",
    await slow_square(4),
    await slow_square(3, keywords({ delay: 0 })),
  );
  print(cache.stats);
  await sleep(2.5);
  print(
    ((item: readonly [string, readonly [number], FrozenSet<unknown>]) =>
      contains(getattr(slow_square, "cache"), item))(
      tuple("slow_square", tuple(3), frozenSet()),
    ),
    docOf(slow_square),
  );
  cache.put("k", [1, 2], 0.5);
  print(cache.get("k"), contains(cache, "k"), contains(cache, "q"));
  await sleep(0.6);
  try {
    cache.get("k");
  } catch (miss) {
    if (!(miss instanceof CacheMiss)) throw miss;
    print(typeName(miss), miss, miss instanceof LookupError);
  }
  try {
    new AsyncCache(0);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("error:", e);
  }
}

await run(main);
