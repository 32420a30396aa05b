/** Attributes of modules, classes, instances and library values. */
import type { Attribute } from "../../ast/python.ts";
import { nestedBinding } from "../class-bodies.ts";
import {
  ancestry,
  descendants,
  findMethod,
  libraryBase,
  type ClassInfo,
  type FunctionInfo,
} from "../model.ts";
import { viewAs } from "../abstract-bases.ts";
import { attributeOf, libraryView, selfVariables, callSpecial } from "./elements.ts";
import { instantiate } from "./instantiate.ts";
import { parseSignatureType } from "../signatures.ts";
import { NAMESPACE, parsedAttribute } from "./parsed-arguments.ts";
import type { Flow, State } from "./state.ts";
import { countedFunction } from "../described-functions.ts";
import { descriptorOf, readDescriptor } from "../descriptors.ts";
import { keepsElsewhere } from "../dynamic-attributes.ts";
import { isSuperCall } from "../construction.ts";
import { asEnumData } from "../enums.ts";
import { memberOfEnum, memberOfEnumClass } from "./enum-classes.ts";
import { memberOfTupleClass } from "./named-tuples.ts";
import { NAMED_TUPLE } from "../named-tuples.ts";
import { superOwner, superTargets } from "../super-targets.ts";
import { BMP_STR, NEVER, STR, UNKNOWN, intBetween, join, membersOf, type Type } from "../types.ts";
import { infer, pathOf } from "./expressions.ts";
import { havingMembers } from "./lacking.ts";
import { qualifiedName } from "./names.ts";
import { callWithTypes } from "./call-function.ts";
import { takesReceiver } from "../decorated-methods.ts";
import { certainlyLacks } from "../builtin-members.ts";
import { detailType } from "../field-details.ts";
import { observeOutside } from "../observed.ts";
import { exceptionAttribute, exceptionsWith, readUnknownAttribute } from "./unknown-owner.ts";
import { NAMESPACE as CLASS_NAMESPACE } from "../metaclasses/creation.ts";
import { asStored, libraryType } from "./variables.ts";

/** What `__getattr__` gives; where that comes of itself alone, nobody knows. */
function givenAttribute(state: State, cls: ClassInfo): Type | undefined {
  const type = callSpecial(cls, "__getattr__")?.returns.type;
  return type?.kind === "never" && state.settled ? UNKNOWN : type;
}

// ---------------------------------------------------------------------------------- attributes

export function attributeType(state: State, node: Attribute, flow: Flow): Type {
  const counted = countedFunction(node);
  if (counted) {
    infer(state, counted, flow);
    return intBetween(0, 255);
  }
  const owner = infer(state, node.value, flow);
  const constant = constantOfConstant(state, node);
  if (constant !== undefined) return libraryType(state, constant);
  const path = pathOf(state, node);
  const narrowed = path === undefined ? undefined : flow.types.get(path);
  if (owner.kind === "never") return narrowed ?? NEVER;
  if (owner.kind === "union") observeOutside(state.progress, owner);
  const above = superAttribute(state, node, owner, flow);
  if (above) return above;
  if (narrowed && !membersOf(narrowed).some(({ kind }) => kind === "float")) return narrowed;
  if (owner.kind === "unknown" || isOpen(state, owner, node.attribute))
    readUnknownAttribute(state, node.attribute);
  const stored = havingMembers(state, owner, node.attribute)
    .map((member) => memberAttribute(state, node, member))
    .reduce(join, NEVER);
  // One of them may have it without anybody knowing of what type.
  if (owner.kind === "union" && stored.kind === "unknown")
    readUnknownAttribute(state, node.attribute);
  return asStored(narrowed, stored);
}

/** `sys.version_info.major`: the map names what a constant has beyond its type. */
export function constantOfConstant(state: State, node: Attribute): string | undefined {
  if (node.value.kind === "Call" || node.value.kind === "Subscript") return undefined;
  const name = qualifiedName(state, node);
  const isDotted = name !== undefined && name.split(".").length > 2;
  return isDotted && state.library.constant(name) ? name : undefined;
}

