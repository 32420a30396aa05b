/** Jobs with priorities, dependencies and retries, run by a few workers. */

import {
  type Awaitable,
  Condition,
  callLazily,
  gather,
  run as run_,
  sleep,
} from "./runtime/asyncio.js";
import {
  ConnectionError,
  Exception,
  NotImplemented,
  ValueError,
  callWith,
  contains,
  equals,
  floatSum,
  format,
  getItem,
  guardedValues,
  next,
  print,
  repr,
  tuple,
  typed,
  withParameters,
  zip,
} from "./runtime/builtins.js";
import { Enum, IntEnum } from "./runtime/enum.js";
import * as heapq from "./runtime/heapq.js";
import * as itertools from "./runtime/itertools.js";
import * as time from "./runtime/time.js";

class Priority extends IntEnum {
  static readonly HIGH = new Priority("HIGH", 0);
  static readonly NORMAL = new Priority("NORMAL", 5);
  static readonly LOW = new Priority("LOW", 9);
}

class State extends Enum<string> {
  static readonly WAITING = new State("WAITING", "waiting");
  static readonly RUNNING = new State("RUNNING", "running");
  static readonly DONE = new State("DONE", "done");
  static readonly FAILED = new State("FAILED", "failed");
  static readonly SKIPPED = new State("SKIPPED", "skipped");
}

class Job {
  name: string;
  action: () => Promise<string> | Awaitable<string>;
  priority: Priority;
  after: readonly string[];
  retries: number;
  state: State;
  result: string;
  attempts: number;
  spans: (readonly [number, number])[];

  constructor(
    name: string,
    action: () => Promise<string> | Awaitable<string>,
    priority: Priority = Priority.NORMAL,
    after: readonly string[] = tuple(),
    retries: number = 0,
    state: State = State.WAITING,
    result: string = "",
    attempts: number = 0,
    spans: (readonly [number, number])[] = [],
  ) {
    this.name = name;
    this.action = action;
    this.priority = priority;
    this.after = after;
    this.retries = retries;
    this.state = state;
    this.result = result;
    this.attempts = attempts;
    this.spans = spans;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Job)) {
      return NotImplemented;
    }
    return equals(
      tuple(
        this.name,
        this.action,
        this.priority,
        this.after,
        this.retries,
        this.state,
        this.result,
        this.attempts,
        typed(this.spans, "list[tuple[float, float]]"),
      ),
      tuple(
        other.name,
        other.action,
        other.priority,
        other.after,
        other.retries,
        other.state,
        other.result,
        other.attempts,
        typed(other.spans, "list[tuple[float, float]]"),
      ),
    );
  }
}

class Scheduler {
  workers: number;
  jobs: Map<string, Job>;
  ready: [Priority, number, Job][];
  numbers: IterableIterator<number>;
  changed: Condition;
  started: number;

  constructor(workers = 2) {
    this.workers = workers;
    this.jobs = new Map<string, Job>();
    this.ready = [];
    this.numbers = itertools.count();
    this.changed = new Condition();
    this.started = 0.0;
  }

  submit(
    name: string,
    action: () => Promise<string>,
    options: Map<string, [string, string] | number | Priority> = new Map(),
  ): Job {
    if (this.jobs.has(name)) {
      throw new ValueError(`there is a job ${repr(name)} already`);
    }
    const job = callWith(
      withParameters(
        Job,
        "name",
        "action",
        "priority=",
        "after=",
        "retries=",
        "state=",
        "result=",
        "attempts=",
        "spans=",
      ),
      [name, action],
      options,
    );
    this.jobs.set(name, job);
    return job;
  }

  /** Moves jobs whose dependencies have ended to the ready heap. */
  promote(): void {
    for (const job of guardedValues(this.jobs)) {
      if (job.state !== State.WAITING || this.isQueued(job)) {
        continue;
      }
      const states = Array.from(
        job.after,
        (name) => getItem(this.jobs, name).state,
      );
      if (states.some((s) => [State.FAILED, State.SKIPPED].includes(s))) {
        job.state = State.SKIPPED;
      } else if (states.every((state) => state === State.DONE)) {
        const entry: [Priority, number, Job] = [
          job.priority,
          next(this.numbers),
          job,
        ];
        heapq.heappush(this.ready, entry);
      }
    }
  }

