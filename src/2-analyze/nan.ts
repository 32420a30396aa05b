/** Whether a program knows the float that does not equal itself. */
import type { Expression } from "../ast/python.ts";
import type { State } from "./infer/state.ts";
import { surveyModule } from "./survey.ts";

const MENTIONED = {};

/** Whether `math.nan`, `float("nan")` or JSON with a `NaN` stands in the program. */
export const mentionsNan = (state: State): boolean =>
  state.once(MENTIONED, () =>
    surveyModule(state.module).expressions.some(({ node }) => isNan(node)),
  );

const isNan = (node: Expression): boolean =>
  (node.kind === "Attribute" && node.attribute === "nan") ||
  (node.kind === "Name" && node.id === "nan") ||
  (node.kind === "Str" && /^\s*[+-]?nan\s*$|\bNaN\b/iu.test(node.value));
