import {
  CancelledError,
  Event,
  Queue,
  type Task,
  coroutine,
  createTask,
  gather,
  run,
  sleep,
  wait,
  waitFor,
} from "./runtime/asyncio.js";
import { TimeoutError } from "./runtime/builtins.js";

class Server {
  requests: Queue<number>;
  stopping: Event;
  active: Set<Task<void>>;
  handled: number;

  constructor() {
    this.requests = new Queue<number>();
    this.stopping = new Event();
    this.active = new Set<Task<void>>();
    this.handled = 0;
  }

  async handle(n: number): Promise<void> {
    try {
      await sleep(0.1 * n);
      this.handled++;
      console.log("handled", n);
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      console.log("aborted", n);
      throw error;
    }
  }

  async serve(): Promise<void> {
    while (!this.stopping.isSet()) {
      let n: number;
      try {
        n = await waitFor(this.requests.get(), { timeout: 0.25 });
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
        console.log("idle...");
        continue;
      }
      const task = createTask(coroutine((arg0) => this.handle(arg0), n));
      this.active.add(task);
      task.addDoneCallback((element: any) => void this.active.delete(element));
    }
    console.log("draining", this.active.size);
    const [done, pending] = await wait(this.active, { timeout: 0.2 });
    for (const t of pending) {
      t.cancel();
    }
    await gather([...pending], { returnExceptions: true });
    console.log(`${done.size} finished, ${pending.size} aborted`);
  }
}

async function main(): Promise<void> {
  const server = new Server();
  const serving = createTask(() => server.serve());
  for (const n of [1, 2, 3]) {
    await server.requests.put(n);
    await sleep(0.05);
  }
  await sleep(0.6);
  for (const n of [3, 9]) {
    server.requests.putNowait(n);
  }
  await sleep(0.12);
  server.stopping.set();
  await serving;
  console.log("total", server.handled);
}

await run(main);
