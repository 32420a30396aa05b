import { describedFunctions } from "../described-functions.ts";
import { entryOf } from "../infer/library-calls.ts";
import type { State } from "../infer/state.ts";
import { qualifiedName } from "../infer/names.ts";
import { expressionsOfKind } from "../survey.ts";
import { membersOf, type Type } from "../types.ts";
import type { Rule } from "./rule.ts";

const ASKS_COROUTINE = new Set(["inspect.iscoroutinefunction", "asyncio.iscoroutinefunction"]);
const ASKS_FUNCTION = new Set(["inspect.isfunction", "inspect.isroutine", "inspect.ismethod"]);

/**
 * Questions about functions are answered by the emitted ones: those of the library are functions like
 * any other there, and a function that waits is async though Python's is not.
 */
export const refuseInspectedFunctions: Rule = ({ state, survey, report }) => {
  for (const { span } of describedFunctions(state).untold)
    report("unsupported-syntax", span, { construct: "looking at the parameters of this value" });
  for (const { node } of expressionsOfKind(survey, "Call")) {
    const name = qualifiedName(state, node.func);
    if (name === undefined || node.args.length === 0) continue;
    const members = membersOf(state.typeOf(node.args[0]));
    const wrong =
      (ASKS_FUNCTION.has(name) && members.some(isOfLibrary)) ||
      (ASKS_COROUTINE.has(name) && members.some((member) => mayWait(member, state))) ||
      (ASKS_COROUTINE.has(name) && mayBeColoured(members)) ||
      (name === "isinstance" && asksFunctionType(node.args[1]) && members.some(isOfLibrary));
    if (wrong) report("unsupported-call", node.span, { name: name.split(".").at(-1)! });
  }

  function asksFunctionType(
    spec: (typeof survey.expressions)[number]["node"] | undefined,
  ): boolean {
    if (spec === undefined) return false;
    const parts = spec.kind === "Tuple" ? spec.elements : [spec];
    return parts.some((part) =>
      ["types.FunctionType", "types.LambdaType", "types.MethodType"].includes(
        qualifiedName(state, part) ?? "",
      ),
    );
  }

  function mayBeColoured(members: readonly Type[]): boolean {
    const coloured = [...state.functions.values()].filter(
      ({ isAsync, coloured: waits }) => waits && !isAsync,
    );
    if (coloured.length === 0) return false;
    return members.some(
      (member) =>
        member.kind === "unknown" ||
        member.kind === "callable" ||
        (member.kind === "function" && coloured.includes(member.info)),
    );
  }
};

/** A function of the library that is a coroutine function, which the emitted one need not be. */
function mayWait(member: Type, state: State): boolean {
  if (member.kind !== "library") return false;
  const { signature = "" } = entryOf(state, member.name) ?? {};
  return /-> .*(?:Coroutine|Awaitable|Future)/.test(String(signature));
}

const isOfLibrary = ({ kind }: Type): boolean => kind === "library";
