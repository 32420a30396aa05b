/**
 * Keyword arguments of functions that take any number of arguments: they travel last, in an object
 * of their own, and the function takes them off the end of its rest parameter.
 */
import { makeInstance } from "./abstract.js";
import { bindByName, type Bound } from "./bind-by-name.js";
import { boundTo, originOf } from "./bind-method.js";
import { TypeError } from "./exceptions.js";
import { describedResult } from "./gives-float.js";
import { specialMethod } from "./methods.js";
import { isClass, nameOf, type ClassLike } from "./names.js";
import { typeName } from "./type-name.js";

export class Keywords {
  readonly values: Readonly<Record<string, any>>;
  constructor(values: Readonly<Record<string, any>>) {
    this.values = values;
  }
}

/** `f(1, sep="-")` → `f(1, keywords({ sep: "-" }))`; `any`, since it goes in among the rest arguments. */
export const keywords = (values: Readonly<Record<string, any>> | ReadonlyMap<string, any>): any =>
  new Keywords(Object.fromEntries(namedValues(values)));

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
 * a default, `/name` takes no keyword, `*name` and `**name` collect what is left over, what follows `*` or
 * `*name` is given by keyword. `title()` is the name that errors show, `(self)` the receiver, which
 * Python counts too.
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

/** A function that takes what is a method's receiver first among its arguments. */
export function withReceiverAsArgument<F extends object>(fn: F, method: object, title: string): F {
  titles.set(fn, title);
  const call = keywordCalls.get(method);
  if (call)
    return withKeywordCall(fn, (_, [receiver, ...args], named) => call(receiver, args, named));
  const names = parameters.get(method);
  return names ? withParameters(fn, "self", ...names) : fn;
}

/** A function made from another one takes the same parameters. */
export function sameParameters<F extends object>(fn: F, original: object): F {
  const names = parameters.get(original);
  if (names) parameters.set(fn, names);
  return fn;
}

const titles = new WeakMap<object, string>();
const receivers = new WeakMap<object, number>();

/** A method that was bound to its object: errors name it with its class, and count the object. */
export function boundMethod<F extends object>(bound: F, method: object, receiver: unknown): F {
  sameParameters(bound, method);
  receivers.set(bound, 1);
  const name = nameOf(method as () => unknown);
  const cls = isClass(receiver) ? receiver : ownerOf(receiver, method, name);
  titles.set(bound, cls === undefined ? name : `${nameOf(cls)}.${name}`);
  return bound;
}

/** The class whose method it is. */
function ownerOf(receiver: unknown, method: object, name: string): ClassLike | undefined {
  for (let at: unknown = receiver; at !== null && at !== undefined; at = Object.getPrototypeOf(at))
    if (Object.hasOwn(at, name) && (at as Record<string, unknown>)[name] === method)
      return (at as { constructor: ClassLike }).constructor;
  return undefined;
}

/** `value.method`, for a method whose parameters were noted. */
export function bindWithParameters<O extends object, K extends keyof O>(
  receiver: O,
  name: K,
): O[K] {
  const method = receiver[name] as (...args: never[]) => unknown;
  return describedAsBound(boundTo(method, receiver)) as O[K];
}

/** A method that was bound takes the parameters that were noted of it. */
function describedAsBound<F extends object>(bound: F): F {
  const origin = originOf(bound);
  if (origin === undefined || parameters.has(bound) || keywordCalls.has(bound)) return bound;
  const { method, receiver } = origin;
  const call = keywordCalls.get(method);
  if (call) withKeywordCall(bound, (_, args, named) => call(receiver, args, named));
  return call || parameters.has(method) ? boundMethod(bound, method, receiver) : bound;
}

/**
 * `f(*args, **kwargs)` or `f(*args)`, for functions, classes and objects that are called.
 *
 * @throws TypeError where the arguments do not fit the parameters
 */
