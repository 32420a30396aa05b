/** Three rate limiters: a token bucket, a sliding window, and a leaky one. */

import { Lock, coroutine, gather, run, sleep } from "./runtime/asyncio.js";
import {
  type BaseException,
  Exception,
  ValueError,
  callWith,
  format,
  getItem,
  int,
  keywordDict,
  keywords,
  max,
  min,
  nameOf,
  print,
  range,
  setDefault,
  split,
  withAsync,
  withParameters,
} from "./runtime/builtins.js";
import { Counter, Deque } from "./runtime/collections.js";
import { wraps } from "./runtime/functools.js";
import * as time from "./runtime/time.js";

/** Raised by a limiter that refuses instead of waiting. */
class RateLimitExceeded extends Exception {
  key: string;
  retryAfter: number;

  constructor(key: string, retryAfter: number) {
    super(`${key}: try again in ${format(retryAfter, ".2f")} s`);
    this.key = key;
    this.retryAfter = retryAfter;
  }
}

/** Bursts of up to `capacity`, then `rate` calls a second. */
class TokenBucket {
  rate: number;
  capacity: number;
  tokens: number;
  updated: number;
  lock: Lock;

  constructor(rate: number, capacity: number) {
    this.rate = rate;
    this.capacity = capacity;
    this.tokens = capacity;
    this.updated = time.monotonic();
    this.lock = new Lock();
  }

  refill(): void {
    const now = time.monotonic();
    const gained = (now - this.updated) * this.rate;
    this.tokens = min(this.capacity, this.tokens + gained);
    this.updated = now;
  }

  async acquire(amount = 1): Promise<number> {
    if (amount > this.capacity) {
      throw new ValueError(`${amount} tokens never fit in ${this.capacity}`);
    }
    await this.lock.acquire();
    try {
      this.refill();
      while (this.tokens < amount) {
        await sleep((amount - this.tokens) / this.rate);
        this.refill();
      }
      this.tokens -= amount;
      return this.tokens;
    } finally {
      this.lock.release();
    }
  }
}

/** At most `limit` calls of each key in any `window` seconds. */
class SlidingWindow {
  limit: number;
  window: number;
  calls: Map<string, Deque<number>>;

  constructor(limit: number, window: number) {
    this.limit = limit;
    this.window = window;
    this.calls = new Map<string, Deque<number>>();
  }

  check(key: string): void {
    const now = time.monotonic();
    const calls = setDefault(this.calls, key, new Deque<number>());
    while (calls.length > 0 && now - getItem(calls, 0) >= this.window) {
      calls.popleft();
    }
    if (calls.length >= this.limit) {
      throw new RateLimitExceeded(key, this.window - (now - getItem(calls, 0)));
    }
    calls.append(now);
  }
}

/** An async context manager: bodies start at least `gap` seconds apart. */
class Spacing {
  gap: number;
  nextStart: number;

  constructor(gap: number) {
    this.gap = gap;
    this.nextStart = 0.0;
  }

  async __aenter__(): Promise<number> {
    const now = time.monotonic();
    const start = max(now, this.nextStart);
    this.nextStart = start + this.gap;
    await sleep(start - now);
    return start;
  }

  async __aexit__(
    excType: unknown,
    exc: BaseException | null,
    traceback: unknown,
  ): Promise<void> {}
}

function limited(
  window: SlidingWindow,
): (
  function_: (user: string, words: string, limit?: number) => Promise<string[]>,
) => (user: string, ...args: string[]) => Promise<string[]> {
  function decorate(
    function_: (
      user: string,
      words: string,
      limit?: number,
    ) => Promise<string[]>,
  ): (user: string, ...args: string[]) => Promise<string[]> {
    const wrapper = wraps(function_)(async function wrapper(
      user: string,
      ...args: string[]
    ): Promise<string[]> {
      const kwargs = keywordDict(args);
      window.check(`${nameOf(function_)}(${user})`);
      return await callWith(function_, [user, ...args], kwargs);
    });

    return wrapper;
  }

  return decorate;
}

const search = limited(new SlidingWindow(2, 1.0))(
  withParameters(
    async function search(
      user: string,
      words: string,
      limit = 10,
    ): Promise<string[]> {
      await sleep(0.1);
      return split(words)
        .map((word) => `${user}:${word}`)
        .slice(0, limit);
    },
    "user",
    "words",
    "*",
    "limit=",
  ),
);

async function client(
  name: string,
  bucket: TokenBucket,
  start: number,
): Promise<void> {
  for (let number = 0; number < 3; number++) {
    const left = await bucket.acquire();
    const elapsed = time.monotonic() - start;
    console.log(
      `${format(elapsed, "5.2f")} s ${name} ${number} (${format(left, ".1f")} tokens left)`,
    );
  }
}

async function main(): Promise<void> {
  let start = time.monotonic();
  const bucket = new TokenBucket(4, 3);
  await gather(
    ...Array.from("ABC", (name) => coroutine(client, name, bucket, start)),
  );
  try {
    await bucket.acquire(5);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("refused:", error);
  }

  for (const words of ["tea", "green tea", "cake"]) {
    try {
      print(await search("ann", words, keywords({ limit: 1 })));
    } catch (error) {
      if (!(error instanceof RateLimitExceeded)) throw error;
      print(error);
      await sleep(error.retryAfter);
    }
  }
  print(await search("ann", "cake with cream"), await search("bob", "jam"));

  const spacing = new Spacing(0.25);
  const seconds = new Counter<number>();
  start = time.monotonic();

  async function job(number: number): Promise<number> {
    return await withAsync(spacing, async (began) => {
      const key = int(began - start);
      seconds.set(key, (seconds.get(key) ?? 0) + 1);
      await sleep(0.5);
      return number * number;
    });
  }

  print(await gather(...Array.from(range(6), (number) => () => job(number))));
  print(
    new Map<number, number>(seconds),
    `${format(time.monotonic() - start, ".2f")} s`,
  );
}

await run(main);
