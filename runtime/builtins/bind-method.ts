import { nameOf } from "./names.js";

type Method = (...args: never[]) => unknown;

/** A method, and the object that it was taken from. */
export interface Origin {
  readonly method: Method;
  readonly receiver: unknown;
}

const origins = new WeakMap<object, Origin>();

/** What a method was bound from, where it was. */
export const originOf = (bound: object): Origin | undefined => origins.get(bound);

const held = new WeakMap<object, Map<Method, Method>>();

/**
 * A method that keeps its receiver. Python makes another object each time, equal to those before;
 * this is the same function each time, so that lists, sets and dicts find it.
 * @see https://docs.python.org/3/reference/datamodel.html#instance-methods
 */
export function boundTo<M extends Method>(method: M, receiver: unknown): M {
  if (!isObject(receiver)) return bound(method, receiver);
  let methods = held.get(receiver);
  if (methods === undefined) held.set(receiver, (methods = new Map()));
  let found = methods.get(method);
  if (found === undefined) methods.set(method, (found = bound(method, receiver)));
  return found as M;
}

const isObject = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";

const bounds = new WeakSet<object>();

/** A method that keeps its receiver, as opposed to a function. */
export const isBoundMethod = (value: unknown): boolean =>
  typeof value === "function" && (bounds.has(value) || value.name.startsWith("bound "));

function bound<M extends Method>(method: M, receiver: unknown): M {
  const made = method.bind(receiver as never);
  bounds.add(made);
  origins.set(made, { method, receiver });
  Object.defineProperty(made, "name", { value: nameOf(method), configurable: true });
  const docstring = Object.getOwnPropertyDescriptor(method, "__doc__");
  if (docstring) Object.defineProperty(made, "__doc__", docstring);
  return made as M;
}

/** `value.method` where it is not called at once. */
export function bindMethod<O, K extends keyof O>(
  receiver: O,
  name: K,
): O[K] extends (...args: infer A) => infer R ? (...args: A) => R : never {
  return boundTo(receiver[name] as Method, receiver) as never;
}
