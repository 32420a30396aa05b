import { run, sleep } from "./runtime/asyncio.js";
import {
  IntType,
  captured,
  contains,
  dictWithout,
  equals,
  getItem,
  isDict,
  isInstance,
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
  let n: number;
  let one: string;
  let first: string | number;
  let last: string | number;
  let kind: any;
  let rest: Map<string, any>;
  let y: number;
  let x: number;
  if (equals(value, 0) || equals(value, 1)) {
    return "tiny";
  } else if (isInstance(value, IntType) && captured((n = value)) && n < 0) {
    return `negative ${n}`;
  } else if (isInstance(value, IntType)) {
    return "number";
  } else if (value === "hello" || value === "hi") {
    return "greeting";
  } else if (Array.isArray(value) && value.length === 0) {
    return "empty list";
  } else if (
    Array.isArray(value) &&
    value.length === 1 &&
    captured((one = value[0] as any))
  ) {
    return `just ${one}`;
  } else if (
    Array.isArray(value) &&
    value.length >= 2 &&
    captured((first = value[0] as any)) &&
    captured((last = value.at(-1)! as any))
  ) {
    return `from ${first} to ${last}`;
  } else if (
    isDict(value) &&
    contains(value, "kind") &&
    captured((kind = getItem(value, "kind") as any)) &&
    captured((rest = dictWithout(value, ["kind"]) as any))
  ) {
    return `${str(kind)} with ${str(rest)}`;
  } else if (
    value instanceof Point &&
    equals(value.x, 0) &&
    captured((y = value.y as any))
  ) {
    return `on the axis at ${y}`;
  } else if (
    value instanceof Point &&
    captured((x = value.x as any)) &&
    captured((y = value.y as any))
  ) {
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
