/** What `__doc__` gives for functions and classes of the program. */
import type { Block, Expression } from "../ast/python.ts";
import { dataclassFields } from "./dataclasses.ts";
import { isEnum } from "./enums.ts";
import { qualifiedName } from "./infer/names.ts";
import { listsAny } from "./listed-members.ts";
import type { State } from "./infer/state.ts";
import type { ClassInfo, FunctionInfo } from "./model.ts";
import { namedTupleFields } from "./named-tuples.ts";
import { expressionsOfKind, statementsOfKind, surveyModule } from "./survey.ts";
import { membersOf, type Type } from "./types.ts";

/** The docstring that the value is sure to have, `null` where it has none. */
export function docstringOf(value: Expression, state: State): string | null | undefined {
  const [member, ...others] = membersOf(state.typeOf(value));
  if (others.length > 0 || member === undefined) return undefined;
  if (member.kind === "function" && updatedFunctions(state).has(member.info)) return undefined;
  return ofType(member);
}

function ofType(type: Type): string | null | undefined {
  if (type.kind === "class") return ofClass(type.cls);
  if (type.kind !== "function" || type.info.decorated) return undefined;
  const { node } = type.info;
  if (node.kind === "Lambda") return null;
  // `functools.wraps` gives a wrapper the docstring of what it wraps.
  if (node.decorators.some(({ kind }) => kind === "Call"))
    return type.wraps ? ofType(type.wraps) : undefined;
  return rawDocstring(node.body);
}

/** Of classes that Python makes a docstring for, only what is written is known. */
function ofClass(cls: ClassInfo): string | null | undefined {
  const written = rawDocstring(cls.node.body);
  const isMade = isEnum(cls) || (dataclassFields(cls) ?? namedTupleFields(cls)) !== undefined;
  return written ?? (isMade ? undefined : null);
}

/** As written: CPython 3.11 keeps the indentation. */
export function rawDocstring({ statements: [first] }: Block): string | null {
  return first?.kind === "Expr" && first.value.kind === "Str" ? first.value.value : null;
}

/** Whether the value carries its docstring as the program runs: a function or class of the program. */
export function carriesDocstring(value: Expression, state: State): boolean {
  const members = membersOf(state.typeOf(value));
  // A bound method is a function of its own.
  const isBound = (type: Type): boolean => type.kind === "function" && type.self !== undefined;
  if (value.kind !== "Attribute" && members.some(isBound)) return false;
  return members.length > 0 && members.every((one) => isOwn(one) || isListed(one, state));
}

/** Values that a program finds by listing what a class has are functions of the program. */
const isListed = (type: Type, state: State): boolean => type.kind === "unknown" && listsAny(state);

function isOwn(type: Type): boolean {
  if (type.kind === "function") return true;
  if (type.kind === "callable") return type.wraps !== undefined;
  if (type.kind !== "class" && type.kind !== "object") return false;
  return ofClass(type.cls) !== undefined;
}

/** Whether some docstring is looked up as the program runs, so that functions must carry theirs. */
export const looksUpDocstrings = (state: State): boolean =>
  state.once(LOOKED_UP, () =>
    expressionsOfKind(surveyModule(state.module), "Attribute").some(
      ({ node }) =>
        node.attribute === "__doc__" &&
        carriesDocstring(node.value, state) &&
        docstringOf(node.value, state) === undefined,
    ),
  );

const LOOKED_UP = "whether docstrings are looked up";

/** Functions that get another docstring at some time: by `functools.update_wrapper`, or assigned. */
const updatedFunctions = (state: State): ReadonlySet<FunctionInfo> =>
  state.once(UPDATED, () => {
    const survey = surveyModule(state.module);
    const wrappers = expressionsOfKind(survey, "Call").flatMap(({ node: { func, args } }) =>
      args.length > 0 && qualifiedName(state, func) === "functools.update_wrapper" ? args[0] : [],
    );
    const assigned = statementsOfKind(survey, "Assign").flatMap(({ node: { targets } }) =>
      targets.flatMap((target) =>
        target.kind === "Attribute" && target.attribute === "__doc__" ? target.value : [],
      ),
    );
    return new Set(
      [...wrappers, ...assigned].flatMap((value) =>
        membersOf(state.typeOf(value)).flatMap((one) => (one.kind === "function" ? one.info : [])),
      ),
    );
  });

const UPDATED = "the functions whose docstrings change";

/** What is said of a function, and may be assigned: `wrapper.__doc__ = func.__doc__`. */
export const isFunctionText = (attribute: string): attribute is "__name__" | "__doc__" =>
  attribute === "__name__" || attribute === "__doc__";
