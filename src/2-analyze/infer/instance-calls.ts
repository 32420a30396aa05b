/** `isinstance(x, tuple)`: a test that tells a tuple from a list. */
import type { Call, Expression } from "../../ast/python.ts";
import { callLibrary } from "./library-calls.ts";
import type { Flow, State } from "./state.ts";
import { membersOf, type Type } from "../types.ts";

export function instanceCall(state: State, node: Call, flow: Flow): Type {
  const result = callLibrary(state, node, "isinstance", undefined, flow);
  const [value, spec] = node.args;
  if (value === undefined || spec === undefined || !mayAskForTuples(state, spec)) return result;
  for (const member of membersOf(state.typeOf(value)))
    if (member.kind === "tuple" && member.cell.observe()) state.progress.changed = true;
  return result;
}

/** Whether the class, or one of several, may be `tuple` or what else tells it from a list. */
function mayAskForTuples(state: State, spec: Expression): boolean {
  if (spec.kind === "Tuple") return spec.elements.some((one) => mayAskForTuples(state, one));
  const type = state.typeOf(spec);
  return type.kind !== "class" && !(type.kind === "library" && PLAIN.has(type.name));
}

const PLAIN = new Set(["int", "float", "str", "bool", "bytes", "dict", "set", "frozenset", "range"]);
