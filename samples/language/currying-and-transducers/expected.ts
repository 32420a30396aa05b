/** Functional Python: compose, curry, fold, transducers. */

import {
  Dict,
  Exception,
  IntType,
  type Range,
  add,
  all,
  bitOr,
  call,
  callWith,
  callback,
  convertWith,
  fitted,
  format,
  ge,
  join,
  len,
  listCount,
  map,
  max,
  maxBy,
  minBy,
  modulo,
  mul,
  next,
  pow,
  print,
  range,
  repr,
  reversed,
  sorted,
  split,
  str,
  sum,
  truthy,
  tuple,
  unpack,
  withParameters,
  zip,
} from "./runtime/builtins.js";
import { Counter } from "./runtime/collections.js";
import { partial, reduce } from "./runtime/functools.js";
import * as itertools from "./runtime/itertools.js";
import * as methods from "./runtime/methods.js";

function compose(...fns: any[]): any {
  return reduce(
    (f, g) =>
      withParameters((...a: any[]) => {
        Object.freeze(a);
        return f(callWith(g, a));
      }, "*a"),
    fns,
  );
}

function pipe(value: any, ...fns: ((...args: any[]) => any)[]): any {
  for (const fn of fns) {
    value = fn(value);
  }
  return value;
}

function curry(
  fn: (a: number, b: number, c: number) => number,
  n: number | null = null,
): (...args: number[]) => ((...more: number[]) => any) | number {
  n = n != null ? n : fn.length;

  function curried(
    ...args: number[]
  ): ((...more: number[]) => ((...more: number[]) => any) | number) | number {
    return ge(args.length, n)
      ? fn(...fitted(fn, "<lambda>", args, "a", "b", "c"))
      : (...more: number[]) => curried(...args, ...more);
  }

  return curried;
}

const identity = (x: string) => x;
const const_ =
  (x: number) =>
  (..._: number[]) =>
    x;
const flip = (f: any) => (a: number, b: number) => pow(b, a);
const fold =
  (f: (a: number, w: string) => number, init: number) => (xs: string[]) =>
    reduce(f, xs, init);

function mapping(f: (x: any) => any): (step: any) => (acc: any, x: any) => any {
  return withParameters(
    (step: any) => (acc: any, x: any) => call(step, acc, f(x)),
    "step",
  );
}

function filtering(
  p: (x: any) => any,
): (step: any) => (acc: any, x: any) => any {
  return withParameters(
    (step: any) => (acc: any, x: any) =>
      truthy(p(x)) ? call(step, acc, x) : acc,
    "step",
  );
}

function taking(n: number): (step: any) => (acc: any, x: any) => any {
  function transducer(step: any): (acc: any, x: any) => any {
    let left = n;

    function inner(acc: any, x: any): any {
      if (left <= 0) {
        return acc;
      }
      left--;
      return call(step, acc, x);
    }

    return inner;
  }
  withParameters(transducer, "taking.<locals>.transducer()", "step");

  return transducer;
}

function transduce(
  xform: any,
  step: (acc: any, x: any) => any,
  init: any[] | number,
  xs: Range,
): any {
  return reduce(callback(xform(step)), xs, init);
}

class Maybe {
  value: any;

  constructor(value: any) {
    this.value = value;
  }

  __rshift__(fn: any): Maybe {
    if (this.value == null) {
      return this;
    }
    try {
      return new Maybe(convertWith(fn, [this.value], {}));
    } catch (e) {
      if (!(e instanceof Exception)) throw e;
      console.log(`  (swallowed ${repr(e)})`);
      return new Maybe(null);
    }
  }

  __or__(default_: string): any {
    return this.value == null ? default_ : this.value;
  }

  __repr__(): string {
    return `Maybe(${repr(this.value)})`;
  }
}

function pairwise(xs: number[]): IterableIterator<[number, number]> {
  const [a, b] = unpack(itertools.tee(xs), 2);
  next(b, null);
  return zip(a, b);
}

const SALES: [string, string, number][] = [
  ["north", "ann", 120],
  ["south", "bob", 80],
  ["north", "cid", 60],
  ["east", "dan", 200],
  ["south", "eve", 95],
  ["north", "fay", 75],
];

const inc = partial((a: number, b: any) => add(a, b), 1);
const double = partial((a: number, b: any) => mul(a, b), 2);
const square = withParameters((x: any) => pow(x, 2), "x");
print(call(compose(inc, double, square), 3), pipe(3, inc, double, square));
const shout = compose(
  (iterable: any) => join("", iterable),
  reversed,
  (value: string) => value.toUpperCase(),
);
print(shout("functional"));

const volume = curry((a: number, b: number, c: number) => a * b * c);
print(
  call(call(volume(2), 3), 4),
  call(volume(2, 3), 4),
  call(volume(2), 3, 4),
  volume(2, 3, 4),
);

const xform = compose(
  filtering((x: any) => modulo(x, 2)),
  mapping(square),
  taking(4),
);
const append = withParameters((acc: any, x: any) => add(acc, [x]), "acc", "x");
print(transduce(xform, append, [], range(20)));
print(
  transduce(
    xform,
    withParameters((a: any, b: any) => add(a, b), "/a", "/b"),
    0,
    range(20),
  ),
);

const byRegion = itertools.groupby(
  sorted(SALES, { key: (item) => item[0] }),
  (item) => item[0],
);
const report = new Map<string, (readonly [string, number])[]>(
  Array.from(byRegion, ([region, rows]) => [
    region,
    [...map((item) => tuple(item[1], item[2]), rows)],
  ]),
);
for (const [region, rows] of report) {
  const total = sum(
    itertools.starmap(
      withParameters((_: unknown, n: any) => n, "_", "n"),
      rows,
    ),
  );
  console.log(
    `${format(region, ">6")} ${format(total, "4d")} ${str(new Map<string, number>(rows))}`,
  );
}

print(
  [...itertools.accumulate([3, 1, 4, 1, 5], max)],
  [...itertools.accumulate(range(1, 7), (a, b) => mul(a, b))],
);
const primes = (function* (source: Iterable<number>) {
  let n: number;
  for (n of source) {
    if (
      all(
        (function* (source: Iterable<number>) {
          for (const d of source) {
            yield n % d;
          }
        })(itertools.takewhile((d) => d * d <= n, itertools.count(2))),
      )
    ) {
      yield n;
    }
  }
})(itertools.count(2));
const first = [...itertools.islice(primes, 10)];
print(
  first,
  Array.from(pairwise(first), ([a, b]) => b - a),
);
print(
  new Maybe("42").__rshift__(IntType).__rshift__(double),
  bitOr(new Maybe("x").__rshift__(IntType).__rshift__(double), "nothing"),
);
print(
  new Maybe(new Dict<any, any>([["a", new Dict<any, any>([["b", 1]])]]))
    .__rshift__(withParameters((item: any) => methods.get(item, "a"), "/item"))
    .__rshift__(withParameters((item: any) => methods.get(item, "z"), "/item"))
    .__rshift__(inc),
);
const words = [
  ...itertools.chainFromIterable(
    map(split, ["the cat sat", "on the mat", "the end"]),
  ),
];
print(
  new Counter<string>(words).mostCommon(2),
  fold((a: number, w: string) => a + len(w), 0)(words),
);
print(flip(pow)(2, 5), const_(7)(1, 2, 3), [...map(identity, "abc")]);
print(
  sorted(words, { key: (w) => [-len(w), w] }).slice(0, 3),
  maxBy(words, { key: len }),
  minBy(words, { key: (value: any) => listCount(words, value) }),
);
