import { TypeError } from "./exceptions.js";
import { withReceiverAsArgument } from "./keywords.js";
import { qualifiedNameOf, named, nameOf } from "./names.js";

type Method = (...args: never[]) => unknown;
type Class<O> = abstract new (...args: never[]) => O;

const plain = new WeakMap<Method, Method>();

/**
 * `Class.method` where it is not called at once: a function that takes the object first, the same
 * one each time.
 * @see https://docs.python.org/3/reference/datamodel.html#instance-methods
 */
export function unbound<O extends object, K extends keyof O>(
  cls: Class<O>,
  name: K,
): O[K] extends (...args: infer A) => infer R ? (self: O, ...args: A) => R : never {
  const method = (cls.prototype as O)[name] as Method;
  let found = plain.get(method);
  if (found === undefined) {
    const dotted = `${qualifiedNameOf(cls)}.${nameOf(method)}`;
    found = takingReceiver(method, dotted);
    plain.set(method, found);
  }
  return found as never;
}

function takingReceiver(method: Method, dotted: string): Method {
  const fn = (...args: unknown[]): unknown => {
    if (args.length === 0)
      throw new TypeError(`${dotted}() missing 1 required positional argument: 'self'`);
    const [self, ...rest] = args;
    return method.call(self as never, ...(rest as never[]));
  };
  return withReceiverAsArgument(named(fn, nameOf(method), dotted), method, dotted);
}
