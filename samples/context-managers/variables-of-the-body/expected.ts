import { Lock, run } from "./runtime/asyncio.js";
import {
  type BaseException,
  ValueError,
  enterAsync,
  print,
  range,
  withAsync,
} from "./runtime/builtins.js";

class Node {
  peer: Node | null;
  lock: Lock;
  names: string[];

  constructor(peer: Node | null = null) {
    this.peer = peer;
    this.lock = new Lock();
    this.names = [];
  }

  name(): string {
    return "node";
  }
}

class Guard {
  async __aenter__(): Promise<Guard> {
    console.log("in");
    return this;
  }

  async __aexit__(
    excType: any,
    exc: BaseException | null,
    tb: unknown,
  ): Promise<boolean> {
    print("out", excType);
    return false;
  }
}

async function talk(node: Node): Promise<void> {
  if (node.peer === null) {
    console.log("alone");
    return;
  }
  const scope = await enterAsync(new Guard());
  try {
    console.log(node.peer.name());
  } catch (error) {
    await scope.fail(error);
  } finally {
    await scope.exit();
  }
}

async function optional(value: number | null): Promise<void> {
  if (value === null) {
    value = 3;
  }
  const scope = await enterAsync(new Guard());
  try {
    console.log(value + 1);
  } catch (error) {
    await scope.fail(error);
  } finally {
    await scope.exit();
  }
  const scope2 = await enterAsync(new Guard());
  const guard = scope2.value;
  try {
    print(value, guard !== null);
  } catch (error) {
    await scope2.fail(error);
  } finally {
    await scope2.exit();
  }
  print(guard instanceof Guard);
}

async function lazy(): Promise<void> {
  let result: number | null = null;
  const scope = await enterAsync(new Guard());
  try {
    result = 5;
  } catch (error) {
    await scope.fail(error);
  } finally {
    await scope.exit();
  }
  print(result);
}

async function closures(): Promise<void> {
  const callbacks: (() => number)[] = [];
  let n: number;
  for (n of range(3)) {
    await withAsync(new Guard(), () => {
      callbacks.push(() => n);
    });
  }
  print(callbacks.map((callback) => callback()));
}

let counter = 0;

async function count(): Promise<void> {
  const scope = await enterAsync(new Guard());
  try {
    counter++;
  } catch (error) {
    await scope.fail(error);
  } finally {
    await scope.exit();
  }
  console.log(counter);
}

async function reraise(): Promise<void> {
  try {
    throw new ValueError("a");
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    await withAsync(new Guard(), () => {
      throw error;
    });
  }
}

async function main(): Promise<void> {
  await talk(new Node());
  await talk(new Node(new Node()));
  await optional(null);
  await optional(7);
  await lazy();
  await closures();
  await count();
  try {
    await reraise();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("caught", error);
  }
}

await run(main);
