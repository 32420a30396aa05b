/**
 * Whether the program shows generators or methods, whose texts name where they come from:
 * `print(countdown(3))`, `print(account.deposit)`.
 */
import type { Expression } from "../ast/python.ts";
import type { State } from "./infer/state.ts";
import type { FunctionInfo } from "./model.ts";
import { surveyModule } from "./survey.ts";
import { some, type Type } from "./types.ts";

const GENERATORS = {};
const METHODS = {};

/** Whether what the function gives must tell its name. */
export const isShownGenerator = (info: FunctionInfo, state: State): boolean =>
  info.isGenerator &&
  !info.isAsync &&
  state.once(GENERATORS, () => showsSome(state, (type) => holds(type, isGenerator)));

/** Whether a method that keeps its object must tell both. */
export const showsMethods = (state: State): boolean =>
  state.once(METHODS, () => showsSome(state, (type) => holds(type, isMethod)));

const showsSome = (state: State, isWanted: (type: Type) => boolean): boolean =>
  surveyModule(state.module).expressions.some(({ node }) =>
    shownBy(node, state).some((shown) => isWanted(state.typeOf(shown))),
  );

const SHOWING = /^(?:print|str|repr|ascii|format|str#format)$/;

/** What the expression prints, or makes a text of. */
export function shownBy(node: Expression, state: State): readonly Expression[] {
  if (node.kind === "FormattedValue") return [node.value];
  if (node.kind !== "Call") return [];
  const target = state.calls.get(node)?.target;
  return target?.kind === "library" && SHOWING.test(target.name) ? node.args : [];
}

/** One of them, or a list or tuple of some. */
const holds = (type: Type, isWanted: (type: Type) => boolean): boolean =>
  some(type, (member) => isWanted(member) || itemsOf(member).some((item) => some(item, isWanted)));

const itemsOf = (type: Type): readonly Type[] =>
  type.kind === "tuple" || (type.kind === "instance" && type.name === "list")
    ? (type.kind === "tuple" ? type.elements : type.args).map((slot) => slot.type)
    : [];

const isGenerator = (type: Type): boolean => type.kind === "instance" && type.name === "Generator";

const isMethod = (type: Type): boolean =>
  type.kind === "function" && type.info.owner !== undefined && type.info.method !== "static";
