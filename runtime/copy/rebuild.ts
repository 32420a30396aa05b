import { isRecord, specialMethod } from "../builtins/methods.js";

/** What is done with the parts: shared by a shallow copy, copied by a deep one. */
export type CopyPart = <P>(part: P) => P;

/* What the handling of an exception adds to it: no part of its value. */
const RAISING = new Set(["cause", "stack", "__context__", "__suppress_context__"]);

/** An object of the same class, whose constructor does not run. */
export function emptyObject(value: object): object {
  return Object.create(Object.getPrototypeOf(value) as object | null) as object;
}

/** Gives the copy the attributes of the original, by `__getstate__` and `__setstate__` where it has them. */
export function fillObject(copy: object, value: object, part: CopyPart): void {
  const getState = specialMethod(value, "__getstate__");
  const setState = specialMethod(copy, "__setstate__");
  if (getState === undefined && setState === undefined) {
    copyAttributes(copy, value, part);
    return;
  }
  const state = part(getState ? getState() : new Map(Object.entries(value)));
  if (setState) setState(state);
  else {
    const entries = state instanceof Map ? state : isRecord(state) ? Object.entries(state) : [];
    for (const [name, item] of entries) (copy as Record<string, unknown>)[name as string] = item;
  }
}

/** Copies own properties; indices of arrays are the caller's. */
export function copyAttributes(copy: object, value: object, part: CopyPart): void {
  for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (RAISING.has(name) && value instanceof Error) continue;
    if (Array.isArray(value) && /^(?:\d+|length)$/.test(name)) continue;
    if (found.get === undefined) {
      Object.defineProperty(copy, name, { ...found, value: part(found.value as unknown) });
      continue;
    }
    // A field of a frozen dataclass reads a value that nothing changes.
    const item = part((value as Record<string, unknown>)[name]);
    Object.defineProperty(copy, name, { ...found, get: () => item });
  }
}

type Base = new (...args: unknown[]) => object;

/** An empty dict of the same kind; a class of the program keeps its prototype, not its constructor. */
export function emptyMap(value: Map<unknown, unknown>): Map<unknown, unknown> {
  const cls = value.constructor as MapConstructor;
  const species = cls[Symbol.species] as unknown as Base;
  const base = runtimeBase(species);
  const isDefault = "defaultFactory" in value;
  const args: unknown[] = isDefault ? [value.defaultFactory] : [];
  return Reflect.construct(base, args, species) as Map<unknown, unknown>;
}

/** An empty set of the same kind. */
export function emptySet(value: Set<unknown>): Set<unknown> {
  const cls = value.constructor as unknown as Base;
  return Reflect.construct(runtimeBase(cls), [], cls) as Set<unknown>;
}

/** A list of the same kind: a class made from `list` keeps its prototype. */
export function emptyList(value: readonly unknown[]): unknown[] {
  const list: unknown[] = [];
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Array.prototype
    ? list
    : (Object.setPrototypeOf(list, prototype as object) as unknown[]);
}

/** A tuple of the same class, which may have names for its items. */
export function tupleLike(
  value: readonly unknown[],
  items: readonly unknown[],
): readonly unknown[] {
  const copy = [...items];
  Object.setPrototypeOf(copy, Object.getPrototypeOf(value) as object);
  return Object.freeze(copy);
}

/** The nearest class of the runtime or of the engine: its constructor makes an empty container. */
function runtimeBase(cls: Base): Base {
  let current: unknown = cls;
  while (!Object.hasOwn(current as object, "__module__") && !isNative(current)) {
    current = Object.getPrototypeOf(current);
  }
  return current as Base;
}

const isNative = (cls: unknown): boolean => cls === Map || cls === Set;
