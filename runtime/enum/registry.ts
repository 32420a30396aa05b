import { equals } from "../builtins/equals.js";
import { hash } from "../builtins/hash.js";
import { PyDict } from "../builtins/container-bases.js";
import type { Enum } from "./enum.js";

/** Any class of members. */
export type EnumClass<E = Enum> = (abstract new (...args: any[]) => E) & { readonly name: string };

/** What a class of members knows of them. */
export class Registry {
  /** By name, in the order of their definition, the aliases too: `__members__`. */
  readonly byName = new Map<string, Enum>();
  /** The members that are no aliases. */
  readonly members: Enum[] = [];
  readonly byValue = new PyDict<unknown, Enum>();
  /** What the class gave its members, in order: from these `auto` goes on. */
  readonly given: unknown[] = [];

  /** The member of a value: by hash, or one by one where the value has none. */
  find(value: unknown): Enum | undefined {
    try {
      hash(value);
    } catch {
      return this.members.find((member) => equals(member._value_, value));
    }
    return this.byValue.get(value);
  }

  /** Notes a member under its value, unless another one has it or it cannot be hashed. */
  noteValue(value: unknown, member: Enum): void {
    try {
      if (!this.byValue.has(value)) this.byValue.set(value, member);
    } catch {
      // Found by going through the members.
    }
  }
}

const registries = new WeakMap<object, Registry>();

/** The members of a class, empty at first. */
export function registryOf(cls: object): Registry {
  let known = registries.get(cls);
  if (known === undefined) registries.set(cls, (known = new Registry()));
  return known;
}
