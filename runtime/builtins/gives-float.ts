import { float } from "./float.js";

const givers = new WeakSet<object>();

/**
 * Notes that a function of the library gives bare floats: where it is called among functions that may
 * give ints, they tell what they are.
 */
export function givesFloat<F extends (...args: never[]) => unknown>(fn: F): F {
  givers.add(fn);
  return fn;
}

export const isGivingFloats = (fn: object): boolean => givers.has(fn);

/** What a function gave, as a value that tells whether it is a float. */
export const describedResult = (fn: object, result: unknown): unknown =>
  typeof result === "number" && givers.has(fn) ? float(result) : result;
