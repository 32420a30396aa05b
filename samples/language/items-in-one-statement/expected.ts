import {
  IndexError,
  KeyError,
  add,
  getItem,
  listPop,
  print,
  typeName,
} from "./runtime/builtins.js";

// Items that one part of a statement finds missing before another part takes them.
function first(d: Map<string, string>, hits: Map<string, number>): void {
  const value = (hits.get(getItem(d, "ip")) ?? 0) + 1;
  hits.set(getItem(d, "ip").toUpperCase(), value);
  console.log(getItem(hits, d.get("ip")!.toUpperCase()), d.get("ip")!);
}

function inside(xs: string[], ys: string[]): boolean {
  return ((item: string) =>
    [getItem(xs, 0).toUpperCase(), ...ys].includes(item))(getItem(xs, 0));
}

function last(xs: (number | bigint)[]): boolean {
  print(getItem(xs, -1), getItem(xs, 0));
  print(add(xs.at(-1)!, xs[0]));
  xs[0] = add(xs[0], xs.at(-1)!);
  return xs.at(-1) === xs[0];
}

function swap(xs: number[]): number[] {
  if (xs.length > 1) {
    [xs[0], xs[1]] = [xs[1], xs[0]];
    [xs[xs.length - 1], xs[xs.length - 2]] = [xs.at(-2)!, xs.at(-1)!];
    xs[xs.length - 1] = xs.at(-1)! + 5;
    [xs[xs.length - 1], xs[0]] = [1, 2];
  }
  return xs;
}

for (const call of [
  () =>
    first(new Map<string, string>([["ip", "a"]]), new Map<string, number>()),
  () => first(new Map<string, string>([["p", "a"]]), new Map<string, number>()),
  () => inside(["a"], []),
  () => inside([], []),
  () => last([1, 2]),
  () => last([]),
  () => swap([1, 2, 3]),
  () => swap([1]),
]) {
  try {
    print(call());
  } catch (error) {
    if (!(error instanceof IndexError || error instanceof KeyError))
      throw error;
    print(typeName(error), error);
  }
}
const opt: (number | null)[] = [null, 1];
if (opt.length > 0) {
  print(opt[opt.length - 1], opt[0]);
  print(listPop(opt));
  listPop(opt);
}
print(opt);
