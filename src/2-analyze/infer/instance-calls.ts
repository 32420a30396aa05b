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

/** Whether the answer may be another for a list: both, or neither of them, is no such question. */
function mayAskForTuples(state: State, spec: Expression): boolean {
  const names = (spec.kind === "Tuple" ? spec.elements : [spec]).map((one) => {
    const type = state.typeOf(one);
    return type.kind === "class" ? "class" : type.kind === "library" ? type.name : "unknown";
  });
  if (names.includes("list") && names.includes("tuple")) return false;
  return !names.every((name) => PLAIN.has(name));
}

const PLAIN = new Set([
  "class",
  "int",
  "float",
  "str",
  "bool",
  "bytes",
  "dict",
  "set",
  "frozenset",
  "range",
]);
