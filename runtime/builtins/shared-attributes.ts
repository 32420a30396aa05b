import { ofObjects } from "./attributes.js";
import type { ClassLike } from "./names.js";

/**
 * Objects of the class read these attributes from their class until they are given values of their
 * own, and again once those are deleted.
 */
export function sharedAttributes(cls: ClassLike, ...names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(cls.prototype, name, {
      configurable: true,
      get: ofObjects(function get(this: object): unknown {
        return (this.constructor as unknown as Record<string, unknown>)[name];
      }),
      set(this: object, value: unknown) {
        const own = { value, configurable: true, enumerable: true, writable: true };
        Object.defineProperty(this, name, own);
      },
    });
  }
}