  isQueued(job: Job): boolean {
    return this.ready.some(([, , queued]) => queued === job);
  }

  isFinished(): boolean {
    const openStates: [State, State] = [State.WAITING, State.RUNNING];
    return ![...this.jobs.values()].some((job) =>
      contains(openStates, job.state),
    );
  }

  async worker(name: string): Promise<number> {
    let done = 0;
    while (true) {
      let job: Job;
      await this.changed.acquire();
      try {
        await this.changed.waitFor(
          () => this.ready.length > 0 || this.isFinished(),
        );
        if (this.ready.length === 0) {
          return done;
        }
        [, , job] = heapq.heappop(this.ready);
        job.state = State.RUNNING;
      } finally {
        this.changed.release();
      }
      await this.execute(name, job);
      done++;
      await this.changed.acquire();
      try {
        this.promote();
        this.promote();
        this.changed.notifyAll();
      } finally {
        this.changed.release();
      }
    }
  }

  async execute(worker: string, job: Job): Promise<void> {
    const begin = time.monotonic() - this.started;
    job.attempts++;
    let succeeded = false;
    try {
      job.result = await callLazily(job.action);
      succeeded = true;
    } catch (error) {
      if (!(error instanceof Exception)) throw error;
      job.result = repr(error);
      const again = job.attempts <= job.retries;
      job.state = again ? State.WAITING : State.FAILED;
    }
    if (succeeded) {
      job.state = State.DONE;
    }
    const end = time.monotonic() - this.started;
    job.spans.push(tuple(begin, end));
    console.log(
      `${format(end, "4.1f")} ${worker} ${job.name}: ${job.state.value} ${job.result}`,
    );
  }

  async run(): Promise<Map<string, number>> {
    this.started = time.monotonic();
    this.promote();
    const names = Array.from(
      { length: this.workers },
      (_, number) => `w${number + 1}`,
    );
    const counts = await gather(
      ...names.map((name) => () => this.worker(name)),
    );
    return new Map<string, number>(zip(names, counts));
  }
}

function sleeper(seconds: number, result: string): () => Promise<string> {
  async function action(): Promise<string> {
    await sleep(seconds);
    return result;
  }

  return action;
}

function flaky(failures: number): () => Promise<string> {
  let left = failures;

  async function action(): Promise<string> {
    await sleep(0.1);
    if (left > 0) {
      left--;
      throw new ConnectionError(`${left} more to come`);
    }
    return "at last";
  }

  return action;
}

async function main(): Promise<void> {
  const scheduler = new Scheduler();
  const submit = scheduler.submit.bind(scheduler);
  submit(
    "report",
    sleeper(0.3, "12 pages"),
    new Map<string, [string, string] | number | Priority>([
      ["after", ["fetch", "parse"]],
    ]),
  );
  submit(
    "fetch",
    flaky(2),
    new Map<string, [string, string] | number | Priority>([
      ["retries", 2],
      ["priority", Priority.HIGH],
    ]),
  );
  submit(
    "clean",
    sleeper(0.2, "3 files"),
    new Map<string, [string, string] | number | Priority>([
      ["priority", Priority.LOW],
    ]),
  );
  submit("parse", sleeper(0.4, "ok"));
  submit(
    "upload",
    flaky(5),
    new Map<string, [string, string] | number | Priority>([
      ["retries", 1],
      ["priority", Priority.HIGH],
    ]),
  );
  submit(
    "announce",
    sleeper(0.1, "sent"),
    new Map<string, [string, string] | number | Priority>([
      ["after", ["upload", "report"]],
    ]),
  );
  try {
    submit("parse", sleeper(1, "again"));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("refused:", error);
  }
  print(await scheduler.run());
  for (const job of guardedValues(scheduler.jobs)) {
    const busy = floatSum(job.spans.map(([begin, end]) => end - begin));
    console.log(
      `${format(job.name, "<9")}${format(job.priority.name, "<7")}${format(job.state.name, "<8")}${job.attempts} attempt(s), ${format(busy, ".1f")} s`,
    );
  }
}

await run_(main);
