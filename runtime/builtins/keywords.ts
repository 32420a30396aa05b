/**
 * Keyword arguments of functions that take any number of arguments: they travel last, in an object
 * of their own, and the function takes them off the end of its rest parameter.
 */
import { TypeError } from "./exceptions.js";
import { specialMethod } from "./methods.js";
import { isClass, nameOf } from "./names.js";
import { typeName } from "./type-name.js";

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
export function withParameters<F extends object>(fn: F, ...names: readonly string[]): F {
  parameters.set(fn, names);
  return fn;
}

/** A call with its keywords; the receiver is `undefined` where a method is not called on an object. */
type KeywordCall = (
  receiver: unknown,
  args: unknown[],
  named: readonly (readonly [name: string, value: unknown])[],
) => unknown;
const keywordCalls = new WeakMap<object, KeywordCall>();

/** Notes how a function is called that takes keywords as they are written. */
export function withKeywordCall<F extends object>(fn: F, call: KeywordCall): F {
  keywordCalls.set(fn, call);
  return fn;
}

/** A method whose receiver comes first among the arguments of the function that it is made from. */
export function withReceiverFirst<F extends object>(fn: F, original: object): F {
  const call = keywordCalls.get(original);
  if (call === undefined) return sameParameters(fn, original);
  return withKeywordCall(fn, (receiver, args, named) =>
    call(undefined, receiver === undefined ? args : [receiver, ...args], named),
  );
}

/** A function made from another one takes the same parameters. */
export function sameParameters<F extends object>(fn: F, original: object): F {
  const names = parameters.get(original);
  if (names) parameters.set(fn, names);
  return fn;
}

/** `value.method`, for a method whose parameters were noted. */
export function bindWithParameters<O extends object, K extends keyof O>(
  receiver: O,
  name: K,
): O[K] {
  const method = receiver[name] as (...args: never[]) => unknown;
  const bound = sameParameters(method.bind(receiver), method);
  const call = keywordCalls.get(method);
  if (call) withKeywordCall(bound, (_, args, named) => call(receiver, args, named));
  return bound as O[K];
}

/**
 * `f(*args, **kwargs)`, for functions, classes and objects that are called.
 *
 * @throws TypeError where the arguments do not fit the parameters
 */
export function callWith<F extends (...args: any[]) => unknown>(
  fn: F,
  args: Iterable<unknown>,
  given: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): ReturnType<F>;
export function callWith(fn: unknown, args: Iterable<unknown>, given: any): any;
export function callWith(
  callee: any,
  args: Iterable<unknown>,
  given: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): unknown {
  const named = Object.entries(given instanceof Map ? Object.fromEntries(given) : given);
  const positional = [...args];
  const fn: unknown = typeof callee === "function" ? callee : specialMethod(callee, "__call__");
  if (typeof fn !== "function") throw new TypeError(`'${typeName(callee)}' object is not callable`);
  const call = (values: unknown[]): unknown =>
    isClass(fn)
      ? Reflect.construct(fn as never, values)
      : (Reflect.apply(fn, undefined, values) as unknown);
  const target: object = typeof callee === "function" ? callee : callee.__call__;
  const keywordCall = keywordCalls.get(target);
  if (keywordCall) return keywordCall(undefined, positional, named);
  const names = parameters.get(target);
  if (names === undefined) {
    if (named.length === 0) return call(positional);
    throw new Error(`the parameters of ${nameOf(fn as () => unknown)}() are not known`);
  }
  const own = nameOf(fn as () => unknown).replace(/^bound /, "");
  return call(bindByName(isClass(fn) ? `${own}.__init__` : own, names, positional, named));
}

function bindByName(
  title: string,
  names: readonly string[],
  positional: unknown[],
  named: readonly (readonly [string, unknown])[],
): unknown[] {
  const own = names.filter((name) => !name.startsWith("*"));
  const count = own.length;
  const filled = new Set(positional.slice(0, count).map((_, index) => index));
  const others: Record<string, unknown> = {};
  for (const [name, value] of named) {
    const index = own.findIndex((parameter) => parameter.replace(/=$/, "") === name);
    if (index >= 0 && filled.has(index)) {
      throw new TypeError(`${title}() got multiple values for argument '${name}'`);
    }
    if (index >= 0) {
      positional[index] = value;
      filled.add(index);
    } else if (names.some((parameter) => parameter.startsWith("**"))) others[name] = value;
    else throw new TypeError(`${title}() got an unexpected keyword argument '${name}'`);
  }
  if (count < positional.length && !names.some((name) => /^\*(?!\*)/.test(name))) {
    const required = own.filter((name) => !name.endsWith("=")).length;
    const takes = required === count ? `${count}` : `from ${required} to ${count}`;
    const plural = takes === "1" ? "" : "s";
    throw new TypeError(
      `${title}() takes ${takes} positional argument${plural} but ${positional.length} were given`,
    );
  }
  const missing = own.filter((name, index) => !name.endsWith("=") && !filled.has(index));
  if (missing.length > 0) throw new TypeError(missingText(title, missing));
  if (names.some((name) => name.startsWith("**"))) {
    while (positional.length < own.length) positional.push(undefined);
    const collects = names.some((name) => /^\*[^*]/.test(name));
    positional.push(collects ? new Keywords(others) : new Map(Object.entries(others)));
  }
  return positional;
}

function missingText(name: string, missing: readonly string[]): string {
  const quoted = missing.map((parameter) => `'${parameter}'`);
  const list =
    quoted.length < 3
      ? quoted.join(" and ")
      : `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
  return `${name}() missing ${missing.length} required positional argument${missing.length === 1 ? "" : "s"}: ${list}`;
}
