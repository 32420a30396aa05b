import { AttributeError } from "./exceptions-common.js";
import { attributeName } from "./emitted-names.js";
import type { ClassLike } from "./names.js";

interface Descriptor {
  __get__?(object: unknown, owner: unknown): unknown;
  __set__?(object: unknown, value: unknown): void;
  __delete__?(object: unknown): void;
  __set_name__?(owner: unknown, name: string): void;
}

/**
 * Makes the class's attributes of these names do as they say: reading, assigning and deleting them goes
 * through `__get__`, `__set__` and `__delete__`.
 * @see https://docs.python.org/3/howto/descriptor.html
 */
export function descriptors(cls: ClassLike, ...names: readonly string[]): void {
  for (const name of names) {
    const descriptor = (cls as unknown as Record<string, Descriptor>)[name];
    Object.defineProperty(cls.prototype, name, accessor(descriptor, name));
    if (descriptor.__set__ ?? descriptor.__delete__)
      Object.defineProperty(cls.prototype, `__delete_${name}__`, deleter(descriptor));
    Object.defineProperty(cls, name, {
      configurable: true,
      get: () => (descriptor.__get__ ? descriptor.__get__(null, cls) : descriptor),
    });
    descriptor.__set_name__?.(cls, attributeName(name));
  }
}

/** What `delattr` calls. */
const deleter = (descriptor: Descriptor): PropertyDescriptor => ({
  configurable: true,
  value(this: object): void {
    if (!descriptor.__delete__) throw new AttributeError("__delete__");
    descriptor.__delete__(this);
  },
});

function accessor(descriptor: Descriptor, name: string): PropertyDescriptor {
  function get(this: object): unknown {
    return descriptor.__get__ ? descriptor.__get__(this, this.constructor) : descriptor;
  }
  // What is kept in the object's dict under the name stays behind the descriptor.
  if (descriptor.__set__) Object.assign(get, { hidesAttributes: true });
  return {
    configurable: true,
    get,
    set(this: object, value: unknown) {
      if (descriptor.__set__) descriptor.__set__(this, value);
      else {
        const own = { value, configurable: true, enumerable: true, writable: true };
        Object.defineProperty(this, name, own);
      }
    },
  };
}
