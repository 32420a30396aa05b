import { getMissing, ofObjects } from "./attributes.js";
import type { ClassLike } from "./names.js";

/**
 * Objects of the class do not have these attributes until they are assigned: reading one before
 * raises AttributeError.
 *
 * @param names the attributes; a record gives the Python names of those that are called otherwise
 */
export function assignedLater(
  cls: ClassLike,
  ...names: readonly (string | Readonly<Record<string, string>>)[]
): void {
  const entries = names.flatMap((one) =>
    typeof one === "string" ? [[one, one] as const] : Object.entries(one),
  );
  for (const [key, name] of entries) {
    Object.defineProperty(cls.prototype, key, {
      configurable: true,
      get: ofObjects(function get(this: object): unknown {
        return getMissing(this, name);
      }),
      set(this: object, value: unknown) {
        const own = { value, configurable: true, enumerable: true, writable: true };
        Object.defineProperty(this, key, own);
      },
    });
  }
}
