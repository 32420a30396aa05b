import {
  addInPlace,
  callWith,
  getattr,
  keywordDict,
  keywords,
  nameOf,
  print,
  typed,
  withParameters,
} from "./runtime/builtins.js";
import { wraps } from "./runtime/functools.js";

function traced(
  function_: (...args: any[]) => string | number,
): (...args: any[]) => any {
  const wrapper = wraps(function_)(function wrapper(
    ...args: (string | number)[]
  ): any {
    const kwargs = keywordDict(args);
    Object.freeze(args);
    print("call", nameOf(function_), args, kwargs);
    const result = callWith(function_, args, kwargs);
    print("gives", typed(result, "str | float"));
    return result;
  });

  return wrapper;
}

function counted(
  function_: (a: number, b?: number) => number,
): (...args: number[]) => number {
  function wrapper(...args: Parameters<typeof function_>): number {
    wrapper.calls = addInPlace(wrapper.calls, 1);
    return function_(...args);
  }

  wrapper.calls = 0;
  return wrapper;
}

const shout = traced(
  withParameters(
    function shout(word: string, mark = "!"): string {
      return word.toUpperCase() + mark;
    },
    "word",
    "mark=",
  ),
);

const half = traced(
  withParameters(function half(number: number): number {
    return number / 2;
  }, "number"),
);

const total = counted(function total(a: number, b = 1): number {
  return a + b;
});

print(shout("hey"), shout(keywords({ word: "you", mark: "?" })), half(4) === 2);
print(
  Number.isInteger(half(3)),
  total(1),
  total(5, 6),
  getattr(total, "calls"),
);
