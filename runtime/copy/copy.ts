import { byteArray } from "../builtins/byte-array.js";
import { isRecord, specialMethod } from "../builtins/methods.js";
import { checkCopyable, isAtomic } from "./kinds.js";
import {
  copyAttributes,
  emptyList,
  emptyMap,
  emptyObject,
  emptySet,
  fillObject,
} from "./rebuild.js";

const shared = <P>(part: P): P => part;

/**
 * A shallow copy: a new container with the same items.
 * @throws TypeError for what cannot be copied, such as a generator
 * @see https://docs.python.org/3/library/copy.html#copy.copy
 */
export function copy<T>(value: T): T;
export function copy(value: unknown): unknown {
  const custom = specialMethod(value, "__copy__");
  if (custom) return custom();
  if (isAtomic(value)) return value;
  const object = value as object;
  if (Array.isArray(object)) return copyArray(object);
  if (object instanceof Map) {
    const result = emptyMap(object);
    for (const [key, item] of object) result.set(key, item);
    copyAttributes(result, object, shared);
    return result;
  }
  if (object instanceof Set) {
    if (object.constructor.name === "FrozenSet") return object;
    const result = emptySet(object);
    for (const item of object) result.add(item);
    return result;
  }
  if (object instanceof Uint8Array) return byteArray(object);
  if (isRecord(object)) return { ...object };
  checkCopyable(object);
  const result = emptyObject(object);
  fillObject(result, object, shared);
  return result;
}

function copyArray(items: unknown[]): unknown {
  if (Object.isFrozen(items)) return items;
  const result = emptyList(items);
  for (const item of items) Array.prototype.push.call(result, item);
  if (Object.getPrototypeOf(items) !== Array.prototype) copyAttributes(result, items, shared);
  return result;
}
