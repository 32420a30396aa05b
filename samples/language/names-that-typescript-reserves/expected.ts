import { run } from "./runtime/asyncio.js";
import { print, range, unpack } from "./runtime/builtins.js";

// Ordinary names in Python, special ones in other languages.
const new_ = 1;
const function_ = 2;
const default_ = 3;
const delete_ = 4;
const var_ = 5;
const let_ = 6;
const [this_, typeof_, void_, switch_, case_, null_] = unpack(range(6), 6);
const undefined_ = "undefined";
const arguments_ = "args";
const eval_ = 0;
const Map_ = "map";
const Promise_ = "promise";
const Object_ = "object";
const console_ = "console";
console.log(
  new_ + function_ + default_ + delete_ + var_ + let_,
  this_,
  typeof_,
  void_,
  switch_,
  case_,
  null_,
);
print(undefined_, arguments_, Map_, Promise_, Object_, console_);

class Thing {
  constructor_: string;
  length: number;
  name: string;

  constructor(constructor: string, length: number) {
    this.constructor_ = constructor;
    this.length = length;
    this.name = "thing";
  }

  then_(function_: (n: number) => number): number {
    return function_(this.length);
  }
}

async function make(): Promise<Thing> {
  // It has a method called "then", but it is no promise.
  return new Thing("builder", 3);
}

async function main(): Promise<void> {
  const thing = await make();
  print(
    thing.constructor_,
    thing.length,
    thing.name,
    thing.then_((n: number) => n + 1),
  );
  const table = new Map<string, number>([
    ["__proto__", 1],
    ["constructor", 2],
    ["toString", 3],
    ["then", 4],
  ]);
  print(table, table.has("hasOwnProperty"), table.get("valueOf") ?? null);
}

await run(main);
