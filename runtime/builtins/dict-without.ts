import { Dict } from "./dict.js";
import { equals } from "./equals.js";

/** The entries of a mapping whose keys are not among `keys`: what `**rest` of a pattern takes. */
export function dictWithout<K, V>(mapping: ReadonlyMap<K, V>, keys: readonly unknown[]): Map<K, V> {
  const kept = [...mapping].filter(([key]) => !keys.some((one) => equals(one, key)));
  return mapping instanceof Dict ? new Dict(kept) : new Map(kept);
}
