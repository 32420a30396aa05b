/** `sorted(items, **options)`: calls of the library that are given what a mapping holds. */
import type { Call } from "../../ast/python.ts";
import type { Slot } from "../cells.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import type { Signature, SignatureType } from "../signatures.ts";
import type { Type } from "../types.ts";
import { escape, matchType } from "./match.ts";
import type { State } from "./state.ts";

export const takesKeywords = ({ flavour }: Signature["parameters"][number]): boolean =>
  flavour === "var-keyword";

const isNamed = ({ flavour }: Signature["parameters"][number]): boolean =>
  flavour === "normal" || flavour === "keyword-only";

const NAME: SignatureType = { kind: "name", name: "str", args: [] };

/** What `**mapping` may be where the function takes keywords of that type. */
const mappingOf = (type: SignatureType): SignatureType => ({
  kind: "name",
  name: "livedict",
  args: [NAME, type],
});

/** The keywords that a mapping brings may be any of the parameters. */
export function takeMappings(
  state: State,
  node: Call,
  signature: Signature,
  variables: Map<string, Slot>,
  place: object,
): void {
  const keywords = signature.parameters.find(takesKeywords);
  for (const { name, value } of node.keywords) {
    if (name !== undefined) continue;
    const mapping = state.typeOf(value);
    if (keywords) matchType(state, mappingOf(keywords.type), mapping, variables, place);
    if (signature.parameters.some(isNamed)) takeMapping(state, mapping, variables);
  }
}

/** `sorted(items, **options)`: its functions may be called with anything, and floats tell what they are. */
function takeMapping(state: State, mapping: Type, variables: ReadonlyMap<string, Slot>): void {
  if (mapping.kind === "instance" && mapping.args.length > 1) escape(state, mapping.args[1].type);
  for (const slot of variables.values()) describeFloats(slot);
}
