import type { Attribute, Expression } from "../../ast/python.ts";
import { ORDER_ATTRIBUTES, isOrderOfBuiltin, libraryClassOf } from "../infer/attribute-types.ts";
import type { State } from "../infer/state.ts";
import { isEnum } from "../enums.ts";
import { isAbstractBase } from "../abstract-bases.ts";
import { NAMESPACE } from "../metaclasses/creation.ts";
import { isIgnoredBase } from "../declare.ts";
import { qualifiedName } from "../infer/names.ts";
import { ancestry, findAttribute, findMethod, libraryBase, type ClassInfo } from "../model.ts";
import { qualifiedNameOf } from "../qualified-names.ts";
import { carriesDocstring, docstringOf } from "../docstrings.ts";
import { every, membersOf, type Type } from "../types.ts";
import { definedMembers } from "../listed-members.ts";
import { countedFunction, countsItsParameters, isToldOf } from "../described-functions.ts";
import { expressionsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

/** Lowered to runtime functions that know the Python side of things. */
const KNOWN = new Set(["__name__", "__class__", "__wrapped__"]);

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
    const counted = parent?.kind === "Attribute" ? countedFunction(parent) : undefined;
    if (counted && countsItsParameters(state.typeOf(counted))) continue;
    if (isMainModule(node, state) || isToldOf(state, node.attribute, state.typeOf(node.value)))
      continue;
    if (node.attribute === "__traceback__" && !hasTraceback(state, node, parent)) {
      report("dunder-attribute", node.span, { name: node.attribute });
      continue;
    }
    const members = membersOf(state.typeOf(node.value));
    if (
      node.attribute === "__doc__" &&
      (docstringOf(node.value, state) !== undefined || carriesDocstring(node.value, state))
    )
      continue;
    if (members.length > 0 && members.every((member) => has(state, member, node.attribute)))
      continue;
    if (parent?.kind === "Call" && isDefinedSomewhere(state, node.attribute)) continue;
    report("dunder-attribute", node.span, { name: node.attribute });
  }
};

/** `f.__module__` of a function of a program that is one file. */
export const isMainModule = ({ attribute, value }: Attribute, state: State): boolean =>
  attribute === "__module__" &&
  state.resolution.modules.length === 1 &&
  !state.isSession &&
  every(state.typeOf(value), ({ kind }) => kind === "function");

/**
 * What an `except` caught has a traceback; what was not raised has none, which objects do not tell.
 * `traceback`'s functions take no notice.
 */
function hasTraceback(state: State, { value }: Attribute, parent: Expression | undefined): boolean {
  const definitions =
    value.kind === "Name" ? state.resolution.names.get(value)?.definitions : undefined;
  if (definitions?.every(({ kind }) => kind === "except")) return true;
  return (
    parent?.kind === "Call" && qualifiedName(state, parent.func)?.startsWith("traceback.") === true
  );
}

const isSuper = ({ value }: Attribute): boolean =>
  value.kind === "Call" && value.func.kind === "Name" && value.func.id === "super";

function has(state: State, owner: Type, name: string): boolean {
  if (owner.kind === "module") return state.library.has(`${owner.name}.${name}`);
  if (owner.kind === "None" && name === "__dict__") return true;
  if (owner.kind === "object" && name === "__dict__") return libraryBase(owner.cls) === undefined;
  if (owner.kind === "object" || owner.kind === "class") {
    if (findMethod(owner.cls, name) ?? findAttribute(owner.cls, name)) return true;
    if (owner.kind === "class" && name === "__members__" && isEnum(owner.cls)) return true;
    // `ABC`, `Generic` and `Protocol` are not there at run time, where Python shows them.
    if (owner.kind === "class" && (name === "__dict__" || name === NAMESPACE))
      return definedMembers(owner.cls, state) !== undefined;
    if (owner.kind === "class" && ORDER.has(name) && hasErasedBase(state, owner.cls)) return false;
    if (owner.kind === "class" && inLibrary(state, "type", name)) return true;
    if (owner.kind === "class" && name === "__new__") return libraryBase(owner.cls) === undefined;
    const base = libraryBase(owner.cls);
    return base !== undefined && inLibrary(state, base, name);
  }
  if (isOrderOfBuiltin(state, owner, name)) return true;
  const cls = owner.kind === "library" && !owner.self ? owner.name : libraryClassOf(owner);
  return cls !== undefined && inLibrary(state, cls, name);
}

const ORDER = new Set(["mro", ...ORDER_ATTRIBUTES]);

const hasErasedBase = (state: State, cls: ClassInfo): boolean =>
  [...ancestry(cls)].some(
    ({ node }) =>
      node.isMetaclass ||
      node.bases.some((base) => {
        if (isAbstractBase(state, base)) return true;
        const name = qualifiedName(state, base.kind === "Subscript" ? base.value : base);
        return name !== undefined && name !== "object" && isIgnoredBase(name);
      }),
  );

const inLibrary = (state: State, cls: string, name: string): boolean =>
  state.library.method(cls, name) !== undefined || state.library.attribute(cls, name) !== undefined;

/** `obj.__len__()` on a value of unknown type calls the method that a class of the program defines. */
const isDefinedSomewhere = (state: State, name: string): boolean =>
  [...state.classes.values()].some((cls) => cls.methods.has(name));
