/** Rate limiting, retries with exponential backoff and timeouts with asyncio. */

import {
  FIRST_COMPLETED,
  Lock,
  Queue,
  Semaphore,
  type Task,
  createTask,
  gather,
  getRunningLoop,
  run,
  shield,
  sleep,
  wait,
  waitFor,
} from "./runtime/asyncio.js";
import {
  type BaseException,
  Exception,
  TimeoutError,
  ValueError,
  addInPlace,
  callWith,
  float,
  format,
  getattr,
  int,
  isException,
  keywordDict,
  keywords,
  len,
  method,
  min,
  nameOf,
  or,
  print,
  range,
  repr,
  roundHalfEven,
  str,
  sub,
  sum,
  takeKeywords,
  truthy,
  typeName,
  withAsync,
  withParameters,
} from "./runtime/builtins.js";
import { wraps } from "./runtime/functools.js";
import * as random from "./runtime/random.js";

class TokenBucket {
  rate: number;
  capacity: number;
  tokens: number;
  updated: number | null;
  _lock: Lock;

  constructor(rate: number, capacity: number) {
    this.rate = rate;
    this.capacity = capacity;
    this.tokens = capacity;
    this.updated = null;
    this._lock = new Lock();
  }

  async __aenter__(): Promise<TokenBucket> {
    await this.acquire();
    return this;
  }

  async __aexit__(...exc: unknown[]): Promise<void> {
    return;
  }

  async acquire(n = 1): Promise<void> {
    await this._lock.acquire();
    try {
      while (true) {
        const now = getRunningLoop().time();
        if (this.updated === null) {
          this.updated = now;
        }
        this.tokens = min(
          this.capacity,
          float(this.tokens + (now - this.updated) * this.rate),
        );
        this.updated = now;
        if (this.tokens >= n) {
          this.tokens = sub(this.tokens, n);
          return;
        }
        await sleep((n - this.tokens) / this.rate);
      }
    } finally {
      this._lock.release();
    }
  }
}

class TemporaryError extends Exception {
  attempt: number;
  retry_after: number | null;

  constructor(attempt: number, retryAfter: number | null = null) {
    super(`attempt ${attempt} failed`);
    this.attempt = attempt;
    this.retry_after = retryAfter;
  }
}

function retry(
  ...exceptions: any[]
): (
  func: (...args: any[]) => Promise<number | { key: string; n: number }>,
) => (...args: any[]) => Promise<any> {
  const {
    tries = 3,
    base = 0.1,
    factor = 2,
    jitter = null,
  } = takeKeywords(exceptions);
  function decorate(
    func: (...args: any[]) => Promise<number | { key: string; n: number }>,
  ): (...args: any[]) => Promise<any> {
    const wrapper = wraps(func)(async function wrapper(
      ...args: (string | Api)[]
    ): Promise<any> {
      const kwargs = keywordDict(args);
      let delay = base;
      for (let n = 1; n <= tries; n++) {
        try {
          return await callWith(func, args, kwargs);
        } catch (e) {
          if (!isException(e, exceptions)) throw e;
          if (n === tries) {
            throw e;
          }
          let pause = or(getattr(e, "retry_after", null), () => float(delay));
          if (jitter) {
            pause = addInPlace(pause, float(jitter()));
          }
          console.log(
            `    ${nameOf(func)}: ${str(e)}; sleeping ${format(pause, ".2f")}s`,
          );
          await sleep(pause);
          delay *= factor;
        }
      }
      return null;
    });
    return wrapper;
  }
  return decorate;
}

class Api {
  failures: Map<string, number>;
  calls: number;

  constructor(failures: Map<string, number>) {
    this.failures = new Map<string, number>(failures);
    this.calls = 0;
  }

  declare fetch: (...args: any[]) => Promise<any>;

