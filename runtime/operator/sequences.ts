import { contains } from "../builtins/contains.js";
import { sameOrEqual } from "../builtins/equals.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { addInPlace } from "../builtins/in-place.js";
import { delItem, getItem, setItem } from "../builtins/items.js";
import { iterate } from "../builtins/iterate.js";
import { specialMethod } from "../builtins/methods.js";
import { add } from "../builtins/operators.js";
import { isSequence } from "../builtins/sequences.js";
import { typeName } from "../builtins/type-name.js";

export { contains, delItem as delitem, getItem as getitem, setItem as setitem };

/** `operator.concat(a, b)`: `a + b` of sequences only. */
export function concat(a: unknown, b: unknown): unknown {
  checkSequence(a);
  return add(a, b);
}

/** `operator.iconcat(a, b)`. */
export function iconcat(a: unknown, b: unknown): unknown {
  checkSequence(a);
  return addInPlace(a, b);
}

function checkSequence(value: unknown): void {
  const isOwn = isSequence(value) || value instanceof Uint8Array;
  if (!isOwn && specialMethod(value, "__getitem__") === undefined) {
    throw new TypeError(`'${typeName(value)}' object can't be concatenated`);
  }
}

/** `operator.countOf(a, b)`: how often `b` is among the items. */
export function countOf(a: unknown, b: unknown): number {
  let count = 0;
  for (const item of iterate(a)) if (sameOrEqual(item, b)) count += 1;
  return count;
}

/** `operator.indexOf(a, b)`: where `b` is met first. */
export function indexOf(a: unknown, b: unknown): number {
  let index = 0;
  for (const item of iterate(a)) {
    if (sameOrEqual(item, b)) return index;
    index += 1;
  }
  throw new ValueError("sequence.index(x): x not in sequence");
}
