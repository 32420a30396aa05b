/**
 * Classes derived from those of `collections.abc`: what they get from there works on the methods that
 * they define, so these methods receive what is passed to it, and its results are what they return.
 */
import { itemType, libraryView } from "./infer/elements.ts";
import { qualifiedName } from "./infer/names.ts";
import type { State } from "./infer/state.ts";
import { findMethod, isLibraryClass, type ClassInfo, type FunctionInfo } from "./model.ts";
import { resolutionOrder } from "./resolution-order.ts";
import type { Slot } from "./cells.ts";
import { SOME_INT, type InstanceType, type Type } from "./types.ts";
import type { Expression } from "../ast/python.ts";

const COLLECTION = ["__contains__", "__iter__", "__len__"];
const SEQUENCE = ["__getitem__", "__len__"];
const MAPPING = ["__getitem__", "__iter__", "__len__"];
const CHANGED = ["__delitem__", "__setitem__"];

/** The abstract methods of each class. */
const ABSTRACT: Readonly<Record<string, readonly string[]>> = {
  Hashable: ["__hash__"],
  Callable: ["__call__"],
  Sized: ["__len__"],
  Container: ["__contains__"],
  Iterable: ["__iter__"],
  Iterator: ["__next__"],
  Reversible: ["__iter__", "__reversed__"],
  Collection: COLLECTION,
  Awaitable: ["__await__"],
  AsyncIterable: ["__aiter__"],
  AsyncIterator: ["__anext__"],
  Sequence: SEQUENCE,
  MutableSequence: [...SEQUENCE, ...CHANGED, "insert"],
  Set: COLLECTION,
  MutableSet: [...COLLECTION, "add", "discard"],
  Mapping: MAPPING,
  MutableMapping: [...MAPPING, ...CHANGED],
  AbstractContextManager: ["__exit__"],
  AbstractAsyncContextManager: ["__aexit__"],
};

/** Classes that only ask for methods: being derived from them changes nothing but what is checked. */
const BARE = new Set(
  "Hashable Callable Sized Container Iterable Iterator Reversible Collection Awaitable AsyncIterable AsyncIterator".split(
    " ",
  ),
);

const abstractName = (name: string): string | undefined => {
  const short = /^(?:collections\.abc|contextlib|typing)\.(\w+)$/.exec(name)?.[1];
  const plain = short === "AbstractSet" ? "Set" : short;
  return plain !== undefined && Object.hasOwn(ABSTRACT, plain) ? plain : undefined;
};

/** `class Countdown(Iterator)`: the class has its methods itself. */
export const isBareAbstract = (name: string): boolean => BARE.has(abstractName(name) ?? "");

/** Whether the expression is an abstract class of the library that programs derive classes from. */
export const isAbstractBase = (state: State, base: Expression): boolean =>
  requiredBy(state, base) !== undefined;

function requiredBy(state: State, base: Expression): readonly string[] | undefined {
  const name = qualifiedName(state, base.kind === "Subscript" ? base.value : base);
  const short = name === undefined ? undefined : abstractName(name);
  return short === undefined ? undefined : ABSTRACT[short];
}

/**
 * The methods that the class's abstract bases ask for and that nothing before them defines, in the
 * order in which Python looks them up.
 */
export function missingMethods(cls: ClassInfo, state: State): string[] {
  const order = resolutionOrder(cls);
  const missing = new Set<string>();
  for (const one of order) {
    if (isLibraryClass(one)) continue;
    one.node.bases.forEach((base, index) => {
      const required = requiredBy(state, base);
      if (required === undefined) return;
      const later = new Set(one.node.bases.slice(index + 1).map((other) => classOf(state, other)));
      const end = order.findIndex((other) => !isLibraryClass(other) && later.has(other));
      const before = order.slice(0, end < 0 ? order.length : end);
      for (const name of required)
        if (!before.some((other) => !isLibraryClass(other) && defines(other, name)))
          missing.add(name);
    });
  }
  return [...missing];
}

const classOf = (state: State, base: Expression): ClassInfo | undefined => {
  const type = state.typeOf(base);
  return type.kind === "class" ? type.cls : undefined;
};

const defines = (cls: ClassInfo, name: string): boolean =>
  cls.methods.has(name) || cls.attributes.has(name);

/** An object of a class derived from such a class, seen as one of that class. */
export function abstractView(state: State, cls: ClassInfo, base: string): InstanceType | undefined {
  const entry = state.library.class(base);
  if (!base.startsWith("collections.abc.") || entry?.typeParameters === undefined) return undefined;
  const args = state.slotsAt(`items of ${cls.id} as ${base}`, entry.typeParameters.length);
  const method = (name: string): FunctionInfo | undefined => {
    const found = findMethod(cls, name);
    if (found) found.called = true;
    return found;
  };
  const give = (name: string, index: number, type: Type): void =>
    method(name)?.parameters[index]?.slot.flow(type);
  const own: Type = { kind: "object", cls };
  if (base.endsWith("Mapping")) {
    const [keys, values, asked, given] = args as [Slot, Slot, Slot, Slot];
    keys.flow(itemType(state, own));
    asked.flow(keys.type);
    values.flow(method("__getitem__")?.returns.type ?? own);
    for (const name of ["__getitem__", "__setitem__", "__delitem__"]) give(name, 1, asked.type);
    give("__setitem__", 2, given.type);
    return { kind: "instance", name: base, args };
  }
  const [items, given] = args as [Slot, Slot];
  if (base.endsWith("Sequence")) {
    items.flow(method("__getitem__")?.returns.type ?? own);
    for (const name of ["__getitem__", "__setitem__", "__delitem__", "insert"])
      give(name, 1, SOME_INT);
    give("insert", 2, given.type);
    give("__setitem__", 2, items.type);
    return { kind: "instance", name: base, args };
  }
  items.flow(itemType(state, own));
  given.flow(items.type);
  for (const name of ["__contains__", "add", "discard"]) give(name, 1, given.type);
  // Operators make sets of the same class.
  const made = state.slotsAt(`operands of ${cls.id}`, 1);
  made[0].flow(given.type);
  give("__init__", 1, { kind: "instance", name: "Iterator", args: made });
  return { kind: "instance", name: base, args };
}

/** An object of a class of the program, seen as one of the library's class that it is derived from. */
export const viewAs = (state: State, cls: ClassInfo, base: string): InstanceType =>
  abstractView(state, cls, base) ?? libraryView(state, base);
