/**
 * Keyword arguments of functions that take any number of arguments: they travel last, in an object
 * of their own, and the function takes them off the end of its rest parameter.
 */
import { TypeError } from "./exceptions.js";
import { nameOf } from "./names.js";

export class Keywords {
  readonly values: Readonly<Record<string, any>>;
  constructor(values: Readonly<Record<string, any>>) {
    this.values = values;
  }
}

/** `f(1, sep="-")` → `f(1, keywords({ sep: "-" }))`; `any`, since it goes in among the rest arguments. */
export const keywords = (values: Readonly<Record<string, any>> | ReadonlyMap<string, any>): any =>
  new Keywords(values instanceof Map ? Object.fromEntries(values) : values);

/** Takes the keyword arguments off the end of `args`. */
export function takeKeywords(args: unknown[]): Record<string, any> {
  return args.at(-1) instanceof Keywords ? { ...(args.pop() as Keywords).values } : {};
}

/** The same as a dict: `**kwargs`. */
export const keywordDict = (args: unknown[]): Map<string, any> =>
  new Map(Object.entries(takeKeywords(args)));

const parameters = new WeakMap<object, readonly string[]>();

/**
 * Notes a function's parameters for calls with keywords that are known at run time only: `name=` has
 * a default, `*name` and `**name` collect what is left over.
 */
export function withParameters<F extends (...args: any[]) => unknown>(
  fn: F,
  ...names: readonly string[]
): F {
  parameters.set(fn, names);
  return fn;
}

/** `f(*args, **kwargs)` */
export function callWith<F extends (...args: any[]) => unknown>(
  fn: F,
  args: Iterable<unknown>,
  given: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): ReturnType<F> {
  const named = Object.entries(given instanceof Map ? Object.fromEntries(given) : given);
  const positional = [...args];
  const names = parameters.get(fn);
  if (names === undefined) {
    if (named.length === 0) return fn(...positional) as ReturnType<F>;
    throw new TypeError(`${nameOf(fn)}() takes no keyword arguments`);
  }
  const own = names.filter((name) => !name.startsWith("*"));
  const count = own.length;
  const filled = new Set(positional.slice(0, count).map((_, index) => index));
  const others: Record<string, unknown> = {};
  for (const [name, value] of named) {
    const index = own.findIndex((parameter) => parameter.replace(/=$/, "") === name);
    if (index >= 0 && filled.has(index)) {
      throw new TypeError(`${nameOf(fn)}() got multiple values for argument '${name}'`);
    }
    if (index >= 0) {
      positional[index] = value;
      filled.add(index);
    } else if (names.some((parameter) => parameter.startsWith("**"))) others[name] = value;
    else throw new TypeError(`${nameOf(fn)}() got an unexpected keyword argument '${name}'`);
  }
  const missing = own.filter((name, index) => !name.endsWith("=") && !filled.has(index));
  if (missing.length > 0) throw new TypeError(missingText(nameOf(fn), missing));
  if (names.some((name) => name.startsWith("**"))) {
    while (positional.length < own.length) positional.push(undefined);
    const collects = names.some((name) => /^\*[^*]/.test(name));
    positional.push(collects ? new Keywords(others) : new Map(Object.entries(others)));
  }
  return fn(...positional) as ReturnType<F>;
}

function missingText(name: string, missing: readonly string[]): string {
  const quoted = missing.map((parameter) => `'${parameter}'`);
  const list =
    quoted.length < 3
      ? quoted.join(" and ")
      : `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
  return `${name}() missing ${missing.length} required positional argument${missing.length === 1 ? "" : "s"}: ${list}`;
}
