import {
  IntType,
  StrType,
  add,
  callOrConvert,
  float,
  len,
  print,
  tuple,
  typed,
  zip,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";
import { NamedTuple } from "./runtime/typing.js";

class Pair<A, B> extends NamedTuple<readonly [A, B]> {
  static override readonly _fields: readonly string[] = tuple("left", "right");
  declare readonly left: A;
  declare readonly right: B;

  constructor(left: A, right: B) {
    super({ left, right });
  }
}

function compose(f: any, g: any): (x: string) => string {
  function composed(x: string): string {
    return String(x.length);
  }

  return composed;
}

class Pipeline<A, B> {
  _step: any;

  constructor(step: any) {
    this._step = step;
  }

  then_<C>(nextStep: (n: B) => C): Pipeline<A, C> {
    const step = this._step;
    return new Pipeline((value: A) => nextStep(callOrConvert(step, value)));
  }

  run(value: A): B {
    return callOrConvert(this._step, value);
  }

  __call__(value: A): B {
    return this.run(value);
  }
}

function swap<A, B>(pair: [A, B]): readonly [B, A] {
  const [a, b] = pair;
  return tuple(b, a);
}

function zipWith<A, B, C>(xs: A[], ys: B[], fn: (n: A, s: B) => C): C[] {
  return Array.from(zip(xs, ys), ([x, y]) => fn(x, y));
}

function identity<T>(x: T): T {
  return x;
}

function tap(fn: any): (value: string) => string {
  function inner(value: string): string {
    console.log(value);
    return value;
  }

  return inner;
}

const lengthText = compose(len, StrType);
console.log(lengthText("hello") + "!");
const pipeline = new Pipeline<string, number>(IntType)
  .then_((n: number) => add(n, 1))
  .then_((n: number) => float(n / 2));
print(pipeline.run("41"), pipeline.__call__("4"));
print(
  typed(swap([1, "a"]), "tuple[str | float, int | str]"),
  typed(swap(["x", 2.0]), "tuple[str | float, int | str]"),
);
print(zipWith([1, 2], ["a", "b"], (n: number, s: string) => s.repeat(n)));
print(identity(3), identity("s"), identity(float(2.0)), identity(null));
console.log(tap(print)("tapped"));
const pair = new Pair(1, "one");
print(
  typed(pair, "tuple[int | str, str | float]"),
  add(pair.left, 1),
  methods.upper(typed(pair.right, "str | float")),
  typed(new Pair("k", 2.0), "tuple[int | str, str | float]"),
);
