import type { Expression } from "../../ast/python.ts";
import { isEnum } from "../enums.ts";
import type { State } from "../infer/state.ts";
import { findMethod } from "../model.ts";
import { expressionsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

/** `print(list[int])`, `f"{int | None}"`: at run time these are classes without their arguments. */
export const refuseShownAliases: Rule = ({ state, survey, report }) => {
  const shown = [
    ...expressionsOfKind(survey, "FormattedValue").map(({ node }) => node.value),
    ...expressionsOfKind(survey, "Call").flatMap(({ node: { func, args } }) =>
      func.kind === "Name" && SHOWS.has(func.id) ? args : [],
    ),
  ];
  for (const node of shown)
    if (isAlias(state, node))
      report("unsupported-syntax", node.span, { construct: "showing a type with its arguments" });
};

const SHOWS = new Set(["print", "str", "repr"]);

function isAlias(state: State, node: Expression): boolean {
  if (node.kind === "Subscript") return isGenericClass(state, node.value);
  if (node.kind !== "BinOp" || node.operator !== "|") return false;
  const isType = (one: Expression): boolean =>
    one.kind === "None" || isClass(state, one) || isAlias(state, one);
  return isType(node.left) && isType(node.right);
}

function isClass(state: State, node: Expression): boolean {
  const type = state.typeOf(node);
  if (type.kind === "library") return state.library.class(type.name) !== undefined;
  return type.kind === "class" && node.kind !== "Subscript";
}

function isGenericClass(state: State, node: Expression): boolean {
  const type = state.typeOf(node);
  if (type.kind === "class")
    return !isEnum(type.cls) && findMethod(type.cls, "__class_getitem__") === undefined;
  return isClass(state, node);
}
