import { Queue, gather, run, sleep, waitFor } from "./runtime/asyncio.js";
import {
  Exception,
  TimeoutError,
  ValueError,
  enterAsync,
  print,
  sorted,
  str,
  withAsync,
} from "./runtime/builtins.js";
import { AsyncExitStack, asynccontextmanager } from "./runtime/contextlib.js";

class Pool {
  _free: Queue<string>;
  inUse: number;

  constructor(size: number) {
    this._free = new Queue<string>();
    for (let i = 0; i < size; i++) {
      this._free.putNowait(`conn-${i}`);
    }
    this.inUse = 0;
  }

  acquire = asynccontextmanager(
    async function* (
      this: Pool,
      timeout: number | null = null,
    ): AsyncGenerator<string> {
      const conn = await waitFor(this._free.get(), { timeout });
      this.inUse++;
      try {
        yield conn;
      } finally {
        this.inUse--;
        await this._free.put(conn);
      }
    }.bind(this),
  );
}

const transaction = asynccontextmanager(async function* transaction(
  conn: string,
): AsyncGenerator<string> {
  console.log(`BEGIN ${conn}`);
  try {
    yield conn;
  } catch (e) {
    if (!(e instanceof Exception)) throw e;
    console.log(`ROLLBACK ${conn}: ${str(e)}`);
    throw e;
  }
  console.log(`COMMIT ${conn}`);
});

async function work(pool: Pool, n: number): Promise<number> {
  let conn: string;
  const scope = await enterAsync(pool.acquire());
  conn = scope.value;
  try {
    return await withAsync(transaction(conn), async (tx) => {
      await sleep(0.1);
      if (n === 3) {
        throw new ValueError(`job ${n} failed`);
      }
      console.log(`job ${n} on ${tx}`);
      return n;
    });
  } catch (error) {
    await scope.fail(error);
    throw error;
  } finally {
    await scope.exit();
  }
}

async function main(): Promise<void> {
  const pool = new Pool(2);
  const results = await gather(
    Array.from({ length: 5 }, (_, n) => () => work(pool, n)),
    { returnExceptions: true },
  );
  print(results);
  await withAsync(new AsyncExitStack(), async (stack) => {
    const a = await stack.enterAsyncContext(pool.acquire());
    const b = await stack.enterAsyncContext(pool.acquire());
    print(sorted([a, b]), pool.inUse);
    try {
      await withAsync(pool.acquire(0.2), () => {
        console.log("unreachable");
      });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log("pool exhausted");
    }
  });
  console.log(pool.inUse, pool._free.qsize());
}

await run(main);
