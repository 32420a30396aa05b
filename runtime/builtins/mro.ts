import { TypeError } from "./exceptions-common.js";
import { isClass, nameOf } from "./names.js";

export type AnyClass = abstract new (...args: any[]) => unknown;

/* The bases of the classes that have several, and their order. */
const bases = new WeakMap<AnyClass, readonly AnyClass[]>();
const orders = new WeakMap<AnyClass, readonly AnyClass[]>();
/* What `inherits` copied into a class or its prototype: it is not the class's own. */
const copies = new WeakMap<object, Set<PropertyKey>>();

/** Notes the bases of a class that has several. */
export function declareBases(cls: AnyClass, list: readonly AnyClass[]): void {
  bases.set(cls, list);
}

/** `cls.__bases__`, but for `object`. */
export function declaredBases(cls: AnyClass): readonly AnyClass[] {
  const parent: unknown = Object.getPrototypeOf(cls);
  return bases.get(cls) ?? (isPythonClass(parent) ? [parent] : []);
}

/**
 * The class and all its bases, in the order in which Python looks attributes up; `object` is left out.
 * @see https://docs.python.org/3/howto/mro.html
 */
export function mroOf(cls: AnyClass): readonly AnyClass[] {
  let order = orders.get(cls);
  if (order === undefined) orders.set(cls, (order = merge(cls, declaredBases(cls))));
  return order;
}

function merge(cls: AnyClass, parents: readonly AnyClass[]): AnyClass[] {
  const order = [cls];
  let open = [...parents.map((parent) => [...mroOf(parent)]), [...parents]];
  for (;;) {
    open = open.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const next = open
      .map(([head]) => head)
      .find((head) => open.every((list) => list.indexOf(head) <= 0));
    if (next === undefined) {
      throw new TypeError(
        `Cannot create a consistent method resolution\norder (MRO) for bases ${parents.map(nameOf).join(", ")}`,
      );
    }
    order.push(next);
    for (const list of open) if (list[0] === next) list.shift();
  }
}

/** A class of the program or of the runtime, as opposed to those of the engine. */
export function isPythonClass(value: unknown): value is AnyClass {
  return isClass(value);
}

export function noteCopy(holder: object, key: PropertyKey): void {
  let known = copies.get(holder);
  if (known === undefined) copies.set(holder, (known = new Set()));
  known.add(key);
}

/** What the class itself defines, in the class or in its prototype. */
export function ownDescriptor(
  cls: AnyClass,
  holder: object,
  key: PropertyKey,
): PropertyDescriptor | undefined {
  if (copies.get(holder)?.has(key) || (holder !== cls && key === "constructor")) return undefined;
  return Object.getOwnPropertyDescriptor(holder, key);
}
