import {
  Semaphore,
  gather,
  getRunningLoop,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  type BaseException,
  Exception,
  RuntimeError,
  add,
  div,
  divide,
  float,
  format,
  getItem,
  guardedItems,
  int,
  itemsView,
  list,
  print,
  range,
  round,
  roundHalfEven,
  setItem,
  sorted,
  str,
  sum,
  typeName,
  typed,
  withAsync,
  withManager,
  zip,
} from "./runtime/builtins.js";
import { DefaultDict, Deque } from "./runtime/collections.js";
import { asynccontextmanager, contextmanager } from "./runtime/contextlib.js";
import * as logging from "./runtime/logging.js";
import * as random from "./runtime/random.js";
import * as statistics from "./runtime/statistics.js";
import * as sys from "./runtime/sys.js";

logging.basicConfig({
  level: logging.INFO,
  format: "%(levelname)-8s %(name)s: %(message)s",
  stream: sys.stdout,
});
const log = logging.getLogger("metrics");

class Histogram {
  bounds: number[];
  counts: number[];
  total: number;

  constructor(...bounds: number[]) {
    this.bounds = [...sorted(bounds), Infinity];
    this.counts = new Array<number>(this.bounds.length).fill(0);
    this.total = 0.0;
  }

  observe(value: number): void {
    for (const [i, bound] of this.bounds.entries()) {
      if (value <= bound) {
        setItem(this.counts, i, getItem(this.counts, i) + 1);
        break;
      }
    }
    this.total += value;
  }

  *[Symbol.iterator](): Generator<[number, number | bigint]> {
    let acc: number | bigint = 0;
    for (const [bound, n] of zip(this.bounds, this.counts)) {
      acc = add(acc, n);
      yield [bound, acc];
    }
  }

  __str__(): string {
    return Array.from(this, ([b, n]) => `le=${format(b, "g")}:${str(n)}`).join(
      " ",
    );
  }
}

class MovingAverage {
  window: Deque<BaseException | number>;

  constructor(size: number) {
    this.window = new Deque<BaseException | number>(undefined, size);
  }

  __call__(value: BaseException | number): any {
    this.window.append(value);
    return divide(sum(this.window), this.window.length);
  }
}

class Registry {
  counters: DefaultDict<string, number | bigint>;
  gauges: Map<string, number>;
  histograms: DefaultDict<string, Histogram>;
  samples: DefaultDict<string, number[]>;

  constructor() {
    this.counters = new DefaultDict<string, number | bigint>(int);
    this.gauges = new Map<string, number>();
    this.histograms = new DefaultDict<string, Histogram>(
      () => new Histogram(0.1, 0.25, 0.5),
    );
    this.samples = new DefaultDict<string, number[]>(list);
  }

  inc(
    name: string,
    n = 1,
    labels: Map<string, string> = new Map(),
  ): number | bigint {
    const key =
      name +
      (labels.size > 0
        ? "{" +
          sorted(itemsView(labels))
            .map(([k, v]) => `${k}=${v}`)
            .join(",") +
          "}"
        : "");
    this.counters.set(key, add(this.counters.get(key) ?? 0, n));
    return this.counters.getOrCreate(key);
  }

  gauge = contextmanager(
    function* (this: Registry, name: string): Generator<number> {
      this.gauges.set(name, (this.gauges.get(name) ?? 0) + 1);
      const peak = `${name}_peak`;
      this.gauges.set(
        peak,
        Math.max(this.gauges.get(peak) ?? 0, this.gauges.get(name)!),
      );
      try {
        yield this.gauges.get(name)!;
      } finally {
        this.gauges.set(name, this.gauges.get(name)! - 1);
      }
    }.bind(this),
  );

  timer = asynccontextmanager(
    async function* (this: Registry, name: string): AsyncGenerator<null> {
      const loop = getRunningLoop();
      const start = loop.time();
      try {
        yield null;
      } catch (error) {
        if (!(error instanceof Exception)) throw error;
        this.inc(
          "errors",
          undefined,
          new Map<string, string>([["timer", name]]),
        );
        throw error;
      } finally {
        const elapsed = roundHalfEven(loop.time() - start, 3);
        this.histograms.getOrCreate(name).observe(elapsed);
        this.samples.getOrCreate(name).push(elapsed);
      }
    }.bind(this),
  );

  report(): void {
    for (const name of sorted(this.counters.keys())) {
      console.log(
        `${format(name, "<32")}${format(this.counters.getOrCreate(name), ">8,")}`,
      );
    }
    for (const [name, value] of sorted(itemsView(this.gauges))) {
      console.log(`${format(name, "<32")}${format(value, ">8")}`);
    }
    for (const [name, histogram] of guardedItems(this.histograms)) {
      console.log(`${format(name, "<16")}${str(histogram)}`);
    }
    for (const [name, xs] of guardedItems(this.samples)) {
      const q = statistics.quantiles(xs, { n: 4 });
      console.log(
        `${name}: mean=${format(statistics.fmean(xs), ".3f")} sd=${format(statistics.stdev(xs), ".3f")} quartiles=${str(
          typed(
            q.map((x) => roundHalfEven(x, 3)),
            "list[float]",
          ),
        )}`,
      );
    }
  }
}

async function handler(
  registry: Registry,
  rng: random.Random,
  number: number,
): Promise<number> {
  const delay = rng.choice([0.05, 0.1, 0.2, 0.4, 0.8]);
  return await withAsync(registry.timer("request"), async () => {
    return await withManager(registry.gauge("in_flight"), async (active) => {
      log.debug("request %d, %d active", number, active);
      await sleep(delay);
      if (number % 7 === 0) {
        throw new RuntimeError(`request ${number} failed`);
      }
      registry.inc(
        "requests",
        undefined,
        new Map<string, string>([["method", number % 2 ? "GET" : "POST"]]),
      );
      return delay;
    });
  });
}

async function main(): Promise<void> {
  const registry = new Registry();
  const rng = new random.Random(2024);
  const limit = new Semaphore(4);

  async function limited(n: number): Promise<number> {
    await limit.acquire();
    try {
      return await handler(registry, rng, n);
    } finally {
      limit.release();
    }
  }

  const results = await gather(
    [...Array.from(range(1, 21), (n) => () => limited(n))],
    { returnExceptions: true },
  );
  const failures = results.filter((r) => r instanceof Exception);
  const good: (BaseException | number)[] = [];
  for (const r of results) {
    if (!(r instanceof Exception)) {
      good.push(r);
    }
  }
  for (const f of failures) {
    log.warning("%s: %s", typeName(f), f);
  }
  const average = new MovingAverage(3);
  print(good.slice(0, 6).map((x) => round(average.__call__(x), 3)));
  print(registry.inc("bytes", 1_234_567), registry.inc("bytes"));
  registry.report();
  log.info(
    "done: %d good, %d bad, %.1f%% failed",
    good.length,
    failures.length,
    float(div(100 * failures.length, results.length)),
  );
}

await run(main);
