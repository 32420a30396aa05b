import {
  CancelledError,
  type Task,
  ensureFuture,
  newEventLoop,
  setEventLoop,
  sleep,
} from "./runtime/asyncio.js";
import { sum } from "./runtime/builtins.js";

class Periodic {
  func: () => void;
  interval: number;
  isStarted: boolean;
  _task: Task<unknown> | null;

  constructor(func: () => void, interval: number) {
    this.func = func;
    this.interval = interval;
    this.isStarted = false;
    this._task = null;
  }

  async start(): Promise<void> {
    if (!this.isStarted) {
      this.isStarted = true;
      this._task = ensureFuture(() => this._run());
    }
  }

  async stop(): Promise<void> {
    if (this.isStarted) {
      this.isStarted = false;
      this._task!.cancel();
      try {
        await this._task;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
      }
    }
  }

  async _run(): Promise<never> {
    while (true) {
      await sleep(this.interval);
      this.func();
    }
  }
}

async function main(): Promise<void> {
  const ticks: number[] = [];
  const p = new Periodic(() => void ticks.push(ticks.length), 1);
  try {
    console.log("Start");
    await p.start();
    await sleep(3.1);
    console.log("Stop");
    await p.stop();
    await sleep(3.1);
    console.log("Start");
    await p.start();
    await sleep(3.1);
  } finally {
    await p.stop();
  }
  console.log(sum(ticks));
}

const loop = newEventLoop();
setEventLoop(loop);
await loop.runUntilComplete(main);
