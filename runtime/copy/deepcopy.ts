import { byteArray } from "../builtins/byte-array.js";
import { id } from "../builtins/identity.js";
import { isRecord, specialMethod } from "../builtins/methods.js";
import { checkCopyable, isAtomic } from "./kinds.js";
import {
  copyAttributes,
  type CopyPart,
  emptyList,
  emptyMap,
  emptyObject,
  emptySet,
  fillObject,
  tupleLike,
} from "./rebuild.js";

/** The copies made so far, by the `id()` of their originals. */
type Memo = Map<number, unknown>;

/**
 * A deep copy: the items are copied too, each object once.
 * @throws TypeError for what cannot be copied, such as a generator
 * @see https://docs.python.org/3/library/copy.html#copy.deepcopy
 */
export function deepcopy<T>(value: T, memo?: Memo | null): T;
export function deepcopy(value: unknown, memo?: Memo | null): unknown {
  if (value === null || typeof value !== "object") return value;
  const known: Memo = memo ?? new Map<number, unknown>();
  const address = id(value);
  if (known.has(address)) return known.get(address);
  const custom = specialMethod(value, "__deepcopy__");
  // Classes of the runtime are told how to copy what they hold.
  const part: CopyPart = (item) => deepcopy(item, known);
  const result = custom ? custom(known, part) : copyParts(value, known, part);
  if (result !== value) known.set(address, result);
  return result;
}

function copyParts(value: object, memo: Memo, part: CopyPart): unknown {
  if (isAtomic(value)) return value;
  if (Array.isArray(value)) return copyArray(value, memo, part);
  if (value instanceof Map) {
    const result = remembered(emptyMap(value), value, memo);
    for (const [key, item] of value) result.set(part(key as unknown), part(item as unknown));
    copyAttributes(result, value, (item) => (typeof item === "function" ? item : part(item)));
    return result;
  }
  if (value instanceof Set) {
    const result = remembered(emptySet(value), value, memo);
    for (const item of value) result.add(part(item as unknown));
    return result;
  }
  if (value instanceof Uint8Array) return byteArray(value);
  if (isRecord(value)) {
    const result = remembered<Record<string, unknown>>({}, value, memo);
    for (const [name, item] of Object.entries(value)) result[name] = part(item);
    return result;
  }
  checkCopyable(value);
  const result = remembered(emptyObject(value), value, memo);
  fillObject(result, value, part);
  return result;
}

/** A copy is known before it is filled: its parts may lead back to it. */
function remembered<C>(copy: C, value: object, memo: Memo): C {
  memo.set(id(value), copy);
  return copy;
}

function copyArray(items: readonly unknown[], memo: Memo, part: CopyPart): unknown {
  if (!Object.isFrozen(items)) {
    const result = remembered(emptyList(items), items, memo);
    for (const item of items) Array.prototype.push.call(result, part(item));
    if (Object.getPrototypeOf(items) !== Array.prototype) copyAttributes(result, items, part);
    return result;
  }
  const copies = items.map((item) => part(item));
  // A tuple that holds a list that holds the tuple.
  if (memo.has(id(items))) return memo.get(id(items));
  return copies.every((item, index) => item === items[index]) ? items : tupleLike(items, copies);
}
