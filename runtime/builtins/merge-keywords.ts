import { TypeError } from "./exceptions-common.js";

/**
 * The keywords of `f(**first, **second, name=value)`.
 *
 * @throws TypeError where a name is given twice
 */
export function mergeKeywords(
  name: string,
  ...sources: readonly (ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>)[]
): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const source of sources) {
    for (const [key, value] of source instanceof Map ? source : Object.entries(source)) {
      if (typeof key !== "string") throw new TypeError("keywords must be strings");
      if (Object.hasOwn(merged, key)) {
        throw new TypeError(`__main__.${name}() got multiple values for keyword argument '${key}'`);
      }
      merged[key] = value;
    }
  }
  return merged;
}
