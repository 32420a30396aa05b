import {
  add,
  equals,
  float,
  int,
  print,
  repeat,
  slice,
  str,
  toFloat,
  tuple,
} from "./runtime/builtins.js";

function halves(n: number): number[] {
  return [float(n / 2), Math.floor(n / 2)];
}

let x = 5;
x = float(x / 2.5);
print(x, equals(x, 2), [x], str(x), halves(4));
let pair: [number, number] | readonly [number, number, number] = [1, 2];
pair = tuple(...pair, float(3.0));
print(pair, slice(pair, 1), repeat(pair, 2));

function parse(text: string): number {
  return text.includes(".") ? float(toFloat(text)) : int(text);
}

function* weave(...sources: (number[] | string)[]): Generator<number | string> {
  for (const source of sources) {
    for (const item of source) {
      yield item;
    }
  }
}

print(
  [parse("1"), parse("2.0")],
  [...weave([1], [float(2.0), float(3.0)], "a")],
);
const strategies = new Map<string, (n: number) => number>([
  ["exact", (n: number) => n],
  ["scaled", (n: number) => float(n * 1.0)],
]);
for (const [name, strategy] of strategies) {
  print(name, strategy(3), add(strategy(4), 1));
}
