/**
 * Functions whose parameters, annotations or defaults the program looks at: `inspect.signature(func)`,
 * `func.__annotations__`.
 */
import type { Attribute, Expression } from "../ast/python.ts";
import { dataclassFields } from "./dataclasses.ts";
import { isEnum } from "./enums.ts";
import { qualifiedName } from "./infer/names.ts";
import type { State } from "./infer/state.ts";
import { findMethod, libraryBase, type ClassInfo, type FunctionInfo } from "./model.ts";
import { namedTupleFields } from "./named-tuples.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { membersOf, type Type } from "./types.ts";

/** What functions tell of themselves, by the runtime's function that says it. */
export const TOLD_ATTRIBUTES = {
  __annotations__: "annotationsOf",
  __defaults__: "defaultsOf",
} as const;

export interface DescribedFunctions {
  readonly functions: ReadonlySet<FunctionInfo>;
  readonly classes: ReadonlySet<ClassInfo>;
  /** Methods and functions without a name, which do not tell of themselves. */
  readonly untold: readonly Expression[];
}

export const describedFunctions = (state: State): DescribedFunctions =>
  state.once(DESCRIBED, () => find(state));

const DESCRIBED = "functions that the program looks at";

function find(state: State): DescribedFunctions {
  const survey = surveyModule(state.module);
  const functions = new Set<FunctionInfo>();
  const classes = new Set<ClassInfo>();
  const untold: Expression[] = [];
  const look = (node: Expression): void => {
    const members = membersOf(state.typeOf(node));
    const isOpen = members.length === 0 || members.some(isUnknown);
    const found = isOpen ? everything(state) : members;
    for (const member of found) {
      const types = wrapped(member);
      for (const type of types) {
        if (type.kind === "function") functions.add(type.info);
        if (type.kind === "class") classes.add(type.cls);
      }
      if (!isOpen && !types.every(tells)) untold.push(node);
    }
  };
  for (const { node } of expressionsOfKind(survey, "Call")) {
    const [argument] = node.args;
    if (argument && qualifiedName(state, node.func) === "inspect.signature") look(argument);
  }
  for (const { node } of expressionsOfKind(survey, "Attribute"))
    if (isToldAttribute(node.attribute) && isFunction(state.typeOf(node.value))) look(node.value);
  return { functions, classes, untold };
}

const isUnknown = ({ kind }: Type): boolean => kind === "unknown" || kind === "callable";

const everything = (state: State): Type[] => [
  ...[...state.functions.values()]
    .map((info): Type => ({ kind: "function", info }))
    .filter((type) => tells(type)),
  ...[...state.classes.values()]
    .map((cls): Type => ({ kind: "class", cls }))
    .filter((type) => tells(type)),
];

/** A wrapper tells of what it wraps. */
const wrapped = (type: Type): Type[] =>
  type.kind === "function" && type.wraps ? [type, ...wrapped(type.wraps)] : [type];

function tells(type: Type): boolean {
  if (type.kind === "class") {
    const { cls } = type;
    const init = findMethod(cls, "__init__");
    const isMade =
      isEnum(cls) ||
      (dataclassFields(cls) ?? namedTupleFields(cls) ?? libraryBase(cls)) !== undefined;
    return !isMade && !findMethod(cls, "__new__") && init?.decorated === undefined;
  }
  return type.kind === "function" && !type.info.owner && type.info.node.kind !== "Lambda";
}

const isToldAttribute = (name: string): name is keyof typeof TOLD_ATTRIBUTES =>
  Object.hasOwn(TOLD_ATTRIBUTES, name);

/** Whether the attribute is read from functions of the program. */
export const isToldOf = (state: State, name: string, owner: Type): boolean =>
  isToldAttribute(name) && isFunction(owner) && describedFunctions(state).functions.size > 0;

const isFunction = (type: Type): boolean =>
  membersOf(type).length > 0 && membersOf(type).every(({ kind }) => kind === "function");

/** `func.__code__.co_argcount`: how many arguments the function takes. */
export const countedFunction = ({ attribute, value }: Attribute): Expression | undefined =>
  attribute === "co_argcount" && value.kind === "Attribute" && value.attribute === "__code__"
    ? value.value
    : undefined;

/** Whether JavaScript counts the parameters of each function that the value may be as Python does. */
export const countsItsParameters = (type: Type): boolean =>
  membersOf(type).length > 0 &&
  membersOf(type).every(
    (member) =>
      member.kind === "function" &&
      member.info.owner === undefined &&
      member.info.decorated === undefined &&
      member.info.parameters.every(
        ({ node }) => /^(?:normal|positional-only)$/.test(node.flavour) && !node.default,
      ),
  );