/** `super().name`: whatever the classes after this one have, in the order of any subclass. */
function superAttribute(state: State, node: Attribute, owner: Type, flow: Flow): Type | undefined {
  if (node.value.kind !== "Call" || !isSuperCall(node.value)) return undefined;
  const cls = superOwner(state, node.value, flow.scope);
  if (cls === undefined) return undefined;
  const kind = owner.kind === "class" ? "class" : "object";
  const targets = superTargets(cls, node.attribute);
  if (targets.length > 0)
    return targets
      .map((target) => memberAttribute(state, node, { kind, cls: target.owner! }))
      .reduce(join, NEVER);
  const attribute = attributeOf(cls, node.attribute);
  if (attribute && !libraryBase(cls)) return attribute;
  if (node.attribute === "__new__" && libraryBase(cls) === undefined) {
    const made = state.slotAt(node, 1);
    made.flow({ kind: "object", cls });
    return { kind: "callable", parameters: null, returns: made };
  }
  const text = OBJECT_TEXTS.has(node.attribute) && libraryBase(cls) === undefined;
  if (!text) return libraryBase(cls) || owner.kind === "class" ? undefined : UNKNOWN;
  const returns = state.slotAt(node, 1);
  returns.flow(STR);
  return { kind: "callable", parameters: null, returns };
}

/** Methods of `object` that give a str. */
const OBJECT_TEXTS = new Set(["__repr__", "__str__", "__format__"]);

/** Nothing tells which of several exceptions of the program the attribute is of. */
const isOpen = (state: State, owner: Type, name: string): boolean =>
  exceptionsWith(state, owner, name).length > 0 &&
  exceptionAttribute(state, owner, name).kind === "unknown";

function memberAttribute(state: State, node: Attribute, owner: Type): Type {
  const name = node.attribute;
  switch (owner.kind) {
    case "module":
      return libraryType(state, `${owner.name}.${name}`);
    case "object": {
      const descriptor = descriptorOf(owner.cls, name);
      if (descriptor) return readDescriptor(descriptor, owner.cls, owner);
      const method = findMethod(owner.cls, name);
      if (method?.method === "property") {
        method.called = true;
        method.parameters[0]?.slot.flow(owner);
        if (method.decorated && takesReceiver(method))
          return callWithTypes(state, method.decorated.type, [owner], node);
        return method.isAsync || method.isGenerator ? UNKNOWN : method.returns.type;
      }
      if (method) return methodType(method, owner);
      const ofEnum = memberOfEnum(state, owner.cls, name);
      if (ofEnum) return ofEnum;
      const attribute = attributeOf(owner.cls, name);
      if (attribute && keepsElsewhere(owner.cls, name))
        return join(attribute, givenAttribute(state, owner.cls) ?? UNKNOWN);
      if (attribute) return attribute;
      const nested = nestedBinding(ancestry(owner.cls), name);
      if (nested) return nested.binding.slot.type;
      // A method of the classes that the class is made for: mixins, templates.
      const below = (name === "__init__" ? [] : [...descendants(owner.cls)])
        .map((sub) => findMethod(sub, name))
        .find((found) => found !== undefined);
      if (below && below.method === "instance")
        return { kind: "function", info: below, self: owner };
      const base = libraryBase(owner.cls);
      const data = asEnumData(state, owner);
      if (data && name !== "__class__") return libraryMember(state, data, name);
      if (base === NAMED_TUPLE && name !== "__class__")
        return libraryMember(state, libraryView(state, base), name, owner);
      if (base && name !== "__class__")
        return libraryMember(state, viewAs(state, owner.cls, base), name);
      if (name === "__class__") return { kind: "class", cls: owner.cls };
      if (name === "__dict__") return attributesType(state, node);
      return givenAttribute(state, owner.cls) ?? unassigned(state);
    }
    case "class": {
      if (name === "__name__" || name === "__qualname__") return BMP_STR;
      const table =
        memberOfEnumClass(state, node, owner.cls) ?? memberOfTupleClass(state, owner.cls, name);
      if (table) return table;
      const descriptor = descriptorOf(owner.cls, name);
      if (descriptor) return readDescriptor(descriptor, owner.cls);
      const method = findMethod(owner.cls, name);
      if (method) {
        if (method.method === "class") return { kind: "function", info: method, self: owner };
        return { kind: "function", info: method };
      }
      const attribute = attributeOf(owner.cls, name);
      if (attribute) return attribute;
      const nested = nestedBinding(ancestry(owner.cls), name);
      if (nested) return nested.binding.slot.type;
      if (name === CLASS_NAMESPACE) return attributesType(state, node);
      if (ofType(state, name)) return libraryMember(state, TYPE, name, owner);
      // `cls.__new__(cls)`: `object`'s, which makes an object without `__init__`.
      if (name === "__new__" && libraryBase(owner.cls) === undefined)
        return { kind: "library", name: "object#__new__" };
      return unassigned(state);
    }
    case "function":
    case "library":
      if (name === "__name__" || name === "__qualname__") return BMP_STR;
      if (owner.kind === "function" && name === "__annotations__")
        return attributesType(state, node);
      if (owner.kind === "function" && owner.info.cached && name === "cache_info")
        return instantiate(state, CACHE_INFO, new Map(), node, UNKNOWN);
      if (owner.kind === "library" && !owner.self) {
        const nested = libraryType(state, `${owner.name}.${name}`);
        if (nested.kind !== "unknown") return nested;
        const method = state.library.method(owner.name, name);
        if (method) return { kind: "library", name: `${owner.name}#${name}` };
        if (isOrderOfBuiltin(state, owner, name)) return libraryMember(state, TYPE, name);
      }
      return UNKNOWN;
    case "instance":
    case "str":
    case "bytes":
    case "int":
    case "float":
    case "bool":
    case "tuple":
      if (owner.kind === "instance" && owner.name === NAMESPACE)
        return parsedAttribute(state, name);
      // The error of an attribute that there is not names the type.
      if (owner.kind === "tuple" && certainlyLacks("tuple", name) && owner.cell.observe())
        state.progress.changed = true;
      return libraryMember(state, owner, name);
    default:
      return UNKNOWN;
  }
}

