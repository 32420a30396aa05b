/** An event bus, a cache that shares loads, a rate limiter and a circuit breaker. */

import {
  type Future,
  gather,
  getEventLoop,
  getRunningLoop,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  BaseException,
  Exception,
  LookupError,
  OSError,
  RuntimeError,
  ValueError,
  callWith,
  delItem,
  dictGet,
  getItem,
  keywordDict,
  keywords,
  list,
  lt,
  print,
  roundHalfEven,
  tuple,
  typeName,
  withAsync,
  withParameters,
} from "./runtime/builtins.js";
import { DefaultDict, Deque } from "./runtime/collections.js";

class EventBus {
  _handlers: DefaultDict<
    string,
    ((user: Map<string, string | number> | null) => Promise<void>)[]
  >;
  history: Deque<readonly [string, Map<string, string | number> | null]>;

  constructor() {
    this._handlers = new DefaultDict<
      string,
      ((user: Map<string, string | number> | null) => Promise<void>)[]
    >(list);
    this.history = new Deque<
      readonly [string, Map<string, string | number> | null]
    >(undefined, 3);
  }

  on(
    event: string,
  ): (
    fn: (user: Map<string, string | number> | null) => Promise<void>,
  ) => (user: Map<string, string | number> | null) => Promise<void> {
    const self = this;
    function register(
      fn: (user: Map<string, string | number> | null) => Promise<void>,
    ): (user: Map<string, string | number> | null) => Promise<void> {
      self._handlers.getOrCreate(event).push(fn);
      return fn;
    }
    return register;
  }

  async emit(
    event: string,
    payload: Map<string, string | number> | null = null,
  ): Promise<number> {
    this.history.append(tuple(event, payload));
    const handlers = dictGet(this._handlers, event, []);
    const results = await gather(
      handlers.map((h) => () => h(payload)),
      { returnExceptions: true },
    );
    const errors = results.filter((r) => r instanceof BaseException);
    for (const e of errors) {
      print("handler failed:", typeName(e), e);
    }
    return results.length - errors.length;
  }
}

class Cache<T> {
  _loader: (key: string) => Promise<T>;
  _ttl: number;
  _data: Map<string, [number, T]>;
  _pending: Map<string, Future<T>>;
  hits: number;
  misses: number;

  constructor(loader: (key: string) => Promise<T>, ttl = 0.05) {
    this._loader = loader;
    this._ttl = ttl;
    this._data = new Map<string, [number, T]>();
    this._pending = new Map<string, Future<T>>();
    this.hits = 0;
    this.misses = 0;
  }

  async get(key: string): Promise<T> {
    const now = getRunningLoop().time();
    if (this._data.has(key) && now - this._data.get(key)![0] < this._ttl) {
      this.hits++;
      return this._data.get(key)![1];
    }
    if (this._pending.has(key)) {
      return await getItem(this._pending, key);
    }
    this.misses++;
    const fut = getRunningLoop().createFuture<T>();
    this._pending.set(key, fut);
    let value!: T;
    try {
      try {
        value = await this._loader(key);
      } catch (e) {
        if (!(e instanceof Exception)) throw e;
        fut.setException(e);
        fut.exception();
        throw e;
      }
      fut.setResult(value);
      this._data.set(key, [getRunningLoop().time(), value]);
      return value;
    } finally {
      delItem(this._pending, key);
    }
  }
}

class RateLimiter {
  rate: number;
  per: number;
  stamps: Deque<number>;

  constructor(rate: number, per: number) {
    [this.rate, this.per] = [rate, per];
    this.stamps = new Deque<number>();
  }

  async __aenter__(): Promise<RateLimiter> {
    const loop = getRunningLoop();
    while (true) {
      const now = loop.time();
      while (
        this.stamps.length > 0 &&
        now - getItem(this.stamps, 0) >= this.per - 1e-9
      ) {
        this.stamps.popleft();
      }
      if (this.stamps.length < this.rate) {
        this.stamps.append(now);
        return this;
      }
      await sleep(this.per - (now - getItem(this.stamps, 0)));
    }
  }

