/** Lambdas whose `__name__` the program reads: JavaScript names them after their variables. */
import type { State } from "./infer/state.ts";
import type { FunctionInfo } from "./model.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { membersOf } from "./types.ts";

const NAMES = new Set(["__name__", "__qualname__"]);

/** Whether the program can read the function's name. */
export function tellsItsName(info: FunctionInfo, state: State): boolean {
  const told = state.once(TOLD, () => toldFunctions(state));
  return told === "any" || told.has(info);
}

const TOLD = "the functions whose names are read";

function toldFunctions(state: State): ReadonlySet<FunctionInfo> | "any" {
  const told = new Set<FunctionInfo>();
  for (const { node } of expressionsOfKind(surveyModule(state.module), "Attribute")) {
    if (!NAMES.has(node.attribute)) continue;
    for (const member of membersOf(state.typeOf(node.value))) {
      if (member.kind === "function") told.add(member.info);
      else if (member.kind === "callable" || member.kind === "unknown") return "any";
    }
  }
  return told;
}
