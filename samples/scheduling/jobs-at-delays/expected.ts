import {
  Event,
  coroutine,
  createTask,
  getRunningLoop,
  run as run_,
  sleep,
  timeout,
  waitFor,
} from "./runtime/asyncio.js";
import {
  Exception,
  TimeoutError,
  ValueError,
  add as add_,
  callWith,
  enterAsync,
  getItem,
  itemsView,
  keywords,
  nameOf,
  next,
  print,
  repr,
  sorted,
  takeKeywords,
  withAsync,
  withParameters,
} from "./runtime/builtins.js";
import { asynccontextmanager } from "./runtime/contextlib.js";
import * as heapq from "./runtime/heapq.js";
import * as itertools from "./runtime/itertools.js";
import * as methods from "./runtime/methods.js";

class Scheduler {
  _counter: IterableIterator<number>;
  _jobs: [
    number,
    number,
    string,
    (...args: any[]) => Promise<any>,
    readonly (number | string | Scheduler)[],
    Map<string, number>,
  ][];
  _wake: Event;
  _results: Map<number, any>;
  _closed: boolean;

  constructor() {
    this._counter = itertools.count();
    this._jobs = [];
    this._wake = new Event();
    this._results = new Map<number, any>();
    this._closed = false;
  }

  at(
    delay: number,
    coroFunc: (...args: any[]) => Promise<any>,
    ...args: (number | string | Scheduler)[]
  ): number {
    const { name = null, ...others } = takeKeywords(args);
    const kwargs = new Map(Object.entries(others));
    const when = getRunningLoop().time() + delay;
    const number = next(this._counter);
    heapq.heappush(this._jobs, [
      when,
      number,
      name || nameOf(coroFunc),
      coroFunc,
      args,
      kwargs,
    ]);
    this._wake.set();
    return number;
  }

  async run(): Promise<void> {
    while (!this._closed || this._jobs.length > 0) {
      if (this._jobs.length === 0) {
        this._wake.clear();
        await this._wake.wait();
        continue;
      }
      const [when, number, name, func, args, kwargs] = getItem(this._jobs, 0);
      const delay = when - getRunningLoop().time();
      if (delay > 0) {
        this._wake.clear();
        try {
          await waitFor(
            coroutine(() => this._wake.wait()),
            { timeout: delay },
          );
        } catch (error) {
          if (!(error instanceof TimeoutError)) throw error;
        }
        continue;
      }
      heapq.heappop(this._jobs);
      try {
        this._results.set(number, await callWith(func, args, kwargs));
      } catch (exc) {
        if (!(exc instanceof Exception)) throw exc;
        this._results.set(number, exc);
      }
      console.log(
        `job ${number} (${name}) -> ${repr(getItem(this._results, number))}`,
      );
    }
  }

  close(): void {
    this._closed = true;
    this._wake.set();
  }
}
withParameters(
  Scheduler.prototype.at,
  "delay",
  "coro_func",
  "*args",
  "name=",
  "**kwargs",
);

const running = asynccontextmanager(async function* running(
  scheduler: Scheduler,
): AsyncGenerator<Scheduler> {
  const task = createTask(() => scheduler.run());
  try {
    yield scheduler;
  } finally {
    scheduler.close();
    await task;
    console.log("scheduler done");
  }
});

async function add(
  a: number | string | Scheduler,
  b: number | string | Scheduler = 1,
): Promise<any> {
  return add_(a, b);
}
withParameters(add, "a", "b=");

async function fail(message: number | string | Scheduler): Promise<never> {
  throw new ValueError(message);
}
withParameters(fail, "message");

async function nested(scheduler: number | string | Scheduler): Promise<string> {
  methods.callMethod(
    scheduler,
    "at",
    0.01,
    add,
    100,
    keywords({ name: "late-add" }),
  );
  return "scheduled";
}
withParameters(nested, "scheduler");

async function main(): Promise<void> {
  const scope = await enterAsync(running(new Scheduler()));
  const scheduler = scope.value;
  try {
    scheduler.at(0.03, add, 1, keywords({ b: 2 }));
    scheduler.at(0.01, fail, "boom");
    scheduler.at(0.02, nested, scheduler);
    await sleep(0.015);
    scheduler.at(0, add, 5, keywords({ name: "now" }));
  } catch (error) {
    await scope.fail(error);
    throw error;
  } finally {
    await scope.exit();
  }
  print(sorted(itemsView(scheduler._results), { key: (kv) => kv[0] }));

  const results: number[] = [];
  try {
    await withAsync(timeout(0.02), async () => {
      for await (const tick of ticker(0.006)) {
        results.push(tick);
      }
    });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("timed out after", results);
  }
}

async function* ticker(interval: number): AsyncGenerator<number> {
  for (const n of itertools.count(1)) {
    await sleep(interval);
    yield n;
  }
}

await run_(main);
