/** Notes on decorators: from simple to parametrised to classes. */

import {
  type BaseException,
  Exception,
  KeyError,
  ValueError,
  add,
  bound,
  call,
  callWith,
  docOf,
  documented,
  float,
  ge,
  getItem,
  getattr,
  isException,
  isTitle,
  iter,
  keywordDict,
  map,
  mul,
  nameOf,
  named,
  next,
  print,
  repeat,
  repr,
  str,
  truthy,
  tuple,
  typeOf,
  withParameters,
} from "./runtime/builtins.js";
import { lruCache, updateWrapper, wraps } from "./runtime/functools.js";
import * as time from "./runtime/time.js";

function trace(
  fn: (n: number) => number | bigint,
): (...args: number[]) => number | bigint {
  let depth = 0;

  const inner = wraps(fn)(function inner(
    ...args: Parameters<typeof fn>
  ): number | bigint {
    const kwargs = keywordDict(args);
    const shown = [
      ...args.map((a) => repr(a)),
      ...Array.from(kwargs, ([k, v]) => `${k}=${repr(v)}`),
    ].join(", ");
    console.log(repeat("  ", depth) + `-> ${nameOf(fn)}(${shown})`);
    depth++;
    let result: number | bigint;
    try {
      result = callWith(fn, args, kwargs);
    } finally {
      depth--;
    }
    console.log(repeat("  ", depth) + `<- ${repr(result)}`);
    return result;
  });

  return inner;
}

/** Return n! */
const fact = trace(
  documented(
    withParameters(
      named(function (n: number): number | bigint {
        return n <= 1 ? 1 : mul(n, fact(n - 1));
      }, "fact"),
      "n",
    ),
    "Return n!",
  ),
);

print(fact(3), nameOf(fact), "Return n!");

function retry(
  times = 3,
  exceptions: [any, any] | [any] = [Exception],
  onFail: ((e: BaseException) => string) | null = null,
): (fn: (...args: any[]) => any) => (...a: number[]) => any {
  function deco(fn: (...args: any[]) => any): (...a: number[]) => any {
    const wrapper = wraps(fn)(function wrapper(...a: number[]): any {
      let last: BaseException | undefined;
      for (let attempt = 1; attempt <= times; attempt++) {
        try {
          return call(fn, ...a);
        } catch (e) {
          if (!isException(e, exceptions)) throw e;
          console.log(
            `attempt ${attempt}/${times}: ${str(nameOf(typeOf(e)))}(${str(e)})`,
          );
          last = e;
        }
      }
      if (onFail) {
        return onFail(bound(last, "last"));
      }
      throw bound(last, "last");
    });
    return wrapper;
  }
  return deco;
}

const flakyCalls = iter([
  new ValueError("first"),
  new KeyError("second"),
  null,
]);

const flaky = retry(undefined, [ValueError, KeyError])(function flaky(
  x: number,
  y = 2,
): number {
  const err = next(flakyCalls);
  if (err !== null && truthy(err)) {
    throw err;
  }
  return x * y;
});

print(flaky(21));

const hopeless = retry(
  2,
  undefined,
  named((e: BaseException) => `gave up: ${str(e)}`, "<lambda>"),
)(function hopeless(): any {
  return add([], tuple());
});

print(hopeless());

class CountCalls {
  fn: (w: number, h: number) => number;
  calls: number;

  constructor(fn: (w: number, h: number) => number) {
    updateWrapper(this, fn);
    this.fn = fn;
    this.calls = 0;
  }

  __call__(...args: [w: number, h: number]): number {
    this.calls++;
    return this.fn(...args);
  }
}

/** width times height */
const area = new CountCalls(
  documented(function area(w: number, h: number): number {
    return mul(w, h);
  }, "width times height"),
);

print(
  area.__call__(2, 3),
  area.__call__(4, float(5.0)),
  area.calls,
  getattr(area, "__name__"),
  docOf(area),
);

function singleton(
  cls: typeof ConfigClass,
): (...args: string[]) => ConfigClass {
  const instances = new Map<typeof ConfigClass, ConfigClass>();

  const get = wraps((...args: any[]) => new cls(...args))(function get(
    ...args: ConstructorParameters<typeof cls>
  ): ConfigClass {
    if (!instances.has(cls)) {
      instances.set(cls, new cls(...args));
    }
    return instances.get(cls)!;
  });

  return get;
}

class ConfigClass {
  env: string;

  constructor(env = "dev") {
    console.log("making config", env);
    this.env = env;
  }
}
named(ConfigClass, "Config");
const Config = singleton(ConfigClass);

print(Config("prod") === Config(), Config().env);

const fib = lruCache(null)(
  named(function (n: number): number | bigint {
    return n < 2 ? n : add(fib(n - 1), fib(n - 2));
  }, "fib"),
);

print(fib(90), fib.cacheInfo());

function validate(
  rules: Map<string, any> = new Map(),
): (
  fn: (name: string | number, age: string | number) => string,
) => (kwargs?: Map<string, string | number>) => string {
  function deco(
    fn: (name: string | number, age: string | number) => string,
  ): (kwargs?: Map<string, string | number>) => string {
    function wrapper(kwargs: Map<string, string | number> = new Map()): string {
      for (const [name, check] of rules) {
        if (!check(getItem(kwargs, name))) {
          throw new ValueError(
            `${name}=${repr(kwargs.get(name)!)} is not valid`,
          );
        }
      }
      return callWith(fn, [], kwargs);
    }
    withParameters(
      wrapper,
      "validate.<locals>.deco.<locals>.wrapper()",
      "**kwargs",
    );
    return wrapper;
  }
  return deco;
}

const register = validate(
  new Map<string, any>([
    ["age", named((a: string | number) => ge(a, 0), "<lambda>")],
    ["name", isTitle],
  ]),
)(
  withParameters(
    function register(name: string | number, age: string | number): string {
      return `${name} (${age})`;
    },
    "name",
    "age",
  ),
);

console.log(
  register(
    new Map<string, string | number>([
      ["name", "Eve"],
      ["age", 30],
    ]),
  ),
);
for (const bad of [
  new Map<string, string | number>([
    ["name", "eve"],
    ["age", 1],
  ]),
  new Map<string, string | number>([
    ["name", "Eve"],
    ["age", -1],
  ]),
]) {
  try {
    register(new Map<string, string | number>([...bad]));
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print(e);
  }
}

function timed(
  label: string,
): (fn: (text: string, times?: number) => string) => (...a: any[]) => string {
  function deco(
    fn: (text: string, times?: number) => string,
  ): (...a: any[]) => string {
    const w = wraps(fn)(function w(...a: Parameters<typeof fn>): string {
      const t = time.perfCounter();
      const r = fn(...a);
      console.log(`${label}: ${str(time.perfCounter() - t >= 0)}`);
      return r;
    });
    return w;
  }
  return deco;
}

function bold(f: any): (...a: any[]) => string {
  return named(
    (...a: (string | number)[]) => `<b>${call(f, ...a)}</b>`,
    "<lambda>",
  );
}

function italic(f: (...a: any[]) => string): (...a: any[]) => string {
  return named((...a: (string | number)[]) => `<i>${f(...a)}</i>`, "<lambda>");
}

const render = bold(
  italic(
    timed("render")(function render(text: string, times = 1): string {
      return text.repeat(times);
    }),
  ),
);

console.log(render("hi", 2));
print([
  ...map(
    bold((value: string) => value.toUpperCase()),
    ["a", "b"],
  ),
]);
