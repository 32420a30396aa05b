import {
  type Future,
  createTask,
  gather,
  getRunningLoop,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { getItem, list, print } from "./runtime/builtins.js";
import { Deque } from "./runtime/collections.js";
import * as heapq from "./runtime/heapq.js";

/** A lock whose waiters are served by priority. */
class PriorityLock {
  _locked: boolean;
  _waiters: [number, number, Future<void>][];
  _count: number;

  constructor() {
    this._locked = false;
    this._waiters = [];
    this._count = 0;
  }

  async acquire(priority: number): Promise<void> {
    if (!this._locked) {
      this._locked = true;
      return;
    }
    const fut = getRunningLoop().createFuture<void>();
    heapq.heappush(this._waiters, [priority, this._count, fut]);
    this._count++;
    await fut;
  }

  release(): void {
    while (this._waiters.length > 0) {
      const [, , fut] = heapq.heappop(this._waiters);
      if (!fut.cancelled()) {
        fut.setResult();
        return;
      }
    }
    this._locked = false;
  }
}

async function worker(
  name: string,
  priority: number,
  lock: PriorityLock,
  order: Deque<string>,
): Promise<void> {
  await lock.acquire(priority);
  try {
    order.append(name);
    await sleep(0.01);
  } finally {
    lock.release();
  }
}

async function main(): Promise<void> {
  const lock = new PriorityLock();
  const order = new Deque<string>();
  const names = new Map<string, number>([
    ["low", 9],
    ["mid", 5],
    ["high", 1],
    ["mid2", 5],
  ]);
  const first = createTask(() => worker("first", 0, lock, order));
  await sleep(0);
  const tasks = Array.from(names, ([n, p]) =>
    createTask(() => worker(n, p, lock, order)),
  );
  await gather(first, ...tasks);
  print(order);
  print(list(order).slice(1), getItem(order, 0), order.popleft());
}

await run(main);
