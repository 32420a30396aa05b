import type { Attribute, Call, ClassDef, Expression, FunctionDef } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { expressionsOfKind, statementsOfKind } from "../survey.ts";
import { membersOf, some } from "../types.ts";
import type { Rule } from "./rule.ts";

/**
 * Methods that a class gets from outside by `setattr`, or in its decorator, whose parameter may be any
 * class: the calls that are already converted would not see them.
 */
export const refuseOutsideMethods: Rule = ({ state, survey, report }) => {
  const decorators = classDecorators(state, statementsOfKind(survey, "ClassDef"));
  const isInDecorator = (func: unknown): boolean => decorators.has(func as FunctionDef);
  const refuse = (node: Attribute | Call, name: string): void =>
    report("assigned-attribute", node.span, {
      name,
      owner: "a class, which would get a method from outside",
    });
  for (const { node, place } of statementsOfKind(survey, "Assign")) {
    if (!isInDecorator(place.func) || !mayBeFunction(node.value, state)) continue;
    for (const target of node.targets)
      if (target.kind === "Attribute" && isOpenParameter(target.value, decorators, state))
        refuse(target, target.attribute);
  }
  for (const { node, place } of expressionsOfKind(survey, "Call")) {
    const [owner, name, value] = node.args;
    if (node.func.kind !== "Name" || node.func.id !== "setattr" || value === undefined) continue;
    const isClass = some(state.typeOf(owner), ({ kind }) => kind === "class");
    const isOpen = isInDecorator(place.func) && isOpenParameter(owner, decorators, state);
    if ((isClass || isOpen) && mayBeFunction(value, state))
      refuse(node, name.kind === "Str" ? name.value : "…");
  }
};

/** The functions that decorate classes, and those inside them. */
function classDecorators(
  state: State,
  classes: readonly { readonly node: ClassDef }[],
): ReadonlySet<FunctionDef> {
  const found = new Set<FunctionDef>();
  for (const { node } of classes)
    for (const decorator of node.decorators)
      for (const member of membersOf(
        state.typeOf(decorator.kind === "Call" ? decorator.func : decorator),
      ))
        if (member.kind === "function" && member.info.node.kind !== "Lambda")
          found.add(member.info.node);
  for (const info of state.functions.values()) {
    const { node, scope } = info;
    if (node.kind === "Lambda") continue;
    for (let outer = scope.parent; outer !== undefined; outer = outer.parent)
      if (found.has(outer.node as FunctionDef)) found.add(node);
  }
  return found;
}

/** The class that a decorator gets, of which nothing is known. */
function isOpenParameter(
  node: Expression,
  decorators: ReadonlySet<FunctionDef>,
  state: State,
): boolean {
  if (node.kind !== "Name") return false;
  return (
    [...decorators].some(
      ({ parameters }) => parameters[0]?.name === node.id && !/^self$/.test(node.id),
    ) && membersOf(state.typeOf(node)).every(({ kind }) => kind === "unknown" || kind === "class")
  );
}

const mayBeFunction = (node: Expression, state: State): boolean =>
  some(
    state.typeOf(node),
    ({ kind }) => kind === "function" || kind === "callable" || kind === "unknown",
  );
