/** Attributes of modules, classes, instances and library values. */
import type { Attribute } from "../../ast/python.ts";
import { descendants, findMethod, libraryBase, type FunctionInfo } from "../model.ts";
import { attributeOf, selfVariables, callSpecial } from "./elements.ts";
import { instantiate } from "./match.ts";
import { parseSignatureType } from "../signatures.ts";
import type { Flow, State } from "./state.ts";
import { BMP_STR, NEVER, UNKNOWN, join, membersOf, type Type } from "../types.ts";
import { infer, pathOf } from "./expressions.ts";
import { asStored, libraryType } from "./variables.ts";

// ---------------------------------------------------------------------------------- attributes

export function attributeType(state: State, node: Attribute, flow: Flow): Type {
  const owner = infer(state, node.value, flow);
  const path = pathOf(state, node);
  const narrowed = path === undefined ? undefined : flow.types.get(path);
  if (owner.kind === "never") return narrowed ?? NEVER;
  if (narrowed && !membersOf(narrowed).some(({ kind }) => kind === "float")) return narrowed;
  const stored = membersOf(owner)
    .filter((member) => member.kind !== "None" || membersOf(owner).length === 1)
    .map((member) => memberAttribute(state, node, member))
    .reduce(join, NEVER);
  return asStored(narrowed, stored);
}

function memberAttribute(state: State, node: Attribute, owner: Type): Type {
  const name = node.attribute;
  switch (owner.kind) {
    case "module":
      return libraryType(state, `${owner.name}.${name}`);
    case "object": {
      const method = findMethod(owner.cls, name);
      if (method?.method === "property") {
        method.called = true;
        method.parameters[0]?.slot.flow(owner);
        return method.isAsync || method.isGenerator ? UNKNOWN : method.returns.type;
      }
      if (method) return methodType(method, owner);
      const attribute = attributeOf(owner.cls, name);
      if (attribute) return attribute;
      // A method of the classes that the class is made for: mixins, templates.
      const below = [...descendants(owner.cls)]
        .map((sub) => findMethod(sub, name))
        .find((found) => found !== undefined);
      if (below && below.method === "instance")
        return { kind: "function", info: below, self: owner };
      const base = libraryBase(owner.cls);
      if (base) return libraryMember(state, { kind: "instance", name: base, args: [] }, name);
      if (name === "__class__") return { kind: "class", cls: owner.cls };
      const dynamic = callSpecial(owner.cls, "__getattr__");
      return dynamic ? dynamic.returns.type : UNKNOWN;
    }
    case "class": {
      if (name === "__name__" || name === "__qualname__") return BMP_STR;
      const method = findMethod(owner.cls, name);
      if (method) {
        if (method.method === "class") return { kind: "function", info: method, self: owner };
        return { kind: "function", info: method };
      }
      return attributeOf(owner.cls, name) ?? UNKNOWN;
    }
    case "function":
    case "library":
      if (name === "__name__" || name === "__qualname__") return BMP_STR;
      if (owner.kind === "library" && !owner.self) {
        const nested = libraryType(state, `${owner.name}.${name}`);
        if (nested.kind !== "unknown") return nested;
        const method = state.library.method(owner.name, name);
        if (method) return { kind: "library", name: `${owner.name}#${name}` };
      }
      return UNKNOWN;
    case "instance":
    case "str":
    case "bytes":
    case "int":
    case "float":
    case "bool":
    case "tuple":
      return libraryMember(state, owner, name);
    default:
      return UNKNOWN;
  }
}

const methodType = (method: FunctionInfo, self: Type): Type =>
  method.method === "static"
    ? { kind: "function", info: method }
    : (method.decorated?.type ?? { kind: "function", info: method, self });

/** An attribute or a bound method of a value of a library class. */
function libraryMember(state: State, owner: Type, name: string): Type {
  const cls = libraryClassOf(owner);
  if (cls === undefined) return UNKNOWN;
  const attribute = state.library.attribute(cls, name);
  if (attribute) {
    return instantiate(
      state,
      parseSignatureType(attribute.type),
      selfVariables(state, owner),
      `${cls}.${name}`,
      owner,
    );
  }
  if (state.library.method(cls, name))
    return { kind: "library", name: `${cls}#${name}`, self: owner };
  return UNKNOWN;
}

/** The grammar-map class of a value's type. */
export function libraryClassOf(type: Type): string | undefined {
  switch (type.kind) {
    case "instance":
      return type.name;
    case "str":
    case "bytes":
    case "int":
    case "float":
    case "bool":
    case "tuple":
      return type.kind;
    default:
      return undefined;
  }
}
