import { Event, coroutine, createTask, run, sleep } from "./runtime/asyncio.js";
import {
  Dict,
  getItem,
  guardedItems,
  listIndex,
  print,
  printTo,
  repr,
  tuple,
} from "./runtime/builtins.js";
import { Enum } from "./runtime/enum.js";

class Light extends Enum<number> {
  static readonly RED = new Light("RED", 3);
  static readonly GREEN = new Light("GREEN", 2);
  static readonly ORANGE = new Light("ORANGE", 1);

  next(): Light {
    const order = [Light.RED, Light.GREEN, Light.ORANGE];
    return getItem(order, (listIndex(order, this) + 1) % order.length);
  }
}

const TRANSITIONS = new Dict<readonly [string, string], string>([
  [tuple("idle", "start"), "running"],
  [tuple("running", "pause"), "paused"],
  [tuple("paused", "start"), "running"],
  [tuple("running", "stop"), "idle"],
]);

class Machine {
  state: string;
  event: Event;

  constructor() {
    this.state = "idle";
    this.event = new Event();
  }

  async fire(action: string): Promise<string | null> {
    const key = tuple(this.state, action);
    if (!TRANSITIONS.has(key)) {
      console.log(`! cannot ${action} while ${this.state}`);
      return null;
    }
    await sleep(0.01);
    let old: string;
    [old, this.state] = [this.state, TRANSITIONS.get(key)!];
    console.log(`${old} --${action}--> ${this.state}`);
    if (this.state === "idle") {
      this.event.set();
    }
    return this.state;
  }
}

async function lights(n: number): Promise<Light> {
  let light = Light.RED;
  for (let _ = 0; _ < n; _++) {
    print(light, light.value, Light.of(light.value) === light);
    await sleep(light.value);
    light = light.next();
  }
  return light;
}

async function main(): Promise<void> {
  const m = new Machine();
  const waiter = createTask(coroutine(() => m.event.wait()));
  for (const action of ["start", "start", "pause", "stop", "start", "stop"]) {
    const r = await m.fire(action);
    if (r === null) {
      continue;
    }
  }
  print("waited:", await waiter);
  console.log(repr(await lights(4)));
  for (const [name, member] of guardedItems(Light.byName())) {
    printTo({ end: "; " }, name, member.value);
  }
  console.log("");
}

await run(main);
