/** Decorators that are written bare, `@repeat`, or with options, `@repeat(times=3)`. */

import { gather, run, sleep } from "./runtime/asyncio.js";
import {
  ConnectionError,
  call,
  callWith,
  float,
  getattr,
  keywordDict,
  keywords,
  mul,
  nameOf,
  named,
  print,
  str,
  takeKeywords,
  withParameters,
} from "./runtime/builtins.js";
import { wraps } from "./runtime/functools.js";

function repeat(
  func: () => void,
  times?: number,
): (...args: string[]) => number | null;
function repeat(
  func?: null,
  times?: number,
): (
  function_: (...args: any[]) => void | number,
) => (...args: string[]) => number | null;
function repeat(func: (() => void) | null = null, times = 2) {
  function decorate(
    function_: (...args: any[]) => void | number,
  ): (...args: string[]) => number | null {
    const wrapper = wraps(function_)(function wrapper(
      ...args: string[]
    ): number | null {
      let value: number | null = null;
      for (let _ = 0; _ < times; _++) {
        value = call(function_, ...args) ?? null;
      }
      return value;
    });

    return wrapper;
  }

  if (func === null) {
    return decorate;
  }
  return decorate(func);
}

/** Hands itself on with its options. */
function logged(
  func: (a: number, b?: number) => number,
  prefix?: string,
): (...args: number[]) => any;
function logged(
  func?: null,
  prefix?: string,
): (func: (a: number, b?: number) => number) => (...args: number[]) => any;
function logged(
  func: ((a: number, b?: number) => number) | null = null,
  prefix = "call",
) {
  if (func === null) {
    return (func: (a: number, b?: number) => number) => logged(func, prefix);
  }

  const wrapper = wraps(func)(function wrapper(...args: number[]): any {
    const kwargs = keywordDict(args);
    Object.freeze(args);
    console.log(`${prefix}: ${getattr(func, "__name__")}${str(args)}`);
    return callWith(func, args, kwargs);
  });

  return wrapper;
}

function checked(
  func: (n: number) => number,
  limit?: number,
): (...args: number[]) => string | number;
function checked(
  func?: null,
  limit?: number,
): (function_: (n: number) => number) => (...args: number[]) => string | number;
function checked(func: ((n: number) => number) | null = null, limit = 10) {
  function decorate(
    function_: (n: number) => number,
  ): (...args: number[]) => string | number {
    function wrapper(...args: number[]): string | number {
      const result = call(function_, ...args);
      return result > limit ? `${result} is too much` : result;
    }

    return wrapper;
  }

  return func === null ? decorate : decorate(func);
}

/** The same for coroutine functions. */
function retried(
  func: (page: number) => Promise<number>,
  attempts?: number,
  pause?: number,
): (...args: number[]) => Promise<number | null>;
function retried(
  func?: null,
  attempts?: number,
  pause?: number,
): (
  function_: (...args: any[]) => Promise<number>,
) => (...args: number[]) => Promise<number | null>;
function retried(
  func: ((page: number) => Promise<number>) | null = null,
  attempts = 3,
  pause = 0.1,
) {
  function decorate(
    function_: (...args: any[]) => Promise<number>,
  ): (...args: number[]) => Promise<number | null> {
    const wrapper = wraps(function_)(async function wrapper(
      ...args: number[]
    ): Promise<number | null> {
      const kwargs = keywordDict(args);
      for (let attempt = 1; attempt <= attempts; attempt++) {
        try {
          return await callWith(function_, args, kwargs);
        } catch (error) {
          if (!(error instanceof ConnectionError)) throw error;
          console.log(
            `${nameOf(function_)}, attempt ${attempt}: ${str(error)}`,
          );
          await sleep(pause);
        }
      }
      return null;
    });

    return wrapper;
  }

  if (func !== null) {
    return decorate(func);
  }
  return decorate;
}

const say_hello = repeat(function say_hello(): void {
  console.log("Hello!");
});

const greet = repeat(
  undefined,
  3,
)(function greet(name: string, mark = "."): number {
  console.log(`Good morning, ${name}${mark}`);
  return name.length;
});

const add = logged(
  withParameters(
    function add(a: number, b = 1): number {
      return a + b;
    },
    "a",
    "b=",
  ),
);

const scale = logged(
  undefined,
  "LOG",
)(
  withParameters(
    function scale(value: number, by = float(2.0)): number {
      return mul(value, by);
    },
    "value",
    "*",
    "by=",
  ),
);

const double = checked(function double(n: number): number {
  return n * 2;
});

const square = checked(
  undefined,
  100,
)(function square(n: number): number {
  return n ** 2;
});

const calls: number[] = [];

const fetch_ = retried(
  withParameters(
    named(async function fetch_(page: number): Promise<number> {
      calls.push(page);
      await sleep(0.01);
      if (calls.length < 3) {
        throw new ConnectionError(`page ${page} is not there`);
      }
      return page * 10;
    }, "fetch"),
    "fetch()",
    "page",
  ),
);

const fail = retried(
  undefined,
  2,
  0.05,
)(
  withParameters(
    async function fail(...pages: number[]): Promise<never> {
      const { reason = "closed" } = takeKeywords(pages);
      throw new ConnectionError(`${pages.length} pages, ${reason}`);
    },
    "*pages",
    "reason=",
  ),
);

async function main(): Promise<void> {
  print(await fetch_(1), calls);
  print(await fail(1, 2, keywords({ reason: "timed out" })));
  print(await gather(() => fetch_(2), fail));
}

say_hello();
print(greet("Penny", "!"));
print(
  add(1),
  add(2, keywords({ b: 3 })),
  scale(3),
  scale(2, keywords({ by: 5 })),
  nameOf(scale),
);
print(double(4), double(6), square(9), square(11));
await run(main);
