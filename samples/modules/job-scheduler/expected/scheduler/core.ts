import { Queue, gather } from "../runtime/asyncio.js";
import { range, sorted } from "../runtime/builtins.js";
import type { Job, Result } from "./jobs.js";

/** Runs jobs by priority, several at a time. */
export class Scheduler {
  workers: number;
  waiting: Job[];

  constructor(workers = 1) {
    this.workers = workers;
    this.waiting = [];
  }

  add(job: Job): void {
    this.waiting.push(job);
  }

  async run(): Promise<Result[]> {
    const queue = new Queue<Job>();
    for (const job of sorted(this.waiting, {
      key: (job) => job.priority.value,
    })) {
      queue.putNowait(job);
    }
    const results: Result[] = [];

    async function work(number: number): Promise<void> {
      while (!queue.empty()) {
        const job = queue.getNowait();
        console.log(`worker ${number} takes ${job.name}`);
        results.push(await job.execute());
      }
    }

    await gather(
      ...Array.from(range(1, this.workers + 1), (number) => () => work(number)),
    );
    return results;
  }
}
