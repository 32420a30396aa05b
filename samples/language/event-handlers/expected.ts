// Handlers that register themselves, and a mixin that tries again.

import { run, sleep } from "./runtime/asyncio.js";
import {
  ConnectionError,
  NotImplementedError,
  RuntimeError,
  TypeError,
  call,
  cannotInstantiate,
  getItem,
  inherits,
  initialize,
  leavesOpen,
  makeInstance,
  print,
  slice,
  sorted,
  str,
  superOf,
  typeName,
} from "./runtime/builtins.js";

class Handler {
  constructor(...args: any[]) {
    initialize(this, args);
  }

  static registry = new Map<string, typeof Flaky | typeof Handler>();

  static __init_subclass__(event: string | null = null): void {
    if (event !== null) {
      Handler.registry.set(event, this);
    }
  }

  handle(payload: string): Promise<string> {
    throw new NotImplementedError();
  }

  async __call__(payload: string): Promise<string> {
    console.log(`<${typeName(this)}>`);
    return await this.handle(payload);
  }
}
leavesOpen(Handler, "handle");

class Retrying {
  constructor(...args: any[]) {
    initialize(this, args);
  }

  static attempts = 3;

  async handle(payload: any): Promise<string> {
    for (let attempt = 1, end = Retrying.attempts; attempt <= end; attempt++) {
      try {
        return await superOf(Retrying, this).handle(payload);
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error;
        print("attempt", attempt, "failed:", error);
      }
    }
    throw new RuntimeError("gave up");
  }
}

class Flaky extends Handler {
  declare calls: number;

  __init__(): void {
    this.calls = 0;
  }

  override async handle(payload: any): Promise<string> {
    this.calls++;
    await sleep(0.01);
    if (this.calls < 3) {
      throw new ConnectionError(`try ${this.calls}`);
    }
    return `handled ${str(payload)}`;
  }
}
Flaky.__init_subclass__();

class Patient extends Retrying {
  declare static registry: Map<string, typeof Flaky | typeof Handler>;
}
interface Patient extends Omit<Flaky, keyof Retrying> {}
inherits(Patient, Retrying, Flaky);
Handler.__init_subclass__.call(Patient, "slow");

class Quick extends Handler {
  override async handle(payload: string): Promise<string> {
    return slice(payload, null, null, -1);
  }
}
Quick.__init_subclass__("fast");

async function main(): Promise<void> {
  print(sorted(Handler.registry.keys()));
  for (const name of ["fast", "slow"]) {
    const handler = makeInstance(getItem(Handler.registry, name));
    console.log(await call(handler, "abc"));
  }
  try {
    cannotInstantiate(Handler, "handle");
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    print(e);
  }
}

await run(main);
