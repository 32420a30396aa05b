/** Calls that keep the items of an iterable where ints and floats mix. */
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { SignatureType } from "../../2-analyze/signatures.ts";
import type { Type } from "../../2-analyze/types.ts";
import { isMixedNumber } from "../representation.ts";

/** The type of what the call keeps of an iterable's items, where ints and floats mix there. */
export function mixedItem(type: SignatureType, fact: CallFact): Type | undefined {
  if (type.kind !== "name") return undefined;
  const own = fact.variables?.get(type.name)?.type;
  if (own) return isMixedNumber(own) ? own : undefined;
  return type.args.map((part) => mixedItem(part, fact)).find((found) => found !== undefined);
}
