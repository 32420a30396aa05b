import { attributesOf } from "../builtins/attribute-dict.js";
import { getattr } from "../builtins/attributes.js";
import { boundTo } from "../builtins/bind-method.js";
import { listedClasses, memberOf } from "../builtins/class-members.js";
import { dir } from "../builtins/dir.js";
import { docOf } from "../builtins/docstrings.js";
import { AttributeError } from "../builtins/exceptions-common.js";
import type { AnyClass } from "../builtins/mro.js";
import { isClass, moduleOf, named } from "../builtins/names.js";
import { truthy } from "../builtins/truthy.js";
import { tuple } from "../builtins/tuple.js";

/**
 * `inspect.getmembers(object, predicate)`: names and values, sorted by name.
 * @see https://docs.python.org/3/library/inspect.html#inspect.getmembers
 */
export function getmembers(
  object: unknown,
  predicate: ((value: any) => unknown) | null = null,
): (readonly [string, any])[] {
  return dir(object)
    .map((name) => tuple(name, valueOf(object, name)))
    .filter(([, value]) => predicate === null || truthy(predicate(value)));
}

function valueOf(object: unknown, name: string): unknown {
  const cls = (isClass(object) ? object : (object as object).constructor) as AnyClass;
  switch (name) {
    case "__class__":
      return isClass(object) ? new Inherited(name) : cls;
    case "__dict__":
      return attributesOf(object);
    case "__doc__":
      return docOf(object);
    case "__module__":
      return moduleOf(cls);
    default:
  }
  try {
    const own = isClass(object) ? inBody(cls, name) : undefined;
    if (own !== undefined && !Object.hasOwn(cls, name)) return own;
    return isSpecial(name) ? special(object, cls, name) : getattr(object, name);
  } catch (error) {
    if (error instanceof AttributeError) return new Inherited(name);
    throw error;
  }
}

const isSpecial = (name: string): boolean => name.startsWith("__") && name.endsWith("__");

/** What the body of the class, or of one of its bases, defines. */
const inBody = (cls: AnyClass, name: string): unknown =>
  listedClasses(cls)
    .map((one) => memberOf(one, name))
    .find((found) => found !== undefined);

/** Special methods of the program are functions; those of `object` are none. */
function special(object: unknown, cls: AnyClass, name: string): unknown {
  const value = inBody(cls, name);
  if (typeof value !== "function") return value ?? new Inherited(name);
  if (isClass(object)) return value;
  const bound = boundTo(value as () => unknown, object);
  return named(bound, name);
}

/** What a class has from `object`. */
class Inherited {
  static readonly __name__ = "wrapper_descriptor";
  static readonly __module__ = "builtins";
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  __call__(): never {
    throw new Error(`${this.#name} as a value is not converted`);
  }

  __repr__(): never {
    throw new Error(`${this.#name} as a value is not converted`);
  }
}