  static {
    Api.prototype.fetch = method(
      retry(
        TemporaryError,
        TimeoutError,
        keywords({ tries: 4 }),
      )(
        withParameters(
          async function fetch(
            self: Api,
            key: string,
            timeout = 0.5,
          ): Promise<{ key: string; n: number }> {
            self.calls++;
            const left = self.failures.get(key) ?? 0;
            if (left !== 0) {
              self.failures.set(key, left - 1);
              throw new TemporaryError(left, left === 2 ? 0.3 : null);
            }
            if (key === "slow") {
              await waitFor(() => sleep(10), { timeout });
            }
            await sleep(0.05);
            return { key, n: len(key) };
          },
          "Api.fetch()",
          "self",
          "key",
          "*",
          "timeout=",
        ),
      ),
    );
  }
}

async function worker(
  name: string,
  bucket: TokenBucket,
  api: Api,
  queue: Queue<string>,
  results: Map<string, { key: string; n: number } | Exception | null>,
): Promise<never> {
  while (true) {
    const key = await queue.get();
    await withAsync(bucket, async () => {
      try {
        results.set(key, await api.fetch(key, keywords({ timeout: 0.2 })));
      } catch (e) {
        if (!(e instanceof TemporaryError || e instanceof TimeoutError))
          throw e;
        results.set(key, e);
      } finally {
        queue.taskDone();
        console.log(`  ${name} finished ${key}`);
      }
    });
  }
}

async function main(): Promise<void> {
  random.seed(1);
  const bucket = new TokenBucket(10, 2);
  const api = new Api(
    new Map<string, number>([
      ["beta", 2],
      ["gamma", 9],
    ]),
  );
  const queue = new Queue<string>();
  for (const key of "alpha beta gamma slow delta".split(" ")) {
    queue.putNowait(key);
  }
  const results = new Map<
    string,
    { key: string; n: number } | Exception | null
  >();
  const loop = getRunningLoop();
  const t0 = loop.time();
  const workers = Array.from({ length: 2 }, (_, i) =>
    createTask(() => worker(`w${i}`, bucket, api, queue, results)),
  );
  await queue.join();
  for (const w of workers) {
    w.cancel();
  }
  let done: BaseException[] | Set<Task<number>> = await gather(workers, {
    returnExceptions: true,
  });
  print(
    done.map((d) => typeName(d)),
    workers.map((w) => w.cancelled()),
  );
  for (const [key, value] of results) {
    console.log(`${format(key, ">6")}: ${repr(value)}`);
  }
  print(
    "calls",
    api.calls,
    "elapsed",
    float(roundHalfEven(loop.time() - t0, 2)),
  );

  const parse = retry(
    ValueError,
    keywords({ tries: 2, base: 0.01, jitter: () => random.random() / 100 }),
  )(
    withParameters(
      async function parse(text: string): Promise<number> {
        return int(text);
      },
      "main.<locals>.parse()",
      "text",
    ),
  );

  print(await parse("12"));
  try {
    await parse("x");
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("gave up:", e);
  }
  const sem = new Semaphore(2);
  let active = 0;
  let peak = 0;

  async function job(i: number): Promise<number> {
    await sem.acquire();
    try {
      active++;
      peak = Math.max(peak, active);
      await sleep(0.01 * (i % 3));
      active--;
      return i * i;
    } finally {
      sem.release();
    }
  }

  print(
    sum(await gather(...Array.from(range(6), (i) => () => job(i)))),
    "peak",
    peak,
    sem.locked(),
  );
  try {
    await waitFor(
      shield(() => sleep(0.1)),
      { timeout: 0.05 },
    );
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("shielded timeout");
  }
  let pending: Set<Task<number>>;
  [done, pending] = await wait(
    new Set<Task<number>>(
      Array.from({ length: 3 }, (_, i) => createTask(() => job(i))),
    ),
    { returnWhen: FIRST_COMPLETED },
  );
  print(done.size >= 1, done.size + pending.size);
  await wait(pending.size > 0 ? pending : done);
}

await run(main);
