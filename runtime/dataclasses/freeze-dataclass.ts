import { DELETED, OwnValue } from "../builtins/deleted.js";
import { AttributeError } from "../builtins/exceptions-common.js";

/** Raised where a field of a frozen dataclass is assigned. */
export class FrozenInstanceError extends AttributeError {
  static readonly __module__: string = "dataclasses";
}

/**
 * What `@dataclass(frozen=True)` makes of an instance: its fields can be read only.
 * @see https://docs.python.org/3/library/dataclasses.html#frozen-instances
 */
export function freezeDataclass(instance: object): void {
  for (const [name, given] of Object.entries(instance)) {
    let value: unknown = given;
    Object.defineProperty(instance, name, {
      enumerable: true,
      get: () => value,
      set: (assigned) => {
        if (assigned instanceof OwnValue) {
          ({ value } = assigned);
          return;
        }
        const what = assigned === DELETED ? "delete" : "assign to";
        throw new FrozenInstanceError(`cannot ${what} field '${name}'`);
      },
    });
  }
}
