/** Calls of values of which only run time knows what they are: handlers in a table, what `getattr` found. */
import type { Call, Expression, Statement } from "../ast/python.ts";
import type { State } from "./infer/state.ts";
import { methodsFoundByName } from "./looked-up-methods.ts";
import { ancestry, type FunctionInfo } from "./model.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import type { Type } from "./types.ts";

export type Callable = Extract<Type, { kind: "function" | "class" }>;

/** Whether a callee of the type may be any function that the program hands around. */
export const isOpenCallee = (type: Type): boolean =>
  type.kind === "unknown" || (type.kind === "callable" && type.parameters === null);

/** The functions and classes that such a call may reach. */
export const escapedCallables = (state: State): readonly Callable[] =>
  state.once(ESCAPED, () => {
    const found = new Set<FunctionInfo>(methodsFoundByName(state));
    for (const info of state.functions.values()) if (info.escapes) found.add(info);
    const functions = [...found].map(
      (info): Callable => ({
        kind: "function",
        info,
        ...(info.owner && { self: { kind: "object", cls: info.owner } }),
      }),
    );
    const classes = [...state.classes.values()]
      .filter((cls) => [...ancestry(cls)].some(({ escapes }) => escapes))
      .map((cls): Callable => ({ kind: "class", cls }));
    return [...functions, ...classes];
  });

/**
 * Whether the TypeError of arguments that do not fit is caught where the call stands: such a program
 * means to go on from it, whereas elsewhere it only ends.
 */
export const meetsTypeError = (call: Call, state: State): boolean =>
  state
    .once(
      GUARDED,
      () =>
        new Set(
          expressionsOfKind(surveyModule(state.module), "Call")
            .filter(({ place }) => place.around.some(catchesTypeError))
            .map(({ node }) => node),
        ),
    )
    .has(call);

const catchesTypeError = (statement: Statement): boolean =>
  statement.kind === "Try" && statement.handlers.some(({ type }) => takesTypeError(type));

function takesTypeError(type: Expression | undefined): boolean {
  if (type === undefined) return true;
  if (type.kind === "Tuple") return type.elements.some(takesTypeError);
  return type.kind === "Name" && TAKING.has(type.id);
}

const TAKING = new Set(["TypeError", "Exception", "BaseException"]);
const ESCAPED = "what nobody knows who calls";
const GUARDED = "calls whose TypeError is caught";
