/**
 * Which type variables TypeScript's types may mention. Inference knows what takes a variable's place,
 * so that the code may do to such a value what only an int allows; TypeScript would not. A variable
 * of whose values anything like that is asked keeps out of the types.
 */
import type { Expression } from "../../ast/python.ts";
import { annotationType } from "../infer/annotations.ts";
import type { State } from "../infer/state.ts";
import { isLibraryClass } from "../model.ts";
import type { ClassInfo, FunctionInfo, TypeVariable } from "../model.ts";
import { alternatives, argumentsOf, tells, typingName } from "./mark.ts";
import { Check, disable } from "./check.ts";
import { unquoted } from "./quoted.ts";
import { statementsOfKind, surveyModule } from "../survey.ts";
import { membersOf, type Type } from "../types.ts";

export function settleUsable(state: State): void {
  if (state.typeVariables.size === 0) return;
  for (const variable of new Set(state.typeVariables.values()))
    if (!hasFitBound(state, variable)) variable.usable = false;
  for (const info of state.functions.values()) settleOwn(state, info);
  for (const cls of state.classes.values()) if (cls.bases.length > 1) disableFamily(cls);
  for (const cls of state.classes.values())
    for (const { annotation, declared, slot } of cls.attributes.values())
      settleCharacters(state, annotation ?? declared, slot.type);
  for (const info of state.functions.values())
    for (const { node, slot } of info.parameters)
      settleCharacters(state, node.annotation, slot.type);
  const check = new Check(state);
  const survey = surveyModule(state.module);
  // What one variable cannot be, another that is handed on to it cannot be either.
  for (let before = -1; before !== check.size; ) {
    before = check.size;
    for (const { node } of survey.expressions) check.expression(node);
    for (const { node } of statementsOfKind(survey, "If", "While")) check.truth(node.test);
    for (const { node } of statementsOfKind(survey, "For", "AsyncFor")) check.taken(node.iter);
    for (const { node } of statementsOfKind(survey, "AugAssign")) check.taken(node.target);
  }
}

/** A constrained variable (`TypeVar("N", int, float)`) is no more than the union of the types. */
function hasFitBound(state: State, { bound, usable }: TypeVariable): boolean {
  if (bound === undefined) return usable;
  const { kind } = annotationType(state, bound);
  return usable && (kind === "object" || kind === "unknown");
}

/** A function's own variable must stand in its parameters, or nothing tells TypeScript what it is. */
function settleOwn(state: State, info: FunctionInfo): void {
  if (!mayHaveOwn(info)) disable(info.typeVariables);
  for (const variable of info.typeVariables ?? []) {
    const isTold = variable.isParameters
      ? takesParameters(state, info, variable)
      : info.parameters.some(({ node, slot }) =>
          tells(state, node.annotation, slot.type, variable),
        );
    variable.usable &&= isTold;
  }
}

/** `Callable[P, R]` of functions whose wrapper takes what they take, and no keywords beside it. */
function takesParameters(state: State, info: FunctionInfo, variable: TypeVariable): boolean {
  const isTold = info.parameters.some(({ node: { annotation }, slot }) => {
    const node = annotation && unquoted(state, annotation);
    return (
      node?.kind === "Subscript" &&
      typingName(state, node.value) === "Callable" &&
      state.typeVariables.get(argumentsOf(node)[0]) === variable &&
      membersOf(slot.type).every(({ kind }) => kind === "function" || kind === "callable")
    );
  });
  const wrappers = [...state.functions.values()].filter(({ parameters }) =>
    parameters.some(
      ({ node: { annotation } }) =>
        annotation?.kind === "Attribute" && state.typeVariables.get(annotation.value) === variable,
    ),
  );
  return isTold && wrappers.every(({ collectsKeywords }) => !collectsKeywords);
}

/** Of a string that a class takes as `Iterable[T]`, nothing marks the characters. */
function settleCharacters(state: State, annotation: Expression | undefined, type: Type): void {
  if (annotation === undefined || !membersOf(type).some(({ kind }) => kind === "str")) return;
  for (const node of alternatives(state, annotation)) {
    if (node.kind !== "Subscript") continue;
    for (const arg of argumentsOf(node)) {
      const variable = state.typeVariables.get(unquoted(state, arg));
      if (variable?.node.kind === "ClassDef") disable([variable]);
    }
  }
}

/** TypeScript has no type parameters for constructors and accessors. */
const mayHaveOwn = ({ method, name }: FunctionInfo): boolean =>
  name !== "__init__" && !["property", "setter", "deleter"].includes(method ?? "");

/** `interface Service extends LoggerMixin {}` would need the same parameters as the class. */
function disableFamily(cls: ClassInfo): void {
  disable(cls.typeVariables);
  for (const base of cls.bases) if (!isLibraryClass(base)) disableFamily(base);
}
