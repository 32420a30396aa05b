import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { type EnumClass, registryOf } from "./registry.js";

/**
 * `@unique`: no two names for one value.
 * @see https://docs.python.org/3/library/enum.html#enum.unique
 */
export function unique<C extends EnumClass<any>>(cls: C): C {
  const duplicates = [...registryOf(cls).byName]
    .filter(([name, member]) => name !== member._name_)
    .map(([name, member]) => `${name} -> ${member._name_}`);
  if (duplicates.length > 0)
    throw new ValueError(`duplicate values found in ${repr(cls)}: ${duplicates.join(", ")}`);
  return cls;
}
