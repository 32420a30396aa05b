import {
  type Coroutine,
  Lock,
  coroutine,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  AssertionError,
  ConnectionError,
  ConnectionResetError,
  format,
  print,
  str,
} from "./runtime/builtins.js";

class Lazy<T> {
  _factory: () => Coroutine<T>;
  _value: T | null;
  _ready: boolean;
  _lock: Lock;

  constructor(factory: () => Coroutine<T>) {
    this._factory = factory;
    this._value = null;
    this._ready = false;
    this._lock = new Lock();
  }

  async get(): Promise<T | null> {
    await this._lock.acquire();
    try {
      if (!this._ready) {
        this._value = await this._factory();
        this._ready = true;
      }
    } finally {
      this._lock.release();
    }
    return this._value;
  }
}

async function retry<T>(
  func: () => Promise<T>,
  attempts = 3,
  base = 0.1,
): Promise<T> {
  for (let n = 1; n <= attempts; n++) {
    try {
      return await func();
    } catch (e) {
      if (!(e instanceof ConnectionError)) throw e;
      if (n === attempts) {
        throw e;
      }
      const delay = base * 2 ** (n - 1);
      console.log(`retry in ${format(delay, ".1f")}: ${str(e)}`);
      await sleep(delay);
    }
  }
  throw new AssertionError("unreachable");
}

let calls = 0;

async function connect(): Promise<string> {
  calls++;
  if (calls < 3) {
    throw new ConnectionError(`refused #${calls}`);
  }
  return `connection ${calls}`;
}

async function main(): Promise<void> {
  const lazy: Lazy<string> = new Lazy(() => coroutine(retry, connect));
  const [a, b] = await gather(
    () => lazy.get(),
    () => lazy.get(),
  );
  print(a, b, a === b);
  try {
    await retry(alwaysFail, 2);
  } catch (e) {
    if (!(e instanceof ConnectionError)) throw e;
    print("gave up:", e);
  }
}

async function alwaysFail(): Promise<never> {
  throw new ConnectionResetError("reset");
}

await run(main);
