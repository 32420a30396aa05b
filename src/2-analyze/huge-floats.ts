/** Where the square of a float may be too large for a float: Python raises OverflowError there. */
import type { BinOp, Expression } from "../ast/python.ts";
import type { State } from "./infer/state.ts";
import { statementsOfKind, surveyModule } from "./survey.ts";

/** Products and small powers of smaller floats still have squares. */
const HUGE = 1e50;

/** A text that says such a number: `float("1e300")`, JSON. */
const HUGE_TEXT = /\de\+?\d{2,3}\b/i;

/**
 * Whether `x ** 2` may overflow: the program mentions huge numbers, or the float is squared again and
 * again. Everywhere else the operator says the same.
 */
export const mayOverflow = (state: State, { left }: BinOp): boolean =>
  mentionsHuge(state) || squaredInPlace(state).has(left);

const MENTIONED = {};
const SQUARED = {};

/** Whether numbers beyond all that are counted stand in the program. */
export const mentionsHuge = (state: State): boolean =>
  state.once(MENTIONED, () =>
    surveyModule(state.module).expressions.some(({ node }) => isHuge(node)),
  );

function isHuge(node: Expression): boolean {
  switch (node.kind) {
    case "Float":
      return node.value >= HUGE;
    case "Str":
    case "Bytes":
      return HUGE_TEXT.test(node.value);
    // `10.0 ** 200`
    case "BinOp":
      return (
        node.operator === "**" &&
        node.left.kind === "Float" &&
        node.right.kind === "Int" &&
        node.left.value ** Number(node.right.value) >= HUGE
      );
    case "Attribute":
      return node.attribute === "float_info";
    default:
      return false;
  }
}

/** The `x` of `x **= 2` and `x = x ** 2`. */
const squaredInPlace = (state: State): ReadonlySet<Expression> =>
  state.once(SQUARED, () => {
    const found = new Set<Expression>();
    for (const { node } of statementsOfKind(surveyModule(state.module), "Assign", "AugAssign")) {
      if (node.kind === "AugAssign") {
        if (node.operator === "**") found.add(node.target);
        continue;
      }
      const { value } = node;
      if (value.kind !== "BinOp" || value.operator !== "**" || value.left.kind !== "Name") continue;
      const { id } = value.left;
      if (node.targets.some((target) => target.kind === "Name" && target.id === id))
        found.add(value.left);
    }
    return found;
  });