  async __aexit__(...exc: unknown[]): Promise<boolean> {
    return false;
  }
}

class CircuitBreaker {
  threshold: number;
  cooldown: number;
  failures: number;
  openedAt: number | null;

  constructor(threshold = 2, cooldown = 0.02) {
    [this.threshold, this.cooldown] = [threshold, cooldown];
    this.failures = 0;
    this.openedAt = null;
  }

  async call(
    fn: (n: number, fail?: boolean) => Promise<number>,
    ...args: Parameters<typeof fn>
  ): Promise<number> {
    const kwargs = keywordDict(args);
    const loop = getEventLoop();
    if (this.openedAt !== null) {
      if (loop.time() - this.openedAt < this.cooldown) {
        throw new RuntimeError("circuit open");
      }
      this.openedAt = null;
    }
    let result: number;
    try {
      result = await callWith(fn, args, kwargs);
    } catch (error) {
      if (!(error instanceof Exception)) throw error;
      this.failures++;
      if (this.failures >= this.threshold) {
        this.openedAt = loop.time();
        this.failures = 0;
      }
      throw error;
    }
    this.failures = 0;
    return result;
  }
}

const bus = new EventBus();
const log: string[] = [];

const greet = bus.on("user")(async function greet(
  user: Map<string, string | number> | null,
): Promise<void> {
  await sleep(0.002);
  log.push(`hello ${getItem(user, "name")}`);
});

const check = bus.on("user")(async function check(
  user: Map<string, string | number> | null,
): Promise<void> {
  if (lt(getItem(user, "age"), 0)) {
    throw new ValueError("negative age");
  }
  log.push(`checked ${getItem(user, "name")}`);
});

async function load(key: string): Promise<number> {
  await sleep(0.003);
  if (key === "bad") {
    throw new LookupError(key);
  }
  return key.length * 10;
}

async function flaky(n: number, fail = false): Promise<number> {
  await sleep(0);
  if (fail) {
    throw new OSError(5, "flaky");
  }
  return n * n;
}
withParameters(flaky, "n", "*", "fail=");

async function main(): Promise<void> {
  print(
    await bus.emit(
      "user",
      new Map<string, string | number>([
        ["name", "ann"],
        ["age", 3],
      ]),
    ),
    await bus.emit(
      "user",
      new Map<string, string | number>([
        ["name", "bob"],
        ["age", -1],
      ]),
    ),
    await bus.emit("none"),
  );
  print(log, list(bus.history));
  const cache: Cache<number> = new Cache(load);
  print(
    await gather(
      () => cache.get("abc"),
      () => cache.get("abc"),
      () => cache.get("de"),
    ),
    cache.misses,
    cache.hits,
  );
  console.log(await cache.get("abc"), cache.hits);
  print(
    await gather([() => cache.get("bad"), () => cache.get("bad")], {
      returnExceptions: true,
    }),
  );
  await sleep(0.06);
  console.log(await cache.get("abc"), cache.misses);
  const limiter = new RateLimiter(2, 0.02);
  const start = getRunningLoop().time();
  for (let i = 0; i < 5; i++) {
    await withAsync(limiter, () => {
      print(
        "call",
        i,
        Math.floor(roundHalfEven((getRunningLoop().time() - start) * 100) / 2),
      );
    });
  }
  const cb = new CircuitBreaker();
  for (const [i, fail] of [false, true, true, false, false].entries()) {
    try {
      console.log(await cb.call(flaky, i, keywords({ fail })));
    } catch (e) {
      if (!(e instanceof OSError || e instanceof RuntimeError)) throw e;
      print(typeName(e), e);
    }
  }
  await sleep(0.03);
  console.log(await cb.call(flaky, 9));
}

await run(main);
