import { Keywords, callWith, withParameters } from "../builtins/keywords.js";

/** A function with some of its arguments given. */
export interface Partial {
  (...args: any[]): any;
  readonly func: any;
  readonly args: readonly any[];
  readonly keywords: Map<string, any>;
}

/**
 * `partial(f, 1, key=2)` of a function whose parameters only run time knows.
 * @see https://docs.python.org/3/library/functools.html#functools.partial
 */
export function partialWith(
  callback: any,
  bound: readonly unknown[],
  given: Readonly<Record<string, unknown>>,
): Partial {
  const made = withParameters(
    (...args: any[]) => {
      const last: unknown = args.at(-1);
      const own = last instanceof Keywords ? last.values : {};
      const rest = last instanceof Keywords ? args.slice(0, -1) : args;
      return callWith(callback, [...bound, ...rest], { ...given, ...own });
    },
    "*args",
    "**keywords",
  );
  const parts = {
    func: callback,
    args: Object.freeze([...bound]),
    keywords: new Map(Object.entries(given)),
  };
  return Object.assign(made, parts);
}
