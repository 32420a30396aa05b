import {
  CancelledError,
  type Task,
  createTask,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { format, print, withAsync } from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

/** Calls a function at a fixed rate until it is stopped. */
class Periodic {
  interval: number;
  function: () => void;
  _task: Task<unknown> | null;

  constructor(interval: number, function_: () => void) {
    this.interval = interval;
    this.function = function_;
    this._task = null;
  }

  async __aenter__(): Promise<Periodic> {
    this._task = createTask(() => this._run());
    return this;
  }

  async __aexit__(...excInfo: unknown[]): Promise<void> {
    this._task!.cancel();
    try {
      await this._task;
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
    }
  }

  async _run(): Promise<never> {
    while (true) {
      this.function();
      await sleep(this.interval);
    }
  }
}

async function main(): Promise<void> {
  const start = time.monotonic();
  const stamps: string[] = [];
  await withAsync(
    new Periodic(
      0.1,
      () => void stamps.push(format(time.monotonic() - start, ".1f")),
    ),
    async () => {
      await sleep(0.35);
    },
  );
  await sleep(0.2);
  print(stamps);
}

await run(main);