/** A dict of attributes, of whatever types. */
function attributesType(state: State, node: Attribute): Type {
  const [key, value] = state.slotsAt(node, 2);
  key.flow(STR);
  value.flow(UNKNOWN);
  return { kind: "instance", name: "dict", args: [key, value] };
}

/** An attribute that nothing has assigned so far: code that is walked later may. */
const unassigned = (state: State): Type => (state.settled ? UNKNOWN : NEVER);

const TYPE: Type = { kind: "instance", name: "type", args: [] };

const CACHE_INFO = parseSignatureType("Callable[[], functools._CacheInfo]");

/** What every class has from `type`: `__mro__`, `mro()`. */
export const ofType = (state: State, name: string): boolean =>
  (state.library.attribute("type", name) ?? state.library.method("type", name)) !== undefined;

/** `bool.__mro__`, `KeyError.__bases__` */
export const isOrderOfBuiltin = (state: State, owner: Type, name: string): boolean =>
  owner.kind === "library" &&
  !owner.self &&
  ORDER_ATTRIBUTES.has(name) &&
  !owner.name.includes(".") &&
  state.library.class(owner.name) !== undefined;

/** What tells the bases of a class, in the order in which they are asked. */
export const ORDER_ATTRIBUTES: ReadonlySet<string> = new Set(["__mro__", "__bases__", "__base__"]);

const methodType = (method: FunctionInfo, self: Type): Type =>
  method.method === "static"
    ? { kind: "function", info: method }
    : method.decorated && takesReceiver(method)
      ? withReceiver(method.decorated.type, self)
      : (method.decorated?.type ?? { kind: "function", info: method, self });

const withReceiver = (type: Type, self: Type): Type =>
  membersOf(type)
    .map((member): Type => (member.kind === "function" ? { ...member, self } : member))
    .reduce(join, NEVER);

/** An attribute or a bound method of a value of a library class. */
function libraryMember(state: State, owner: Type, name: string, self: Type = owner): Type {
  const cls = libraryClassOf(owner);
  if (cls === undefined) return UNKNOWN;
  const detail = cls === "dataclasses.Field" ? detailType(state, name) : undefined;
  if (detail) return detail;
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
  if (state.library.method(cls, name)) return { kind: "library", name: `${cls}#${name}`, self };
  return exceptionAttribute(state, owner, name);
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
