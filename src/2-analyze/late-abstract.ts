/** Abstract classes that calls may try to make objects of whose class only run time knows. */
import type { Call, Expression } from "../ast/python.ts";
import { abstractMethods } from "./abstract.ts";
import type { State } from "./infer/state.ts";
import { descendants, type ClassInfo } from "./model.ts";
import { isOpenCallee } from "./open-callees.ts";
import { membersOf } from "./types.ts";

/** The abstract classes that a call may reach, where it does not name the class. */
export function abstractCallees({ func }: Call, state: State): readonly ClassInfo[] {
  const members = membersOf(state.typeOf(func));
  const known = members.flatMap((one) =>
    one.kind === "class" && !isNameOf(func, one.cls) ? [one.cls, ...descendants(one.cls)] : [],
  );
  const handed = members.some(isOpenCallee)
    ? [...state.classes.values()].filter(({ escapes }) => escapes)
    : [];
  return [...known, ...handed].filter((cls) => abstractMethods(cls, state).length > 0);
}

/** All of them: each tells the runtime which methods it leaves open. */
export const lateAbstractClasses = (state: State): ReadonlySet<ClassInfo> =>
  state.once(
    CLASSES,
    () => new Set([...state.calls.keys()].flatMap((call) => abstractCallees(call, state))),
  );

/** `Shape` or `shapes.Shape`, not `cls` or `type(self)`. */
export const isNameOf = (node: Expression, cls: ClassInfo): boolean =>
  (node.kind === "Name" && node.id === cls.name) ||
  (node.kind === "Attribute" && node.attribute === cls.name);

const CLASSES = "abstract classes that dynamic calls reach";
