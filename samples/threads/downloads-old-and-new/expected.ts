/** Threads and coroutines side by side: a download manager in the old style and the new. */

import {
  Semaphore,
  asCompleted,
  createTask,
  run as run_,
  sleep,
  toThread,
} from "./runtime/asyncio.js";
import {
  TimeoutError,
  div,
  float,
  format,
  getItem,
  int,
  len,
  map,
  ord,
  print,
  repeat,
  sorted,
  str,
  sum,
  truthy,
  tuple,
} from "./runtime/builtins.js";
import {
  type ConcurrentFuture,
  ThreadPoolExecutor,
  asCompletedThreads,
} from "./runtime/concurrent.js";
import { lruCache } from "./runtime/functools.js";
import * as logging from "./runtime/logging.js";
import * as queue from "./runtime/queue.js";
import * as sys from "./runtime/sys.js";
import * as threading from "./runtime/threading.js";

logging.basicConfig({
  level: logging.INFO,
  format: "%(threadName)s %(levelname)s %(message)s",
  stream: sys.stdout,
});

class Downloader extends threading.Thread {
  jobs: queue.Queue<string | null>;
  results: Map<string, number>;
  count: number;

  constructor(
    jobs: queue.Queue<string | null>,
    results: Map<string, number>,
    name: string,
  ) {
    super({ name, daemon: true });
    [this.jobs, this.results] = [jobs, results];
    this.count = 0;
  }

  async run(): Promise<void> {
    while (true) {
      const job = await this.jobs.waitAndGet();
      if (job === null) {
        break;
      }
      this.count++;
      this.results.set(job, size(job));
      logging.info("%s done", job);
    }
  }
}

const size = lruCache(null)(function size(name: string): number {
  return sum(Array.from(name, (c) => ord(c))) % 97;
});

const jobs = new queue.Queue<string | null>();
const results = new Map<string, number>();
const worker = new Downloader(jobs, results, "dl-1");
await worker.start();
for (const n of ["index.html", "style.css", "app.js", "index.html"]) {
  await jobs.waitAndPut(n);
}
await jobs.waitAndPut(null);
await worker.join();
print(results, worker.count, size.cacheInfo(), worker.isAlive());

{
  await using pool = new ThreadPoolExecutor(2, "pool");
  const futures = new Map<ConcurrentFuture<number>, string>(
    ["a", "bb", "ccc"].map((n) => [pool.submit(size, n), n]),
  );
  const items: (readonly [string, number])[] = [];
  for await (const f of asCompletedThreads(futures.keys())) {
    items.push(tuple(getItem(futures, f), await f.result()));
  }
  print(sorted(items));
}

class Progress {
  total: number;
  done: number;

  constructor(total: number) {
    [this.total, this.done] = [total, 0];
  }

  __iadd__(n: number): Progress {
    this.done += n;
    return this;
  }

  __add__(n: number): Progress {
    return new Progress(this.total + n);
  }

  __format__(spec: any): string {
    const part = div(this.done, this.total);
    return `${format(repeat("#", int(part * 10)), "<10")} ${format(float(part), str(truthy(spec) ? spec : ".0%"))}`;
  }
}

async function fetch_(
  name: string,
  progress: Progress,
  sem: Semaphore,
  retries = 2,
): Promise<[string, number]> {
  for (let attempt = 0; attempt <= retries; attempt++) {
    await sem.acquire();
    try {
      await sleep(size(name) / 10_000);
      if (name.startsWith("bad") && attempt < int(name.slice(3) || 0)) {
        logging.warning("retry %s (%d)", name, attempt);
        continue;
      }
      progress = progress.__iadd__(name.length);
      return [name, size(name)];
    } finally {
      sem.release();
    }
  }
  throw new TimeoutError(`${name} after ${retries + 1} tries`);
}

async function main(): Promise<void> {
  const names = ["one", "bad1", "three", "bad9"];
  const progress = new Progress(sum(map(len, names)));
  const sem = new Semaphore(2);
  const tasks = names.map((n) =>
    createTask(() => fetch_(n, progress, sem), { name: n }),
  );
  for (const done of asCompleted(tasks)) {
    try {
      print(...(await done), format(progress));
    } catch (e) {
      if (!(e instanceof TimeoutError)) throw e;
      print("gave up:", e);
    }
  }
  print(
    format(progress, ".1%"),
    progress.__add__(4).total,
    (() => {
      const items: string[] = [];
      for (const t of tasks) {
        if (truthy(t.exception())) {
          items.push(t.getName());
        }
      }
      return items;
    })(),
  );
  const gen = (async function* () {
    for (const n of names) {
      yield await toThread(size, n);
    }
  })();
  const items2: number[] = [];
  for await (const s of gen) {
    items2.push(s);
  }
  print(items2);
}

await run_(main);
