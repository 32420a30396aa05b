import { equals } from "../builtins/equals.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { guardedRepr, repr } from "../builtins/repr.js";

/**
 * An object whose attributes are what it is given.
 * @see https://docs.python.org/3/library/types.html#types.SimpleNamespace
 */
export class SimpleNamespace {
  [name: string]: any;

  constructor(attributes: Readonly<Record<string, unknown>> = {}) {
    Object.assign(this, attributes);
  }

  __repr__(): string {
    const name = this.constructor === SimpleNamespace ? "namespace" : this.constructor.name;
    return guardedRepr(this, `${name}(...)`, () => {
      const parts = Object.entries(this).map(([key, value]) => `${key}=${repr(value)}`);
      return `${name}(${parts.join(", ")})`;
    });
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof SimpleNamespace)) return NotImplemented;
    const names = Object.keys(this);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && equals(this[name], other[name]))
    );
  }

  /** For `copy.copy` and `copy.deepcopy`. */
  __copy__(): SimpleNamespace {
    return Object.assign(
      Object.create(Object.getPrototypeOf(this) as object) as SimpleNamespace,
      this,
    );
  }

  __deepcopy__(memo: Map<number, unknown>, part: (value: unknown) => unknown): SimpleNamespace {
    const result = Object.create(Object.getPrototypeOf(this) as object) as SimpleNamespace;
    for (const [name, value] of Object.entries(this)) result[name] = part(value);
    return memo.size >= 0 ? result : this;
  }
}
// A static field would be one of the index signature's.
Object.defineProperty(SimpleNamespace, "__module__", { value: "types" });
Object.defineProperty(SimpleNamespace, "__typename__", { value: "types.SimpleNamespace" });
