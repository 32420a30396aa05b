import type { Attribute } from "../../ast/python.ts";
import { libraryClassOf } from "../infer/attribute-types.ts";
import type { State } from "../infer/state.ts";
import { findAttribute, findMethod, libraryBase } from "../model.ts";
import { qualifiedNameOf } from "../qualified-names.ts";
import { docstringOf } from "../docstrings.ts";
import { membersOf, type Type } from "../types.ts";
import { expressionsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

/** Lowered to runtime functions that know the Python side of things. */
const KNOWN = new Set(["__name__", "__class__"]);

/** `x.__dict__`, `f.__doc__`, `C.__module__`: the object's Python side, which emitted objects lack. */
export const refuseDunderAttributes: Rule = ({ state, survey, report }) => {
  for (const { node, parent } of expressionsOfKind(survey, "Attribute")) {
    if (!/^__\w+__$/.test(node.attribute) || KNOWN.has(node.attribute)) continue;
    if (
      node.attribute === "__qualname__" &&
      qualifiedNameOf(state.typeOf(node.value)) !== undefined
    )
      continue;
    if (!state.types.has(node.value) || isSuper(node)) continue;
    const members = membersOf(state.typeOf(node.value));
    if (node.attribute === "__doc__" && docstringOf(members) !== undefined) continue;
    if (members.length > 0 && members.every((member) => has(state, member, node.attribute)))
      continue;
    if (parent?.kind === "Call" && isDefinedSomewhere(state, node.attribute)) continue;
    report("dunder-attribute", node.span, { name: node.attribute });
  }
};

const isSuper = ({ value }: Attribute): boolean =>
  value.kind === "Call" && value.func.kind === "Name" && value.func.id === "super";

function has(state: State, owner: Type, name: string): boolean {
  if (owner.kind === "module") return state.library.has(`${owner.name}.${name}`);
  if (owner.kind === "object" || owner.kind === "class") {
    if (findMethod(owner.cls, name) ?? findAttribute(owner.cls, name)) return true;
    const base = libraryBase(owner.cls);
    return base !== undefined && inLibrary(state, base, name);
  }
  const cls = owner.kind === "library" && !owner.self ? owner.name : libraryClassOf(owner);
  return cls !== undefined && inLibrary(state, cls, name);
}

const inLibrary = (state: State, cls: string, name: string): boolean =>
  state.library.method(cls, name) !== undefined || state.library.attribute(cls, name) !== undefined;

/** `obj.__len__()` on a value of unknown type calls the method that a class of the program defines. */
const isDefinedSomewhere = (state: State, name: string): boolean =>
  [...state.classes.values()].some((cls) => cls.methods.has(name));