export function callWith<F extends (...args: any[]) => unknown>(
  fn: F,
  args: Iterable<unknown>,
  given?: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): ReturnType<F>;
export function callWith(fn: unknown, args: Iterable<unknown>, given?: any): any;
export function callWith(
  callee: any,
  args: Iterable<unknown>,
  given: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>> = {},
): unknown {
  const named = namedValues(given);
  const positional = [...args];
  const fn: unknown = typeof callee === "function" ? callee : specialMethod(callee, "__call__");
  if (typeof fn !== "function") throw new TypeError(`'${typeName(callee)}' object is not callable`);
  const call = (values: readonly unknown[]): unknown =>
    isClass(fn)
      ? makeInstance(fn as never, ...values)
      : describedResult(fn, Reflect.apply(fn, undefined, values));
  const target: object = typeof callee === "function" ? describedAsBound(callee) : callee.__call__;
  const keywordCall = keywordCalls.get(target);
  if (keywordCall) return keywordCall(undefined, positional, named);
  if (!parameters.has(target) && named.length === 0) return call(positional);
  const title = typeof callee === "function" ? undefined : `${typeName(callee)}.__call__`;
  return call(boundArguments(target as AnyFunction, positional, named, title));
}

/**
 * A call that is to be made later, whose arguments are bound now. @internal
 *
 * @throws TypeError where the arguments do not fit the parameters
 */
export function callLater(
  callee: AnyFunction,
  args: Iterable<unknown>,
  given: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): () => any {
  const target = describedAsBound(callee);
  if (keywordCalls.has(target) || !parameters.has(target))
    return () => callWith(callee, args, given);
  const values = boundArguments(target, [...args], namedValues(given));
  return () => Reflect.apply(callee as (...bound: unknown[]) => unknown, undefined, values);
}

type AnyFunction = ((...args: never[]) => unknown) | ClassLike;

/**
 * The arguments of `super().__init__(*args, **kwargs)`, for the constructor of the class.
 *
 * @throws TypeError where they do not fit
 */
export function argumentsFor<C extends abstract new (...args: any[]) => unknown>(
  cls: C,
  args: Iterable<unknown>,
  given: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): ConstructorParameters<C> {
  return boundArguments(cls, [...args], namedValues(given)) as never;
}

function boundArguments(
  target: AnyFunction,
  positional: unknown[],
  named: readonly (readonly [string, unknown])[],
  title?: string,
): unknown[] {
  const names = parameters.get(target);
  if (names === undefined) throw new Error(`the parameters of ${nameOf(target)}() are not known`);
  const isMade = isClass(target);
  const own = title ?? (titles.get(target) ?? nameOf(target)) + (isMade ? ".__init__" : "");
  const hidden = isMade || title !== undefined ? 1 : receivers.get(target);
  return argumentsOf(bindByName(own, names, positional, named, hidden));
}

/** How a function takes what was bound: keywords travel behind the arguments that a rest parameter collects. */
function argumentsOf({ values, places, rest, ...bound }: Bound): unknown[] {
  const collected = { ...bound.named, ...bound.others };
  const carried = !bound.collectsArguments
    ? bound.collectsKeywords
      ? [new Map(Object.entries(bound.others))]
      : []
    : bound.collectsKeywords || Object.keys(collected).length > 0
      ? [new Keywords(collected)]
      : [];
  const behind = [...rest, ...carried];
  if (behind.length === 0) return values;
  const named = Array.from({ length: places }, (_, index) => values[index]);
  return [...named, ...behind];
}

/** The keywords of a mapping. */
function namedValues(
  given: ReadonlyMap<unknown, unknown> | Readonly<Record<string, unknown>>,
): [name: string, value: unknown][] {
  const pairs = given instanceof Map ? [...given] : Object.entries(given);
  if (pairs.some(([name]) => typeof name !== "string"))
    throw new TypeError("keywords must be strings");
  return pairs as [string, unknown][];
}
