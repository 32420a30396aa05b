/** functools: functions that are made from other functions. */

import {
  TypeError,
  add as add_,
  callWith,
  gt,
  len,
  lt,
  mul,
  nameOf,
  named,
  pow,
  print,
  sorted,
  withParameters,
} from "./runtime/builtins.js";
import {
  cache,
  cmpToKey,
  lruCache,
  partialWith,
  reduce,
  wraps,
} from "./runtime/functools.js";
import * as json from "./runtime/json.js";

function power(base: number, exponent = 2, scale = 1): number {
  return scale * pow(base, exponent);
}
withParameters(power, "base", "exponent=", "*", "scale=");

const square = partialWith(power, [], { exponent: 2 });
const powersOfTwo = partialWith(power, [2], {});
console.log(
  square(5),
  powersOfTwo(10),
  callWith(powersOfTwo, [3], { scale: 100 }),
);
print(nameOf(square.func), square.args, square.keywords, powersOfTwo.args);

const slow_square = lruCache(2)(
  withParameters(function slow_square(number: number): number {
    console.log("computing", number);
    return number * number;
  }, "number"),
);

print([1, 2, 1, 3, 2].map((n) => slow_square(n)));
print(slow_square.cacheInfo(), slow_square.cacheParameters());
slow_square.cacheClear();
print(slow_square.cacheInfo().hits, slow_square.__wrapped__(4));

/** In how many ways one climbs them, one or two at a time. */
const stairs = cache(
  withParameters(
    named(function (steps: number): number | bigint {
      return steps < 2 ? 1 : add_(stairs(steps - 1), stairs(steps - 2));
    }, "stairs"),
    "steps",
  ),
);

print(stairs(90), stairs.cacheInfo());

function logged(
  function_: (a: number, b: number) => number,
): (...args: number[]) => number {
  const wrapper = wraps(function_)(
    withParameters(
      function wrapper(...args: Parameters<typeof function_>): number {
        Object.freeze(args);
        print("->", nameOf(function_), args);
        return function_(...args);
      },
      "logged.<locals>.wrapper()",
      "*args",
    ),
  );

  return wrapper;
}
withParameters(logged, "function");

/** Adds. */
const add = logged(
  withParameters(
    function add(a: number, b: number): number {
      return a + b;
    },
    "a",
    "b",
  ),
);

print(add(1, 2), nameOf(add), "Adds.");
print(
  reduce(
    withParameters(
      named(
        (total: number | bigint, item: number | bigint) => mul(total, item),
        "<lambda>",
      ),
      "total",
      "item",
    ),
    [1, 2, 3, 4],
  ),
  reduce(add, [], 7),
);

function by_length_then_text(a: string, b: string): number {
  return len(a) - len(b) || Number(gt(a, b)) - Number(lt(a, b));
}
withParameters(by_length_then_text, "a", "b");

print(
  sorted(["pear", "fig", "apple", "date"], {
    key: cmpToKey(by_length_then_text),
  }),
);
try {
  reduce(add, []);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print(error);
}
console.log(json.dumps({ stairs: stairs(5) }));
