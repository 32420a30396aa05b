/** `print` and its partials as listeners: what is handed to them shows as it is. */

import { getRunningLoop, run, sleep, toThread } from "./runtime/asyncio.js";
import {
  equals,
  float,
  floatSum,
  print,
  printTo,
  repr,
  str,
  strFormat,
  truthy,
  tuple,
  typed,
} from "./runtime/builtins.js";
import { partial } from "./runtime/functools.js";

function emit(value: number, out: any): void {
  out(float(value));
}

function shout(value: number | number[] | readonly [number, number]): void {
  print(`<${str(typed(value, "?"))}>`, equals(value, 2), truthy(value));
}

function many(...values: number[]): void {
  Object.freeze(values);
  print(typed(values, "tuple[float, ...]"), floatSum(values));
}

class Sensor {
  name: string;
  handler: any;

  constructor(name: string, handler: any = print) {
    this.name = name;
    this.handler = handler;
  }

  read(value: number): void {
    this.handler(this.name, float(value));
  }
}

/** Tells every listener of every event. */
class Bus {
  listeners: any[];

  constructor() {
    this.listeners = [];
  }

  on(listener: any): void {
    this.listeners.push(listener);
  }

  publish(event: number | number[] | readonly [number, number]): void {
    for (const listener of this.listeners) {
      listener(typed(event, "float | list[float] | tuple[float, int]"));
    }
  }
}

emit(1.0, print);
emit(2.0, shout);
new Sensor("thermometer").read(20.0);
new Sensor("scales", (name: string, value: number) =>
  print(name, "=", value),
).read(5.0);

const bus = new Bus();
bus.on(print);
bus.on(shout);
bus.on(partial(print, "event:"));
for (const event of [4.0, 0.0, [1.0, 2.0], tuple(1.0, 2)]) {
  bus.publish(event);
}

const onOneLine = (...args: any[]) => printTo({ end: "; " }, ...args);
onOneLine(float(1.0));
onOneLine("x", float(2.0), typed(tuple(3.0, 1), "tuple[float, int]"));
console.log("");
const pair = partial(
  (value: string, ...args: any[]) => strFormat(value, [...args]),
  "{} and {}",
);
console.log(pair(float(1.0), 2));

async function main(): Promise<void> {
  const loop = getRunningLoop();
  loop.callSoon(shout, float(1.0));
  loop.callSoon(shout, 1);
  loop.callSoon(many, 1.0, 2.0);
  loop.callSoon(partial(print, "soon"), float(8.0));
  loop.callLater(
    0.1,
    print,
    float(2.0),
    typed([1.0], "list[float]"),
    typed(tuple(3.0, 4), "tuple[float, int]"),
  );
  await sleep(0.2);
  console.log(await loop.runInExecutor(null, str, float(1.0)));
  console.log(await toThread(repr, float(2.0)));
  await toThread(print, "in a thread", float(3.0));
}

await run(main);
