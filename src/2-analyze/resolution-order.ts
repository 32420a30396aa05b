/** The method resolution order of the program's classes. */
import type { ClassInfo, LibraryClass } from "./model.ts";

type Base = ClassInfo | LibraryClass;

const orders = new WeakMap<ClassInfo, readonly Base[] | undefined>();

/**
 * The class and its bases in the order in which Python looks attributes up (C3), library classes
 * among them; `undefined` where the bases contradict each other.
 * @see https://docs.python.org/3/howto/mro.html
 */
export function linearize(cls: ClassInfo): readonly Base[] | undefined {
  if (!orders.has(cls)) orders.set(cls, merged(cls));
  return orders.get(cls);
}

/** The same, and just the class with its bases where they contradict each other. */
export const resolutionOrder = (cls: ClassInfo): readonly Base[] =>
  linearize(cls) ?? [cls, ...cls.bases];

function merged(cls: ClassInfo): readonly Base[] | undefined {
  const lists: Base[][] = [];
  for (const base of cls.bases) {
    const list = "kind" in base ? [base] : linearize(base);
    if (list === undefined) return undefined;
    lists.push([...list]);
  }
  lists.push([...cls.bases]);
  const result: Base[] = [cls];
  for (;;) {
    const open = lists.filter(({ length }) => length > 0);
    if (open.length === 0) return result;
    const next = open
      .map(([head]) => head)
      .find((head) => !open.some((list) => list.slice(1).some((one) => isSame(one, head))));
    if (next === undefined) return undefined;
    result.push(next);
    for (const list of open) if (isSame(list[0], next)) list.shift();
  }
}

const isSame = (a: Base, b: Base): boolean =>
  a === b || ("kind" in a && "kind" in b && a.name === b.name);
