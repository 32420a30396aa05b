/** Keywords for functions that only run time knows: tables, registries, wrappers, partial. */

import {
  TypeError,
  ValueError,
  bindWithParameters,
  callWith,
  getItem,
  int,
  keywordDict,
  keywords,
  method,
  nameOf,
  print,
  withParameters,
} from "./runtime/builtins.js";
import { partialWith, wraps } from "./runtime/functools.js";

const ops = {
  add: withParameters((a: number, b = 1) => a + b, "a", "b="),
  neg: withParameters((a: number) => -a, "a"),
};
print(ops.add(1, 2), ops.add(5), ops.neg(4));
function apply(
  fn: ((...args: any[]) => number | Box) | typeof Box | Adder,
  ...args: number[]
): Box | number {
  const kwargs = keywordDict(args);
  return callWith(fn, args, kwargs);
}
withParameters(apply, "fn", "*args", "**kwargs");
function scale(x: number, factor = 2): number {
  return x * factor;
}
withParameters(scale, "x", "factor=");
class Box {
  w: number;
  h: number;

  constructor(w: number, h = 1) {
    [this.w, this.h] = [w, h];
  }

  __repr__(): string {
    return `Box(${this.w}, ${this.h})`;
  }

  resize(w: number | null = null, h: number | null = null): Box {
    this.w = w || this.w;
    this.h = h || this.h;
    return this;
  }
}
withParameters(Box, "w", "h=");
withParameters(Box.prototype.resize, "w=", "h=");
class Adder {
  __call__(a: number, b = 0): number {
    return a + b;
  }
}
withParameters(Adder.prototype.__call__, "a", "b=");
print(
  apply(scale, 3),
  apply(scale, 3, keywords({ factor: 5 })),
  apply(scale, keywords({ x: 1 })),
);
print(
  apply(Box, 1, keywords({ h: 4 })),
  apply(new Adder(), 1, keywords({ b: 2 })),
);
function call_kw(
  fn: (...args: any[]) => number | Map<string, number>,
): Map<string, number> | number {
  return callWith(fn, [], { a: 1, b: 2 });
}
print(
  call_kw(withParameters((a: number, b: number) => a - b, "a", "b")),
  call_kw(withParameters((k: Map<string, number> = new Map()) => k, "**k")),
);
const handlers = new Map<string, (a: number, b?: number) => number>();
function register(
  name: string,
): (
  fn: (a: number, b?: number) => number,
) => (a: number, b?: number) => number {
  function d(
    fn: (a: number, b?: number) => number,
  ): (a: number, b?: number) => number {
    handlers.set(name, fn);
    return fn;
  }
  withParameters(d, "register.<locals>.d()", "fn");
  return d;
}
const hx = register("x")(
  withParameters(
    function hx(a: number, b = 1): number {
      return a + b;
    },
    "a",
    "b=",
  ),
);
const hy = register("y")(
  withParameters(
    function hy(a: number, b = 1): number {
      return a * b;
    },
    "a",
    "*",
    "b=",
  ),
);
console.log(
  callWith(getItem(handlers, "x"), [1], { b: 5 }),
  callWith(getItem(handlers, "x"), [], { a: 3 }),
  callWith(getItem(handlers, "y"), [3], { b: 4 }),
);
for (const name of handlers.keys()) {
  print(name, callWith(handlers.get(name)!, [2], { b: 3 }));
}
try {
  callWith(handlers.get("x")!, [1], { c: 2 });
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
try {
  call_kw(scale);
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
print(apply(bindWithParameters(new Box(1, 2), "resize"), keywords({ h: 9 })));
const p = partialWith(apply, [scale], {});
print(p(4), callWith(p, [4], { factor: 3 }));
const jobs: [
  (x: number, factor?: number) => number,
  [number] | [],
  Map<string, number>,
][] = [
  [scale, [2], new Map<string, number>([["factor", 7]])],
  [hx, [], new Map<string, number>([["a", 1]])],
];
for (const [fn, args, kw] of jobs) {
  print(nameOf(fn), callWith(fn, args, kw));
}
function retry(
  times: number,
): (fn: (...args: any[]) => number) => (...args: any[]) => number | null {
  function deco(
    fn: (...args: any[]) => number,
  ): (...args: any[]) => number | null {
    const wrapper = wraps(fn)(
      withParameters(
        function wrapper(
          ...args: (string | number | Service)[]
        ): number | null {
          const kwargs = keywordDict(args);
          for (let i = 0; i < times; i++) {
            try {
              return callWith(fn, args, kwargs);
            } catch (e) {
              if (!(e instanceof ValueError)) throw e;
              print("retry", i, e);
            }
          }
          return null;
        },
        "*args",
        "**kwargs",
      ),
    );
    return wrapper;
  }
  withParameters(deco, "retry.<locals>.deco()", "fn");
  return deco;
}
const parse = retry(2)(
  withParameters(
    function parse(text: string, base = 10): number {
      return int(text, base);
    },
    "text",
    "base=",
  ),
);
print(parse("12"), parse("ff", 16), parse("zz"));
class Service {
  declare load: (...args: any[]) => number | null;

  static {
    Service.prototype.load = method(
      retry(2)(
        withParameters(
          function load(self: Service, key: string, default_ = 0): number {
            if (key === "bad") {
              throw new ValueError("bad key");
            }
            return default_;
          },
          "Service.load()",
          "self",
          "key",
          "*",
          "default=",
        ),
      ),
    );
  }
}
const s = new Service();
print(s.load("a", keywords({ default: 3 })), s.load("bad"));
