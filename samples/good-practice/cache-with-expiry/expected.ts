/** A cache whose entries expire, and that computes each value only once. */

import {
  type Coroutine,
  type Task,
  coroutine,
  createTask,
  ensureFuture,
  gather,
  run,
  shield,
  sleep,
  wait,
} from "./runtime/asyncio.js";
import {
  Dict,
  ValueError,
  contains,
  delItem,
  dictGet,
  dictPop,
  format,
  getItem,
  len,
  print,
  setItem,
  str,
  tuple,
} from "./runtime/builtins.js";
import { OrderedDict } from "./runtime/collections.js";
import { wraps } from "./runtime/functools.js";
import * as time from "./runtime/time.js";

class Entry {
  value: number;
  expires: number;

  constructor(value: number, expires: number) {
    this.value = value;
    this.expires = expires;
  }

  get isFresh(): boolean {
    return time.monotonic() < this.expires;
  }
}

/** Keeps the `size` values used last, each for `ttl` seconds. */
class Cache {
  ttl: number;
  size: number;
  hits: number;
  misses: number;
  _entries: OrderedDict<readonly number[], Entry>;
  _pending: Dict<readonly number[], Task<number>>;

  constructor(ttl: number, size = 4) {
    this.ttl = ttl;
    this.size = size;
    this.hits = 0;
    this.misses = 0;
    this._entries = new OrderedDict<readonly number[], Entry>();
    this._pending = new Dict<readonly number[], Task<number>>();
  }

  __len__(): number {
    return this._entries.size;
  }

  __contains__(key: readonly number[]): boolean {
    const entry = dictGet(this._entries, key);
    return entry !== null && entry.isFresh;
  }

  __repr__(): string {
    const total = this.hits + this.misses;
    const ratio = total > 0 ? this.hits / total : 0.0;
    return `<Cache ${len(this)}/${this.size}, ${format(ratio, ".0%")} of ${total} hit>`;
  }

  put(key: readonly number[], value: number): void {
    setItem(this._entries, key, new Entry(value, time.monotonic() + this.ttl));
    this._entries.moveToEnd(key);
    while (this._entries.size > this.size) {
      const [oldest] = this._entries.popitem(false);
      console.log(`  evicted ${str(oldest)}`);
    }
  }

  forget(key: readonly [number]): boolean {
    return dictPop(this._entries, key, null) !== null;
  }

  /** Drops what has expired; returns how much that was. */
  sweep(): number {
    const stale: (readonly number[])[] = [];
    for (const [key, entry] of this._entries) {
      if (!entry.isFresh) {
        stale.push(key);
      }
    }
    for (const key of stale) {
      delItem(this._entries, key);
    }
    return stale.length;
  }

  async get(
    key: readonly number[],
    compute: () => Coroutine<number>,
  ): Promise<number> {
    if (contains(this, key)) {
      this.hits++;
      this._entries.moveToEnd(key);
      return getItem(this._entries, key).value;
    }
    if (contains(this._pending, key)) {
      // Somebody computes it already: wait for that.
      this.hits++;
      return await shield(getItem(this._pending, key));
    }
    this.misses++;
    const task = ensureFuture(compute());
    setItem(this._pending, key, task);
    let value: number;
    try {
      value = await task;
    } finally {
      delItem(this._pending, key);
    }
    this.put(key, value);
    return value;
  }
}

function cached(
  cache: Cache,
): (
  function_: (number: number) => Promise<number>,
) => (...args: number[]) => Promise<number> {
  function decorate(
    function_: (number: number) => Promise<number>,
  ): (...args: number[]) => Promise<number> {
    const wrapper = wraps(function_)(async function wrapper(
      ...args: Parameters<typeof function_>
    ): Promise<number> {
      Object.freeze(args);
      return await cache.get(args, () => coroutine(function_, ...args));
    });

    return wrapper;
  }

  return decorate;
}

const squares = new Cache(1.0, 3);

const square = cached(squares)(async function square(
  number: number,
): Promise<number> {
  console.log(`  computing ${number}`);
  await sleep(0.2);
  if (number < 0) {
    throw new ValueError(`no negative numbers: ${number}`);
  }
  return number * number;
});

async function sweeper(cache: Cache, interval: number): Promise<never> {
  while (true) {
    await sleep(interval);
    const dropped = cache.sweep();
    if (dropped > 0) {
      console.log(`  swept ${dropped}`);
    }
  }
}

async function main(): Promise<void> {
  const background = createTask(() => sweeper(squares, 0.5));
  print(
    "together:",
    await gather(
      () => square(3),
      () => square(3),
      () => square(4),
    ),
  );
  print("again:", await square(3), squares);
  for (const number of [5, 6]) {
    print(await square(number));
  }
  print(
    contains(squares, tuple(3)),
    contains(squares, tuple(4)),
    contains(squares, tuple(6)),
  );
  await sleep(1.2);
  print("after a while:", len(squares), await square(3));
  const results = await gather([() => square(-1), () => square(-1)], {
    returnExceptions: true,
  });
  print(results.map((result) => str(result)));
  print(squares.forget(tuple(3)), squares.forget(tuple(3)), squares);
  background.cancel();
  await wait([background]);
  print("sweeper stopped:", background.cancelled());
}

await run(main);
