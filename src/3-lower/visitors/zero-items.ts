/** `totals[name] += amount` of a `defaultdict(int)`: the 0 that it makes is overwritten at once. */
import type { AugAssign, Expression, Subscript } from "../../ast/python.ts";
import type { Slot } from "../../2-analyze/cells.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import { expressionsOfKind, statementsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import { every } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";
import { setsKey } from "../lookups.ts";
import { isMixedNumber } from "../representation.ts";

/** Whether the item is read to be changed, and a missing one is 0. */
export function isZeroForNow(node: Subscript, ctx: Context): boolean {
  const { state } = ctx.module;
  const owner = state.typeOf(node.value);
  return (
    owner.kind === "instance" &&
    owner.name === "collections.defaultdict" &&
    setsKey(owner, state.typeOf(node.index)) &&
    augmentedItems(state).has(node) &&
    startsAtZero(state, owner.args[1])
  );
}

/** The targets of `+=` and `-=` with values that nothing has to run for and that cannot fail. */
const augmentedItems = (state: State): ReadonlySet<Expression> =>
  state.once(
    AUGMENTED,
    () =>
      new Set(
        statementsOfKind(surveyModule(state.module), "AugAssign")
          .filter(({ node }) => isPlainChange(node, state))
          .map(({ node }) => node.target),
      ),
  );
const AUGMENTED = "items that are changed in place";

const isPlainChange = ({ operator, value }: AugAssign, state: State): boolean =>
  (operator === "+" || operator === "-") && isPlainNumber(value, state);

function isPlainNumber(node: Expression, state: State): boolean {
  const isNumber = every(state.typeOf(node), ({ kind }) => kind === "int" || kind === "float");
  switch (node.kind) {
    case "Int":
    case "Float":
      return true;
    case "Name":
      return isNumber && !state.maybeUnbound.has(node);
    case "BinOp":
      return (
        ["+", "-", "*"].includes(node.operator) &&
        isPlainNumber(node.left, state) &&
        isPlainNumber(node.right, state)
      );
    default:
      return false;
  }
}

/** Whether every dict whose items these are was made as `defaultdict(int)` or `defaultdict(float)`. */
function startsAtZero(state: State, items: Slot): boolean {
  const survey = surveyModule(state.module);
  const makers = expressionsOfKind(survey, "Call").filter(({ node }) => {
    const fact = state.calls.get(node);
    return (
      fact?.target.kind === "library" &&
      fact.target.name === "collections.defaultdict" &&
      fact.result.kind === "instance" &&
      fact.result.args[1]?.find() === items.find()
    );
  });
  const changesFactory = expressionsOfKind(survey, "Attribute").some(
    ({ node }) => node.attribute === "default_factory",
  );
  return (
    makers.length > 0 &&
    !changesFactory &&
    makers.every(({ node }) => {
      const [factory] = node.args;
      const type = factory && state.typeOf(factory);
      if (type?.kind !== "library") return false;
      // Among ints, a float tells what it is.
      return type.name === "int" || (type.name === "float" && !isMixedNumber(items.type));
    })
  );
}
