import { KeyError } from "./exceptions-common.js";
import { iterate } from "./iterate.js";
import { type Elements, type FrozenSet, isPlainDict, PySet } from "./set.js";
import {
  differenceInto,
  intersectInto,
  isSubset,
  removeAll,
  symmetricInto,
} from "./set-algebra.js";

/*
 * The methods of sets that JavaScript's do not have: https://docs.python.org/3/library/stdtypes.html#set
 * They take native sets and `PySet`s.
 */

/** An empty set of the same kind; frozensets give frozensets. */
function emptyLike<T>(set: Set<T>): Set<T> {
  if (!(set instanceof PySet)) return new Set<T>();
  return new (set.constructor as new () => PySet<T>)();
}

/** Other operands of a method may be any iterable; sets are taken as they are. */
function asSet<T>(like: Set<unknown>, items: Elements<T>): Set<T> {
  if (items instanceof Set) return items as Set<T>;
  if (!(like instanceof PySet)) return new Set(elementsOf(items));
  return isPlainDict(items) ? new PySet(items) : new PySet(elementsOf(items));
}

const elementsOf = <T>(items: Elements<T>): IterableIterator<T> => iterate(items as Iterable<T>);

/** `set.copy()`. */
export function setCopy<T>(set: FrozenSet<T>): FrozenSet<T>;
export function setCopy<T>(set: PySet<T>): PySet<T>;
export function setCopy<T>(set: Set<T>): Set<T>;
export function setCopy<T>(set: Set<T>): Set<T> {
  const copy = emptyLike(set);
  setUpdate(copy, set);
  return copy;
}

/** `set.update(*others)`. */
export function setUpdate<T>(set: Set<T>, ...others: Elements<T>[]): void {
  for (const other of others) {
    const isWhole = other instanceof Set || isPlainDict(other);
    if (isWhole && set instanceof PySet) set.merge(other as Set<T>);
    else for (const item of elementsOf(other)) set.add(item);
  }
}

/** `set.union(*others)`. */
export function union<T, U = T>(set: FrozenSet<T>, ...others: Elements<U>[]): FrozenSet<T | U>;
export function union<T, U = T>(set: PySet<T>, ...others: Elements<U>[]): PySet<T | U>;
export function union<T, U = T>(set: Set<T>, ...others: Elements<U>[]): Set<T | U>;
export function union<T>(set: Set<T>, ...others: Elements<T>[]): Set<T> {
  const all = setCopy(set);
  for (const other of others) if ((other as unknown) !== set) setUpdate(all, other);
  return all;
}

/** `set.intersection(*others)`. */
export function intersection<T>(set: FrozenSet<T>, ...others: Elements<unknown>[]): FrozenSet<T>;
export function intersection<T>(set: PySet<T>, ...others: Elements<unknown>[]): PySet<T>;
export function intersection<T>(set: Set<T>, ...others: Elements<unknown>[]): Set<T>;
export function intersection<T>(set: Set<T>, ...others: Elements<T>[]): Set<T> {
  if (others.length === 0) return setCopy(set);
  return others.reduce<Set<T>>((result, other) => {
    if (other instanceof Set) return intersectInto(emptyLike(set), result, other as Set<T>);
    const common = emptyLike(set);
    for (const item of elementsOf(other)) if (result.has(item)) common.add(item);
    return common;
  }, set);
}

/** `set.difference(*others)`. */
export function difference<T>(set: FrozenSet<T>, ...others: Elements<unknown>[]): FrozenSet<T>;
export function difference<T>(set: PySet<T>, ...others: Elements<unknown>[]): PySet<T>;
export function difference<T>(set: Set<T>, ...others: Elements<unknown>[]): Set<T>;
export function difference<T>(set: Set<T>, ...others: Elements<unknown>[]): Set<T> {
  const [first, ...rest] = others as Elements<T>[];
  if (first === undefined) return setCopy(set);
  const result =
    first instanceof Set || isPlainDict(first)
      ? differenceInto(emptyLike(set), set, asSet(set, first))
      : removeAll(setCopy(set), elementsOf(first));
  for (const other of rest) removeAll(result, elementsOf(other));
  return result;
}

/** `set.symmetric_difference(other)`. */
export function symmetricDifference<T, U = T>(
  set: FrozenSet<T>,
  other: Elements<U>,
): FrozenSet<T | U>;
export function symmetricDifference<T, U = T>(set: PySet<T>, other: Elements<U>): PySet<T | U>;
export function symmetricDifference<T, U = T>(set: Set<T>, other: Elements<U>): Set<T | U>;
export function symmetricDifference<T>(set: Set<T>, other: Elements<T>): Set<T> {
  const result = emptyLike(set);
  setUpdate(result, other);
  return symmetricInto(result, set);
}

/** `set.intersection_update(*others)`. */
export function intersectionUpdate<T>(set: Set<T>, ...others: Elements<T>[]): void {
  const result = intersection(set, ...others);
  if (set instanceof PySet && result instanceof PySet) set.adopt(result as PySet<T>);
  else for (const item of Array.from(set)) if (!result.has(item)) set.delete(item);
}

/** `set.difference_update(*others)`. */
export function differenceUpdate<T>(set: Set<T>, ...others: Elements<unknown>[]): void {
  for (const other of others) {
    const items = (other as unknown) === set ? set : [...elementsOf(other as Elements<T>)];
    removeAll(set, items);
  }
}

/** `set.symmetric_difference_update(other)`. */
export function symmetricDifferenceUpdate<T>(set: Set<T>, other: Elements<T>): void {
  // The keys of a dict differ from each other: CPython takes them as they come.
  const items = isPlainDict(other) ? new Set(elementsOf(other)) : asSet(set, other);
  symmetricInto(set, items);
}

/** `set.issubset(other)`. */
export function isSubsetOf<T>(set: Set<T>, other: Iterable<unknown>): boolean {
  return isSubset(set as Set<unknown>, asSet(set, other));
}

/** `set.issuperset(other)`. */
export function isSupersetOf<T>(set: Set<T>, other: Iterable<unknown>): boolean {
  return isSubset(asSet(set, other), set as Set<unknown>);
}

/** `set.isdisjoint(other)`. */
export function isDisjoint<T>(set: Set<T>, other: Iterable<unknown>): boolean {
  for (const item of iterate(other)) if ((set as Set<unknown>).has(item)) return false;
  return true;
}

/** `set.remove(item)`. */
export function setRemove<T>(set: Set<T>, item: T): void {
  if (!set.delete(item)) throw new KeyError(item);
}

/** `set.pop()`. */
export function setPop<T>(set: Set<T>): T {
  if (set.size === 0) throw new KeyError("pop from an empty set");
  if (set instanceof PySet) return set.take() as T;
  const [item] = set;
  set.delete(item);
  return item;
}
