/** Async context stacks, cancellation, timeouts, groups and the other tools of asyncio in one go. */

import {
  Barrier,
  CancelledError,
  Condition,
  Event,
  Queue,
  QueueEmpty,
  Semaphore,
  type Task,
  TaskGroup,
  aclose,
  anext,
  asCompleted,
  asyncGenerator,
  createTask,
  gather,
  getRunningLoop,
  run,
  shield,
  sleep,
  timeout,
  toThread,
  wait,
  waitFor,
} from "./runtime/asyncio.js";
import {
  ConnectionError,
  GroupHandler,
  RuntimeError,
  TimeoutError,
  ValueError,
  getattr,
  listPop,
  print,
  range,
  repr,
  sorted,
  str,
  sum,
  tuple,
  typeName,
  withAsync,
  withCause,
} from "./runtime/builtins.js";
import { AsyncExitStack, asynccontextmanager } from "./runtime/contextlib.js";
import { ContextVar } from "./runtime/contextvars.js";

const requestId = new ContextVar<string>("request_id", { default: "-" });

function log(
  ...parts: (string | ValueError | readonly any[] | number)[]
): void {
  print(`[${requestId.get()}]`, ...parts);
}

const resource = asynccontextmanager(async function* resource(
  name: string,
  fail: boolean = false,
): AsyncGenerator<string> {
  log("open", name);
  await sleep(0);
  if (fail) {
    throw new ConnectionError(`cannot open ${name}`);
  }
  try {
    yield name.toUpperCase();
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    log("caught in", name, e);
    throw withCause(new RuntimeError("translated"), e);
  } finally {
    await sleep(0);
    log("close", name);
  }
});

async function handler(n: number): Promise<number> {
  const token = requestId.set(`req${n}`);
  try {
    await withAsync(new AsyncExitStack(), async (stack) => {
      const a = await stack.enterAsyncContext(resource(`a${n}`));
      stack.pushAsyncCallback(sleep, 0);
      stack.callback(log, "sync callback", n);
      if (n === 2) {
        await stack.enterAsyncContext(resource("b", true));
      }
      log("using", a);
      if (n === 3) {
        throw new ValueError("bad value");
      }
      await sleep(0.01 * n);
    });
    return n;
  } finally {
    requestId.reset(token);
  }
}

const ticker = asyncGenerator(async function* ticker(
  n: number,
  delay: number,
): AsyncGenerator<number> {
  try {
    for (let i = 0; i < n; i++) {
      yield i;
      await sleep(delay);
    }
  } finally {
    log("ticker closed");
  }
});

async function consume(): Promise<void> {
  for await (const i of ticker(10, 0.001)) {
    if (i === 2) {
      break;
    }
  }
  const agen = ticker(3, 0);
  console.log(await anext(agen), await anext(agen));
  await aclose(agen);
  for await (const x of agen) {
    console.log("never", x);
  }
  const items: number[] = [];
  for await (const x of ticker(3, 0)) {
    if (x > 0) {
      items.push(x);
    }
  }
  print(
    items,
    await (async () => {
      const items2 = new Map<number, number>();
      for await (const x of ticker(2, 0)) {
        items2.set(x, x);
      }
      return items2;
    })(),
  );
}

async function cancelMe(name: string, event: Event): Promise<void> {
  try {
    log(name, "waiting");
    await event.wait();
  } catch (e) {
    if (!(e instanceof CancelledError)) throw e;
    log(name, "cancelled", e.args);
    await sleep(0);
    throw e;
  } finally {
    log(name, "cleanup");
  }
}

async function main(): Promise<void> {
  const results = await gather(
    Array.from(range(1, 4), (n) => () => handler(n)),
    { returnExceptions: true },
  );
  for (const r of results) {
    print(typeName(r), r, repr(getattr(r, "__cause__", null)));
  }
  await consume();
  const ev = new Event();
  const t = createTask(() => cancelMe("t1", ev));
  await sleep(0);
  t.cancel("stop it");
  try {
    await t;
  } catch (e) {
    if (!(e instanceof CancelledError)) throw e;
    print("main saw", e.args, t.cancelled());
  }
  try {
    await withAsync(timeout(0.01), async () => {
      await cancelMe("t2", ev);
    });
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    console.log("timeout", repr(e));
  }
  try {
    await withAsync(new TaskGroup(), (tg) => {
      tg.createTask(() => cancelMe("t3", ev));
      tg.createTask(() => handler(3));
    });
  } catch (error) {
    const group = new GroupHandler(error);
    await group.handleAsync([RuntimeError], async (eg) => {
      print(
        "group",
        eg.exceptions.map((e) => str(e)),
        eg.exceptions.map((e) => repr(e.__cause__)),
      );
    });
    group.finish();
  }
  const inner = createTask(() => sleep(0.02, "inner done"));
  try {
    await waitFor(shield(inner), { timeout: 0.001 });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("shielded", inner.done(), await inner);
  }
  const [done, pending] = await wait(
    new Set<Task<number>>(
      [0.01, 0.05].map((d) => createTask(() => sleep(d, d))),
    ),
    { timeout: 0.02 },
  );
  print(
    done.size,
    pending.size,
    Array.from(done, (d) => d.result()),
  );
  for (const p of pending) {
    p.cancel();
  }
  for (const coro of asCompleted([
    () => sleep(0.02, "slow"),
    () => sleep(0.01, "fast"),
  ])) {
    console.log(await coro);
  }
  const cond = new Condition();
  const items: number[] = [];

  async function consumer(name: string): Promise<void> {
    await cond.acquire();
    try {
      await cond.waitFor(() => items);
      print(name, "got", listPop(items));
    } finally {
      cond.release();
    }
  }

  const tasks = Array.from({ length: 2 }, (_, i) =>
    createTask(() => consumer(`c${i}`)),
  );
  await sleep(0);
  await cond.acquire();
  try {
    items.push(1, 2);
    cond.notifyAll();
  } finally {
    cond.release();
  }
  await gather(...tasks);
  const loop = getRunningLoop();
  const fut = loop.createFuture<string>();
  loop.callLater(0.01, (result: any) => fut.setResult(result), "from loop");
  loop.callSoon(print, "soon");
  print(
    await fut,
    await loop.runInExecutor(null, sum, [1, 2, 3]),
    await toThread(() => requestId.get()),
  );
  const sem = new Semaphore(2);
  let active = 0;
  let peak = 0;

  async function limited(i: number): Promise<number> {
    await sem.acquire();
    try {
      active++;
      peak = Math.max(peak, active);
      await sleep(0.001);
      active--;
    } finally {
      sem.release();
    }
    return i;
  }

  print(await gather(...Array.from(range(5), (i) => () => limited(i))), peak);
  const barrier = new Barrier(3);

  async function atBarrier(i: number): Promise<readonly [number, number]> {
    await sleep(i / 1000);
    const pos = await barrier.wait();
    return tuple(i, pos);
  }

  print(
    sorted(
      await gather(...Array.from({ length: 3 }, (_, i) => () => atBarrier(i))),
    ),
  );
  const q = new Queue<number | null>(2);

  async function producer(): Promise<void> {
    for (let i = 0; i < 4; i++) {
      await q.put(i);
      log("put", i, q.qsize());
    }
    await q.put(null);
  }

  const prod = createTask(producer);
  let item: number | null;
  while ((item = await q.get()) !== null) {
    log("got", item);
  }
  await prod;
  print(q.empty(), q.full());
  try {
    q.getNowait();
  } catch (e) {
    if (!(e instanceof QueueEmpty)) throw e;
    print(typeName(e), str(e) === "");
  }
}

await run(main);
