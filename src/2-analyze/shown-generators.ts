/** Whether the program shows a generator, whose text names its function: `print(countdown(3))`. */
import type { Expression } from "../ast/python.ts";
import { itemType } from "./infer/elements.ts";
import type { State } from "./infer/state.ts";
import type { FunctionInfo } from "./model.ts";
import { surveyModule } from "./survey.ts";
import { some, type Type } from "./types.ts";

const SHOWN = {};

/** Whether what the function gives must tell its name. */
export const isShownGenerator = (info: FunctionInfo, state: State): boolean =>
  info.isGenerator && !info.isAsync && showsGenerators(state);

const showsGenerators = (state: State): boolean =>
  state.once(SHOWN, () =>
    surveyModule(state.module).expressions.some(({ node }) => shows(node, state)),
  );

const SHOWING = /^(?:print|str|repr|ascii|format|str#format)$/;

function shows(node: Expression, state: State): boolean {
  if (node.kind === "FormattedValue") return holdsGenerator(state.typeOf(node.value), state);
  if (node.kind !== "Call") return false;
  const target = state.calls.get(node)?.target;
  return (
    target?.kind === "library" &&
    SHOWING.test(target.name) &&
    node.args.some((argument) => holdsGenerator(state.typeOf(argument), state))
  );
}

/** A generator, or a container of some. */
const holdsGenerator = (type: Type, state: State): boolean =>
  some(type, isGenerator) ||
  some(
    type,
    (member) =>
      ["instance", "tuple"].includes(member.kind) && some(itemType(state, member), isGenerator),
  );

const isGenerator = (type: Type): boolean => type.kind === "instance" && type.name === "Generator";
