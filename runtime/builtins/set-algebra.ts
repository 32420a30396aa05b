/*
 * The operations behind `&`, `-` and `^`, with CPython's choice of which operand is walked: it
 * decides the order of the result. They work on native sets too.
 */

interface Growing<T> extends Set<T> {
  merge?(elements: Iterable<T>): void;
  compact?(): void;
}

/** Fills the empty `result` with the elements that both sets hold: walks the smaller one. */
export function intersectInto<T, R extends Set<T>>(result: R, left: Set<T>, right: Set<T>): R {
  if (left === right) return copyInto(result, left);
  const [small, large] = right.size > left.size ? [left, right] : [right, left];
  for (const item of small) if (large.has(item)) result.add(item);
  return result;
}

/** Fills the empty `result` with the elements of `left` that are not in `right`. */
export function differenceInto<T, R extends Set<T>>(
  result: R,
  left: Set<T>,
  right: { has(item: T): boolean; size: number } & Iterable<T>,
): R {
  if (left.size >> 2 > right.size) return removeAll(copyInto(result, left), right);
  for (const item of left) if (!right.has(item)) result.add(item);
  return result;
}

/** Removes every element of `items` from `target`. */
export function removeAll<T, R extends Set<T>>(target: R, items: Iterable<T>): R {
  if ((items as unknown) === target) {
    target.clear();
    return target;
  }
  for (const item of items) target.delete(item);
  (target as Growing<T>).compact?.();
  return target;
}

/** Changes `target` into the elements that are in exactly one of it and `other`. */
export function symmetricInto<T, R extends Set<T>>(target: R, other: Set<T>): R {
  if (other === target) target.clear();
  else for (const item of Array.from(other)) if (!target.delete(item)) target.add(item);
  return target;
}

/** Whether every element of `left` is in `right`. */
export function isSubset<T>(left: Set<T>, right: Set<T>): boolean {
  if (left.size > right.size) return false;
  for (const item of left) if (!right.has(item)) return false;
  return true;
}

function copyInto<T, R extends Set<T>>(result: R, source: Set<T>): R {
  const growing: Growing<T> = result;
  if (growing.merge) growing.merge(source);
  else for (const item of source) result.add(item);
  return result;
}
