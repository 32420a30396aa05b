/** Programs that look at attributes by other means than their names: `vars(x)`, `getattr(x, name)`. */
import type { State } from "./infer/state.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { SOME_INT, membersOf, type Type } from "./types.ts";
import type { Slot } from "./cells.ts";
import { findMethod, type ClassInfo } from "./model.ts";

const BY_NAME = new Set(["getattr", "setattr", "hasattr", "delattr"]);

/** Whether attributes can be seen all at once, or under names that only run time knows. */
export const seesAttributes = (state: State): boolean =>
  state.once(SEES, () => {
    const survey = surveyModule(state.module);
    return (
      expressionsOfKind(survey, "Attribute").some(
        ({ node }) => node.attribute === "__dict__" || node.attribute === "__setattr__",
      ) ||
      [...state.classes.values()].some((cls) => HOOKS.some((name) => cls.methods.has(name))) ||
      expressionsOfKind(survey, "Call").some(
        ({ node: { func, args } }) =>
          func.kind === "Name" &&
          (func.id === "vars" || (BY_NAME.has(func.id) && args[1]?.kind !== "Str")),
      )
    );
  });

const SEES = "whether the program sees attributes by other means than their names";
const HOOKS = ["__setattr__", "__getattribute__", "__set__", "__get__"];

/** Whether assignments to the attribute may store it where only `__getattr__` finds it. */
export const keepsElsewhere = (cls: ClassInfo, name: string): boolean =>
  findMethod(cls, "__setattr__") !== undefined &&
  findMethod(cls, "__getattr__") !== undefined &&
  findMethod(cls, name) === undefined;

/** Whether a generator's result can reach the program as `StopIteration.value`, whose type nobody knows. */
export const readsStopValues = (state: State): boolean =>
  state.once(READS_STOPS, () =>
    expressionsOfKind(surveyModule(state.module), "Name").some(({ node }) => STOPS.has(node.id)),
  );

const READS_STOPS = "whether the program reads what generators return from their StopIteration";
const STOPS = new Set(["StopIteration", "Exception", "BaseException"]);

/** From now on the floats in the slot tell what they are: who reads them knows no types. */
export function describeFloats(slot: Slot, depth = 0): void {
  const isBare = (type: Type): boolean => type.kind === "float" && !type.fraction;
  const members = membersOf(slot.type);
  if (members.some(isBare)) slot.flow(SOME_INT);
  if (depth > 3) return;
  for (const member of members) {
    const inner =
      member.kind === "instance" ? member.args : member.kind === "tuple" ? member.elements : [];
    for (const one of inner) describeFloats(one, depth + 1);
  }
}

/** The same of all that a value holds: who finds it later knows no types. */
export function describeHeld(value: Type): void {
  for (const member of membersOf(value)) {
    const record = member.kind === "instance" ? member.record?.find() : undefined;
    const slots =
      member.kind === "instance" ? member.args : member.kind === "tuple" ? member.elements : [];
    for (const slot of [...slots, ...(record?.fields.values() ?? [])]) describeFloats(slot);
  }
}
