import { membersOf } from "../types.ts";
import { statementsOfKind } from "../survey.ts";
import { calleeText, type AdviceRule } from "./rule.ts";

/** `work()` as a statement, where `work` is a coroutine function. */
export const adviseNeverAwaited: AdviceRule = ({ state, survey, report }) => {
  for (const { node } of statementsOfKind(survey, "Expr")) {
    if (node.value.kind !== "Call") continue;
    const types = membersOf(state.typeOf(node.value));
    const isCoroutine =
      types.length > 0 &&
      types.every((type) => type.kind === "instance" && type.name === "Coroutine");
    if (isCoroutine)
      report("coroutine-never-awaited", node.value.span, { call: `${calleeText(node.value)}()` });
  }
};
