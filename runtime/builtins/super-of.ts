import { boundTo } from "./bind-method.js";
import { containerMethod } from "./container-methods.js";
import { AttributeError, TypeError } from "./exceptions-common.js";
import { boundMethod } from "./keywords.js";
import { type AnyClass, mroOf, ownDescriptor } from "./mro.js";
import { isClass } from "./names.js";
import { objectMethod } from "./object-methods.js";

/**
 * `super(cls, self)`: what the classes after `cls` have, in the order of the object's own class.
 * @throws AttributeError where none of them has the attribute
 * @see https://docs.python.org/3/library/functions.html#super
 */
export function superOf(cls: AnyClass, self: object): any {
  const isStatic = isClass(self);
  const order = mroOf(isStatic ? self : (self.constructor as unknown as AnyClass));
  const rest = order.slice(order.indexOf(cls) + 1);
  /** With what it is bound to: a class method of an object gets the object's class. */
  const find = (name: PropertyKey): readonly [PropertyDescriptor, receiver: object] | undefined => {
    for (const one of rest) {
      const found = ownDescriptor(one, isStatic ? one : (one.prototype as object), name);
      if (found) return [found, self];
      const shared = isStatic ? undefined : ownDescriptor(one, one, name);
      if (shared) return [shared, self.constructor];
    }
    return undefined;
  };
  return new Proxy(new SuperObject(), {
    get(_target, name) {
      const found = find(name);
      if (found === undefined) return missing(self, name, rest.at(-1));
      const [{ get, value }, receiver] = found;
      if (get) return get.call(receiver) as unknown;
      return typeof value === "function" && !isClass(value)
        ? bind(value as (...args: never[]) => unknown, receiver)
        : (value as unknown);
    },
    set(_target, name, value) {
      const setter = find(name)?.[0].set;
      if (setter === undefined)
        throw new AttributeError(`'super' object has no attribute '${String(name)}'`);
      setter.call(self, value);
      return true;
    },
  });
}

/* Not a plain object, which would count as a dict. */
class SuperObject {}

function bind(method: (...args: never[]) => unknown, self: object): unknown {
  const bound = boundTo(method, self);
  return boundMethod(bound as (...args: any[]) => unknown, method, self);
}

/** What JavaScript's own classes and Python's `object` have. */
function missing(self: object, name: PropertyKey, last: AnyClass | undefined): unknown {
  const native: unknown = (last?.prototype as Record<PropertyKey, unknown> | undefined)?.[name];
  if (typeof native === "function" && name !== "constructor") return native.bind(self) as unknown;
  if (name === "size" || name === "length") return (self as Record<PropertyKey, unknown>)[name];
  if (typeof name === "string") {
    const container = containerMethod(self, name);
    if (container) return container;
    const method = objectMethod(self, name);
    if (method) return method;
  }
  if (typeof name === "symbol" || name === "then") return undefined;
  throw new AttributeError(`'super' object has no attribute '${name}'`);
}

/** What the constructor of the root of a family does: `__init__` of the object's class. */
export function initialize(self: object, args: readonly unknown[]): void {
  const init = (self as { __init__?: (...given: unknown[]) => void }).__init__;
  if (init) init.apply(self, [...args]);
  else if (args.length > 0) throw new TypeError(`${self.constructor.name}() takes no arguments`);
}

/** What calling a class does where it has a `__new__`: `__init__` runs where that gave an object of the class. */
export function instantiate<C extends AnyClass>(cls: C, args: readonly unknown[]): InstanceType<C>;
export function instantiate(cls: AnyClass, args: readonly unknown[]): unknown {
  const { __new__: allocate } = cls as { __new__?: (...given: unknown[]) => unknown };
  const made = allocate ? allocate.call(cls, cls, ...args) : Object.create(cls.prototype as object);
  const { __init__: init } = (made ?? {}) as { __init__?: (...given: unknown[]) => void };
  if (made instanceof cls && init) init.apply(made, [...args]);
  return made;
}

/** What calling a class does where its metaclass may have a `__call__`. */
export function callClass(cls: AnyClass, args: readonly unknown[]): any {
  const { __call__: call } = cls as { __call__?: (...given: unknown[]) => unknown };
  return call ? call.apply(cls, [...args]) : instantiate(cls, args);
}
