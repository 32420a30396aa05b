import { TypeError } from "./exceptions-common.js";
import { Float } from "./float.js";
import { isRecord, specialMethod } from "./methods.js";
import { typeName } from "./type-name.js";

/**
 * Whether `if value:` takes the branch.
 * @see https://docs.python.org/3/library/stdtypes.html#truth-value-testing
 */
export function truthy(value?: unknown): boolean {
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "object" || value === null) return Boolean(value);
  if (value instanceof Float) return value.valueOf() !== 0;
  const asBool = specialMethod(value, "__bool__");
  if (asBool) {
    const answer = asBool();
    if (typeof answer === "boolean") return answer;
    throw new TypeError(`__bool__ should return bool, returned ${typeName(answer)}`);
  }
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length > 0;
  const asLength = specialMethod(value, "__len__");
  if (asLength) return asLength() !== 0;
  if (value instanceof Map || value instanceof Set) return value.size > 0;
  return !isRecord(value) || Object.keys(value).length > 0;
}
