import { dataOf } from "./data-value.js";
import { sameOrEqual } from "./equals.js";
import { TypeError } from "./exceptions-common.js";
import { Float } from "./float.js";
import { hash, hashToFind } from "./hash.js";
import { iterate } from "./iterate.js";
import { isRecord, specialMethod } from "./methods.js";
import { truthy } from "./truthy.js";
import { typeName } from "./type-name.js";

/**
 * `item in container`.
 * @see https://docs.python.org/3/reference/expressions.html#membership-test-operations
 */
export function contains(container: unknown, item: unknown): boolean {
  if (typeof container === "string") {
    const text = typeof item === "string" ? item : dataOf(item);
    if (typeof text === "string") return container.includes(text);
    throw new TypeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
  }
  if (Array.isArray(container)) return container.some((other) => sameOrEqual(other, item));
  const method = specialMethod(container, "__contains__");
  if (method) return truthy(method(item));
  if (container instanceof Map || container instanceof Set) {
    if (typeof item !== "string") (container instanceof Set ? hashToFind : hash)(item);
    // A native map or set knows bare numbers and strings only.
    const isBoxed = item instanceof Float || typeof item === "boolean";
    const bare = isBoxed ? Number(item) : (dataOf(item) ?? item);
    return container.has(item) || (bare !== item && container.has(bare));
  }
  if (isRecord(container)) return typeof item === "string" && Object.hasOwn(container, item);
  const iterable =
    typeof container === "object" && container !== null
      ? Symbol.iterator in container || specialMethod(container, "__getitem__") !== undefined
      : typeof container === "function" && Symbol.iterator in container;
  if (!iterable && !specialMethod(container, "__iter__")) {
    throw new TypeError(`argument of type '${typeName(container)}' is not iterable`);
  }
  for (const other of iterate(container)) if (sameOrEqual(other, item)) return true;
  return false;
}
