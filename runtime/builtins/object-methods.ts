import { OwnValue } from "./deleted.js";
import { AttributeError, TypeError } from "./exceptions-common.js";
import { hashIdentity } from "./hash.js";
import { withKeywordCall } from "./keywords.js";
import { nameOf } from "./names.js";
import { NotImplemented } from "./not-implemented.js";
import { BaseException } from "./exceptions-core.js";
import { format } from "./format.js";
import { exceptionRepr, instanceRepr, repr } from "./repr.js";
import { exceptionText, str } from "./str.js";

type Method = (...args: any[]) => unknown;

/**
 * A method that every Python object has from `object`, bound to the object.
 * @see https://docs.python.org/3/reference/datamodel.html#basic-customization
 */
export function objectMethod(self: object, name: string): Method | undefined {
  switch (name) {
    case "__init__":
      return withKeywordCall(initialize, (_, args, named) => initialize(...args, ...named));
    case "__new__":
      return (cls: new () => object) => Object.create(cls.prototype as object) as unknown;
    case "__init_subclass__":
      return (keywords?: ReadonlyMap<string, unknown>) => {
        if (keywords === undefined || keywords.size === 0) return;
        throw new TypeError(
          `${nameOf(self as never)}.__init_subclass__() takes no keyword arguments`,
        );
      };
    case "__setattr__":
      return (attribute: string, value: unknown) => setOwn(self, attribute, value);
    case "__delattr__":
      return (attribute: string) => deleteOwn(self, attribute);
    case "__getattribute__":
      return (attribute: string) => (self as Record<string, unknown>)[attribute];
    case "__repr__":
      return () => (self instanceof BaseException ? exceptionRepr(self) : instanceRepr(self));
    case "__str__":
      return () => (self instanceof BaseException ? exceptionText(self) : repr(self));
    case "__format__":
      return (spec: string) => format(str(self), spec);
    case "__eq__":
      return (other: unknown) => self === other || NotImplemented;
    case "__ne__":
      return (other: unknown) => (self === other ? false : NotImplemented);
    case "__hash__":
      return () => hashIdentity(self);
    default:
      return undefined;
  }
}

function initialize(...args: readonly unknown[]): void {
  if (args.length === 0) return;
  throw new TypeError("object.__init__() takes exactly one argument (the instance to initialize)");
}

/** `object.__setattr__(self, name, value)`: past any `__setattr__` of the class. */
export function setOwn(self: object, name: string, value: unknown): void {
  const isGuarded = Object.getOwnPropertyDescriptor(self, name)?.set !== undefined;
  (self as Record<string, unknown>)[name] = isGuarded ? new OwnValue(value) : value;
}

/** `object.__delattr__(self, name)`. */
export function deleteOwn(self: object, name: string): void {
  if (!Object.hasOwn(self, name)) throw new AttributeError(name);
  delete (self as Record<string, unknown>)[name];
}
