import { openThreadOrNull } from "../concurrent/open-thread.js";

const OUTSIDE = {};

/**
 * An object whose attributes each thread has for itself.
 * @see https://docs.python.org/3/library/threading.html#thread-local-data
 */
export class Local {
  static readonly __name__: string = "local";
  static readonly __module__: string = "_thread";
  [name: string]: any;

  constructor() {
    const values = new WeakMap<object, object>();
    const own = (): object => {
      const thread = openThreadOrNull() ?? OUTSIDE;
      const found = values.get(thread) ?? Object.create(Object.getPrototypeOf(this) as object);
      values.set(thread, found as object);
      return found as object;
    };
    return new Proxy<this>(this, {
      get: (_, name) => Reflect.get(own(), name),
      set: (_, name, value) => Reflect.set(own(), name, value),
      has: (_, name) => Reflect.has(own(), name),
      deleteProperty: (_, name) => Reflect.deleteProperty(own(), name),
      ownKeys: () => Reflect.ownKeys(own()),
      getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(own(), name),
    });
  }
}

Object.defineProperty(Local, "__typename__", { value: "_thread._local" });
