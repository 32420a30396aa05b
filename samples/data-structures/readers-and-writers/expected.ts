/** A lock for many readers or one writer, then runners who warm up on few tracks and start together. */

import {
  Barrier,
  Condition,
  Event,
  Semaphore,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  type BaseException,
  format,
  join,
  map,
  printTo,
  str,
  withAsync,
} from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

class _Guard {
  enter: () => Promise<void>;
  leave: () => Promise<void>;

  constructor(enter: () => Promise<void>, leave: () => Promise<void>) {
    [this.enter, this.leave] = [enter, leave];
  }

  async __aenter__(): Promise<void> {
    await this.enter();
  }

  async __aexit__(
    excType: unknown,
    exc: BaseException | null,
    tb: unknown,
  ): Promise<boolean> {
    await this.leave();
    return false;
  }
}
class ReadWriteLock {
  _readers: number;
  _cond: Condition;

  constructor() {
    this._readers = 0;
    this._cond = new Condition();
  }

  static _Guard = _Guard;

  read(): _Guard {
    return new ReadWriteLock._Guard(
      this._startRead.bind(this),
      this._endRead.bind(this),
    );
  }

  write(): _Guard {
    return new ReadWriteLock._Guard(
      this._startWrite.bind(this),
      this._endWrite.bind(this),
    );
  }

  async _startRead(): Promise<void> {
    await this._cond.acquire();
    try {
      this._readers++;
    } finally {
      this._cond.release();
    }
  }

  async _endRead(): Promise<void> {
    await this._cond.acquire();
    try {
      this._readers--;
      if (this._readers === 0) {
        this._cond.notifyAll();
      }
    } finally {
      this._cond.release();
    }
  }

  async _startWrite(): Promise<void> {
    await this._cond.acquire();
    await this._cond.waitFor(() => this._readers === 0);
  }

  async _endWrite(): Promise<void> {
    this._cond.release();
  }
}

class Log {
  start: number;
  lines: string[];

  constructor() {
    this.start = time.monotonic();
    this.lines = [];
  }

  __call__(...parts: (string | boolean | number)[]): void {
    this.lines.push(
      `${format(time.monotonic() - this.start, "4.2f")} ` +
        join(" ", map(str, parts)),
    );
  }
}

async function reader(
  name: string,
  rw: ReadWriteLock,
  log: Log,
  delay: number,
): Promise<void> {
  await sleep(delay);
  await withAsync(rw.read(), async () => {
    log.__call__(name, "reads", rw._readers);
    await sleep(0.1);
  });
}

async function writer(rw: ReadWriteLock, log: Log): Promise<void> {
  await sleep(0.05);
  await withAsync(rw.write(), async () => {
    log.__call__("writer writes");
    await sleep(0.05);
  });
}

async function runner(
  name: string,
  barrier: Barrier,
  gate: Event,
  slots: Semaphore,
  log: Log,
): Promise<void> {
  await gate.wait();
  await slots.acquire();
  try {
    await sleep(0.1);
    log.__call__(name, "warmed up", `free=${slots._value}`);
  } finally {
    slots.release();
  }
  const position = await barrier.wait();
  log.__call__(name, "runs", position === 0 ? "first" : "");
}

async function main(): Promise<void> {
  const log = new Log();
  const rw = new ReadWriteLock();
  await gather(
    () => reader("r1", rw, log, 0),
    () => reader("r2", rw, log, 0.02),
    () => writer(rw, log),
    () => reader("r3", rw, log, 0.3),
  );

  const gate = new Event();
  const barrier = new Barrier(3);
  const slots = new Semaphore(2);
  const runners = Array.from("xyz", (n) =>
    createTask(() => runner(n, barrier, gate, slots, log)),
  );
  await sleep(0.1);
  log.__call__("gate opens", gate.isSet(), barrier.nWaiting, slots.locked());
  gate.set();
  await gather(...runners);

  printTo({ sep: "\n" }, ...log.lines);
}

await run(main);
