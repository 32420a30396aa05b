/**
 * Classes whose modules the program can show: `print(type(product))` says `<class 'shop.Product'>`.
 * Those of a program that is one file are all of `__main__`.
 */
import type { Expression } from "../ast/python.ts";
import type { Slot } from "./cells.ts";
import { descendants, type ClassInfo } from "./model.ts";
import type { State } from "./infer/state.ts";
import { shownBy } from "./shown-values.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { membersOf, type Type } from "./types.ts";

export const showsModuleOf = (cls: ClassInfo, state: State): boolean =>
  state.resolution.modules.length > 1 && state.once(SHOWN, () => find(state)).has(cls);

const SHOWN = "classes whose modules are shown";

function find(state: State): ReadonlySet<ClassInfo> {
  const found = new Set<ClassInfo>();
  const survey = surveyModule(state.module);
  const add = (type: Type): void => classesIn(type, found, new Set());
  const look = (node: Expression): void => {
    const [argument] = node.kind === "Call" ? node.args : [];
    const target = node.kind === "Call" ? state.calls.get(node)?.target : undefined;
    const isType = target?.kind === "library" && target.name === "type";
    if (isType && argument) addClassOf(state.typeOf(argument));
    else add(state.typeOf(node));
  };
  const addClassOf = (type: Type): void => {
    for (const member of membersOf(type)) {
      if (member.kind === "object") add({ kind: "class", cls: member.cls });
      if (member.kind === "unknown")
        for (const cls of state.classes.values()) add({ kind: "class", cls });
    }
  };
  for (const { node } of survey.expressions) shownBy(node, state).forEach(look);
  for (const { node } of expressionsOfKind(survey, "Attribute")) {
    if (node.attribute !== "__module__") continue;
    add(state.typeOf(node.value));
    addClassOf(state.typeOf(node.value));
  }
  return found;
}

/** The classes among the values that something shows. */
function classesIn(type: Type, found: Set<ClassInfo>, seen: Set<Slot>): void {
  for (const member of membersOf(type)) {
    if (member.kind === "class") {
      found.add(member.cls);
      for (const cls of descendants(member.cls)) found.add(cls);
    }
    const slots =
      member.kind === "instance" ? member.args : member.kind === "tuple" ? member.elements : [];
    for (const slot of slots) {
      const root = slot.find();
      if (seen.has(root)) continue;
      seen.add(root);
      classesIn(root.type, found, seen);
    }
  }
}
