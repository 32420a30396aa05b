import { run, sleep } from "./runtime/asyncio.js";
import {
  callWith,
  getattr,
  keywordDict,
  keywords,
  map,
  mul,
  nameOf,
  print,
  repr,
  str,
  withParameters,
} from "./runtime/builtins.js";
import { lruCache, partialWith, reduce, wraps } from "./runtime/functools.js";

function logged(
  function_: (a: number, b?: number) => number,
): (...args: number[]) => number {
  const wrapper = wraps(function_)(
    withParameters(
      function wrapper(...args: Parameters<typeof function_>): number {
        const kwargs = keywordDict(args);
        Object.freeze(args);
        console.log(`-> ${nameOf(function_)}${str(args)} ${str(kwargs)}`);
        const result = callWith(function_, args, kwargs);
        console.log(`<- ${repr(result)}`);
        return result;
      },
      "*args",
      "**kwargs",
    ),
  );

  return wrapper;
}
withParameters(logged, "function");

function repeat(
  times: number,
): (
  function_: (word: string) => Promise<string>,
) => (...args: string[]) => Promise<string[]> {
  function decorate(
    function_: (word: string) => Promise<string>,
  ): (...args: string[]) => Promise<string[]> {
    const wrapper = wraps(function_)(
      withParameters(
        async function wrapper(
          ...args: Parameters<typeof function_>
        ): Promise<string[]> {
          const results: string[] = [];
          for (let _ = 0; _ < times; _++) {
            results.push(await function_(...args));
          }
          return results;
        },
        "repeat.<locals>.decorate.<locals>.wrapper()",
        "*args",
      ),
    );

    return wrapper;
  }
  withParameters(decorate, "repeat.<locals>.decorate()", "function");

  return decorate;
}

/** Adds. */
const add = logged(
  withParameters(
    function add(a: number, b = 1): number {
      return a + b;
    },
    "a",
    "b=",
  ),
);

const shout = repeat(3)(
  withParameters(async function shout(word: string): Promise<string> {
    await sleep(0);
    return word.toUpperCase();
  }, "word"),
);

const slow_square = lruCache(null)(function slow_square(n: number): number {
  console.log("computing", n);
  return n * n;
});

add(2);
add(2, keywords({ b: 5 }));
print(nameOf(add), "Adds.");
print(nameOf(shout), await run(() => shout("hey")));
print(
  slow_square(4),
  slow_square(4),
  reduce(
    withParameters(
      (a: number | bigint, b: number | bigint) => mul(a, b),
      "a",
      "b",
    ),
    [1, 2, 3, 4],
  ),
);
print([
  ...map(partialWith(getattr(add, "__wrapped__"), [], { b: 10 }), [1, 2]),
]);
