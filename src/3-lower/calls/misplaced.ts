/** Floats where a function of the library takes none: its error names their type. */
import { itemType } from "../../2-analyze/infer/elements.ts";
import { fits } from "../../2-analyze/infer/fits.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import type { SignatureType } from "../../2-analyze/signatures.ts";
import { FLOAT, membersOf, type Type } from "../../2-analyze/types.ts";

/** Whether the value may be a float that only its type tells, and the parameter takes no float. */
export const refusesFloat = (state: State, pattern: SignatureType, given: Type): boolean =>
  pattern.kind !== "callable" &&
  membersOf(given).some((member) => member.kind === "float" && !member.fraction) &&
  !fits(state, pattern, FLOAT);

/** The same of the items of an iterable or the values of a dict: `bytes([1.0])`. */
export function refusesFloatItems(state: State, pattern: SignatureType, given: Type): boolean {
  const parts = pattern.kind === "union" ? pattern.members : [pattern];
  return parts.some((part) => {
    if (part.kind !== "name") return false;
    if (part.name === "dict" && part.args[1] !== undefined && given.kind === "instance")
      return given.args[1] !== undefined && refusesFloat(state, part.args[1], given.args[1].type);
    return (
      (part.name === "Iterable" || (part.name === "tuple" && given.kind === "tuple")) &&
      part.args[0] !== undefined &&
      refusesFloat(state, part.args[0], itemType(state, given))
    );
  });
}
