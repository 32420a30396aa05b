/** The attributes of objects that an expression may read. */
import type { Attribute } from "../../ast/python.ts";
import { descriptorOf } from "../descriptors.ts";
import { isEnum } from "../enums.ts";
import type { State } from "../infer/state.ts";
import { ancestry, findMethod, libraryBase, type ClassInfo, type FunctionInfo } from "../model.ts";
import { membersOf } from "../types.ts";
import { declaringClass } from "./summaries.ts";

/** A class whose objects the attribute may be read from, and the one that declares it. */
export interface Read {
  readonly cls: ClassInfo;
  readonly owner: ClassInfo;
}

export function readsOf(state: State, node: Attribute): Read[] {
  const type = state.typeOf(node.value);
  return membersOf(type).flatMap((member) => {
    if (member.kind === "object") return readFrom(state, member.cls, node.attribute) ?? [];
    if (member.kind !== "unknown") return [];
    return [...state.classes.values()].flatMap((cls) =>
      cls.attributes.has(node.attribute) ? (readFrom(state, cls, node.attribute) ?? []) : [],
    );
  });
}

function readFrom(state: State, cls: ClassInfo, name: string): Read | undefined {
  const owner = declaringClass(cls, name);
  if (owner === undefined || findMethod(cls, name) || descriptorOf(cls, name)) return undefined;
  if (isEnum(cls) && /^_?(name|value)_?$/.test(name)) return undefined;
  for (const one of ancestry(cls)) {
    if (one.attributes.get(name)?.classLevel) return undefined;
    // Their own ways of finding attributes.
    if (one.methods.has("__getattribute__")) return undefined;
  }
  const base = libraryBase(cls);
  if (base && (state.library.attribute(base, name) ?? state.library.method(base, name)))
    return undefined;
  return { cls, owner };
}

/** The setter that assigning the attribute runs, and the class whose objects it is for. */
export function findSetter(cls: ClassInfo, name: string): [ClassInfo, FunctionInfo] | [] {
  for (const one of ancestry(cls)) {
    const setter = one.setters.get(name);
    if (setter) return [cls, setter];
  }
  return [];
}
