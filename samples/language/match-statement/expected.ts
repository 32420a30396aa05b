import { run, sleep } from "./runtime/asyncio.js";
import {
  contains,
  dictWithout,
  equals,
  getItem,
  isDict,
  isInt,
  str,
  tuple,
} from "./runtime/builtins.js";

class Point {
  x: number;
  y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
}

function describe(
  value:
    | number
    | string
    | string[]
    | readonly [number, number, number]
    | Map<string, string | number>
    | Point
    | null,
): string {
  if (equals(value, 0) || equals(value, 1)) {
    return "tiny";
  } else if (isInt(value) && value < 0) {
    const n = value;
    return `negative ${n}`;
  } else if (isInt(value)) {
    return "number";
  } else if (value === "hello" || value === "hi") {
    return "greeting";
  } else if (Array.isArray(value) && value.length === 0) {
    return "empty list";
  } else if (Array.isArray(value) && value.length === 1) {
    const one = value[0] as string;
    return `just ${one}`;
  } else if (Array.isArray(value) && value.length >= 2) {
    const first = value[0] as string | number;
    const last = value.at(-1)! as string | number;
    return `from ${first} to ${last}`;
  } else if (isDict(value) && contains(value, "kind")) {
    const kind = getItem(value, "kind") as any;
    const rest = dictWithout(value, ["kind"]) as Map<string, any>;
    return `${str(kind)} with ${str(rest)}`;
  } else if (value instanceof Point && equals(value.x, 0)) {
    const y = value.y;
    return `on the axis at ${y}`;
  } else if (value instanceof Point) {
    const x = value.x;
    const y = value.y;
    return `point ${x},${y}`;
  } else if (value === null) {
    return "nothing";
  } else {
    return "something else";
  }
}

async function main(): Promise<void> {
  const values: (
    | number
    | string
    | string[]
    | readonly [number, number, number]
    | Map<string, string | number>
  )[] = [
    0,
    -4,
    12,
    "hi",
    [],
    ["a"],
    tuple(1, 2, 3),
    new Map<string, string | number>([
      ["kind", "cat"],
      ["age", 3],
    ]),
  ];
  for (const value of [
    ...values,
    new Point(0, 5),
    new Point(1, 2),
    null,
    2.5,
    "other",
  ]) {
    await sleep(0);
    console.log(describe(value));
  }
}

await run(main);
