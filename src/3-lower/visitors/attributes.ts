/** Attributes. */
import type { Attribute, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { defaultOfField } from "../../2-analyze/dataclasses.ts";
import { countedFunction, isToldOf } from "../../2-analyze/described-functions.ts";
import { descriptorOf } from "../../2-analyze/descriptors.ts";
import { slotsOf } from "../../2-analyze/assignable.ts";
import { nestedBinding } from "../../2-analyze/class-bodies.ts";
import {
  ancestry,
  findAttribute,
  findMethod,
  libraryBase,
  type ClassInfo,
} from "../../2-analyze/model.ts";
import {
  libraryClassOf,
  isOrderOfBuiltin,
  ofType,
  constantOfConstant,
} from "../../2-analyze/infer/attribute-types.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import { exceptionsBelowHave, exceptionsWith } from "../../2-analyze/infer/unknown-owner.ts";
import { certainlyLacks } from "../../2-analyze/builtin-members.ts";
import { NAMESPACE } from "../../2-analyze/infer/parsed-arguments.ts";
import { carriesDocstring, docstringOf } from "../../2-analyze/docstrings.ts";
import { isMainModule } from "../../2-analyze/refusals/dunder-attributes.ts";
import { qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import { NAMESPACE as CLASS_NAMESPACE } from "../../2-analyze/metaclasses/creation.ts";
import * as b from "../builders.ts";
import { fromTemplate } from "../calls/emit.ts";
import { dispatchedMethod } from "../calls/dispatch.ts";
import { libraryFunctionValue } from "../calls/function-value.ts";
import { presentOwner } from "../calls/present.ts";
import { heldReceiver } from "../calls/held-method.ts";
import { classNameOf, classOf, isSuperMember, superMember } from "../calls/super.ts";
import type { Context } from "../context.ts";
import { toTs } from "../types.ts";
import { fieldDefault } from "../classes/field-defaults.ts";
import { lowerExpression, lowerMisplaced, lowerReceiver, lowerShown } from "../expressions.ts";
import { isDeclaration } from "../function-attributes.ts";
import { toldOf } from "../functions/description.ts";
import { methodsCalledByName } from "../functions/bound-at-run-time.ts";
import { enumAttribute } from "./enums.ts";
import { boundMethod, methodOfClass, withReceiver } from "./methods-as-values.ts";
import { maybeMissing, reportMixedOwners } from "./missing-attribute.ts";
import { libraryValue } from "./names.ts";
import { cacheAttribute } from "./cache-attributes.ts";
import { variableOfClasses, subclassVariable, classAttribute } from "./class-variables.ts";

/** A function to ask for its name or docstring: a method's are the same without its object. */
function unbound(node: Expression, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node);
  if (node.kind !== "Attribute" || type.kind !== "function" || !type.self)
    return lowerExpression(node, ctx);
  const name = ctx.module.naming.attribute(node.attribute);
  return b.member(lowerReceiver(node.value, ctx), name);
}

/** `value.attribute`, not called. */
export function lowerAttribute(node: Attribute, ctx: Context): TsExpression {
  const { state, naming } = ctx.module;
  const constant = constantOfConstant(state, node);
  if (constant !== undefined) return libraryValue(node, constant, ctx);
  const counted = countedFunction(node);
  if (counted) return b.member(lowerExpression(counted, ctx), "length");
  const owner = state.typeOf(node.value);
  if (isSuperMember(node) && owner.kind !== "instance") return superMember(node, ctx);
  if (owner.kind === "module") return libraryValue(node, `${owner.name}.${node.attribute}`, ctx);
  if (owner.kind === "library" && !owner.self) {
    const nested = state.library.canonical(`${owner.name}.${node.attribute}`);
    if (state.library.has(nested)) return libraryValue(node, nested, ctx);
    const unbound = state.library.method(owner.name, node.attribute)
      ? libraryFunctionValue(`${owner.name}#${node.attribute}`, undefined, ctx, node)
      : undefined;
    if (unbound) return unbound;
    if (node.attribute === "__name__") return b.str(owner.name.split(".").at(-1)!);
    // Of a class of the library all is known: TypeScript would read `undefined`.
    if (!node.attribute.startsWith("_"))
      ctx.module.report("unsupported-method", node.span, {
        type: owner.name,
        name: node.attribute,
      });
  }
  const typed = node.attribute === "__name__" ? typeArgument(node.value, ctx) : undefined;
  if (typed) return b.call(ctx.module.runtime("typeName"), [lowerShown(typed, ctx)]);
  const dotted = node.attribute === "__qualname__" ? qualifiedNameOf(owner) : undefined;
  if (dotted !== undefined) return b.str(dotted);
  // A method that is read from an object has JavaScript's name of bound functions.
  if (
    node.attribute === "__name__" &&
    owner.kind === "function" &&
    owner.self &&
    owner.info.owner &&
    !owner.info.decorated
  ) {
    return b.str(owner.info.name);
  }
  if (node.attribute === "__name__" || node.attribute === "__qualname__") {
    const value = unbound(node.value, ctx);
    // An object has only the name that `functools.update_wrapper` gave it, and None has none.
    if (owner.kind === "object" || membersOf(owner).some(({ kind }) => kind === "None"))
      return b.call(ctx.module.runtime("getattr"), [value, b.str(node.attribute)]);
    return b.call(ctx.module.runtime("nameOf"), [value]);
  }
  const members = membersOf(owner).filter(({ kind }) => kind !== "None");
  const special = enumAttribute(node, members, ctx) ?? cacheAttribute(node, members, ctx);
  if (special) return special;
  if (node.attribute === "__class__" && owner.kind === "object")
    return classOf(node.value, owner.cls, ctx);
  if (node.attribute === "__class__") {
    return b.call(ctx.module.runtime("typeOf"), [lowerExpression(node.value, ctx)]);
  }
  if (
    node.attribute === "__dict__" &&
    members.length > 0 &&
    members.every((one) => one.kind === "object" && slotsOf(one.cls) === undefined)
  )
    return b.call(ctx.module.runtime("attributesOf"), [lowerExpression(node.value, ctx)]);
  if (isMainModule(node, state)) return b.str("__main__");
  if (node.attribute === CLASS_NAMESPACE)
    return b.call(ctx.module.runtime("namespaceOf"), [lowerExpression(node.value, ctx)]);
  if (
    node.attribute === "__dict__" &&
    members.length > 0 &&
    members.every(({ kind }) => kind === "class")
  )
    return b.call(ctx.module.runtime("classDict"), [lowerExpression(node.value, ctx)]);
  if (node.attribute === "__doc__") {
    const docstring = docstringOf(node.value, ctx.module.state);
    if (docstring !== undefined) return docstring === null ? b.nullKeyword() : b.str(docstring);
    if (carriesDocstring(node.value, ctx.module.state))
      return b.call(ctx.module.runtime("docOf"), [unbound(node.value, ctx)]);
  }
  if (isToldOf(state, node.attribute, owner)) return toldOf(node, ctx);
  if (members.some(({ kind }) => kind === "function") && FUNCTION_PROPERTIES.has(node.attribute)) {
    ctx.module.report("unsupported-method", node.span, { type: "function", name: node.attribute });
  }
  if (owner.kind === "object" || owner.kind === "class") {
    const nested = nestedBinding(ancestry(owner.cls), node.attribute);
    if (nested) return b.member(b.id(classNameOf(nested.owner)), naming.attribute(node.attribute));
  }
  const variable = variableOfClasses(node, members, ctx);
  if (variable) return variable;
  if (owner.kind === "object" && descriptorOf(owner.cls, node.attribute))
    return b.member(lowerReceiver(node.value, ctx), naming.attribute(node.attribute));
  const inherited = subclassVariable(node, ctx);
  if (inherited) return inherited;
  const dispatched = dispatchedMethod(node, ctx);
  if (dispatched) return dispatched;
  const missing = maybeMissing(node, ctx);
  if (missing) return missing;
  reportMixedOwners(node, ctx);
  if (members.length === 1 && members[0].kind !== "object" && members[0].kind !== "class") {
    const libraryAttribute = lowerLibraryAttribute(node, members[0], ctx);
    if (libraryAttribute) return libraryAttribute;
  }
  const object = presentOwner(node, ctx);
  const type = state.typeOf(node);
  if (members.length === 1) {
    const [member] = members as [Type];
    if (member.kind === "object") {
      const method = findMethod(member.cls, node.attribute);
      if (method && method.method !== "property") return boundMethod(object, node, method, ctx);
      const attribute = findAttribute(member.cls, node.attribute);
      if (attribute === undefined && !method) {
        const base = libraryBase(member.cls);
        const entry = base ? state.library.attribute(base, node.attribute) : undefined;
        if (entry) return fromTemplate(entry.emit, new Map([["self", object]]), ctx);
        const held =
          type.kind === "library" ? libraryFunctionValue(type.name, object, ctx, node) : undefined;
        if (held) return held;
      }
      if (
        attribute &&
        !attribute.instanceLevel &&
        (attribute.classLevel || attribute.classAssigned)
      )
        return classAttribute(node, member, ctx);
    }
    if (
      isOrderOfBuiltin(state, member, node.attribute) ||
      (member.kind === "class" && isOfType(member.cls, node.attribute, ctx))
    ) {
      const entry = state.library.attribute("type", node.attribute);
      if (entry) return fromTemplate(entry.emit, new Map([["self", object]]), ctx);
    }
    if (member.kind === "class") {
      const field = defaultOfField(member.cls, node.attribute);
      if (field) return fieldDefault(node.attribute, field, ctx);
      const method = findMethod(member.cls, node.attribute);
      if (method?.method === "instance")
        return methodOfClass(object, node, member.cls, method, ctx);
    }
  }
  if (type.kind === "function" && type.self) {
    const name = naming.attribute(node.attribute);
    return type.info.owner && methodsCalledByName(state).has(type.info)
      ? b.call(ctx.module.runtime("bindWithParameters"), [object, b.str(name)])
      : withReceiver(object, name, ctx);
  }
  // What a value of unknown type has is seen when it is asked.
  if (owner.kind === "unknown" && !ctx.module.lenient)
    return b.call(ctx.module.runtime("getattr"), [object, b.str(naming.attribute(node.attribute))]);
  // `wrapper.calls`: no type of a function tells of attributes that were put on it.
  if (
    members.length > 0 &&
    members.every(({ kind }) => kind === "function") &&
    !isDeclaration(node.value, ctx)
  ) {
    return b.call(ctx.module.runtime("getattr"), [object, b.str(naming.attribute(node.attribute))]);
  }
  return b.member(object, naming.attribute(node.attribute));
}

/** `Class.__mro__`: an attribute that the class itself has from `type`. */
const isOfType = (cls: ClassInfo, name: string, ctx: Context): boolean =>
  findMethod(cls, name) === undefined &&
  findAttribute(cls, name) === undefined &&
  ofType(ctx.module.state, name);

/** The `x` of `type(x)`. */
function typeArgument(node: Expression, ctx: Context): Expression | undefined {
  if (node.kind !== "Call" || node.args.length !== 1) return undefined;
  const target = ctx.module.state.calls.get(node)?.target;
  return target?.kind === "library" && target.name === "type" ? node.args[0] : undefined;
}

/** What JavaScript's functions have, and Python's have not. */
const FUNCTION_PROPERTIES = new Set([
  "length",
  "name",
  "prototype",
  "call",
  "apply",
  "bind",
  "arguments",
  "caller",
]);

/** Whether library classes have the name: on a value of unknown type it cannot be mapped. */
export function isOnlyLibraryMember(name: string, ctx: Context, called = false): boolean {
  const { state } = ctx.module;
  if (state.library.methodOwners(name).length === 0) return false;
  // Reading an attribute that a class of the program has is no use of a library's method.
  return (
    called ||
    ![...state.classes.values()].some((cls) => cls.methods.has(name) || cls.attributes.has(name))
  );
}

function lowerLibraryAttribute(
  node: Attribute,
  member: Type,
  ctx: Context,
): TsExpression | undefined {
  const cls = libraryClassOf(member);
  if (cls === undefined) return undefined;
  if (cls === NAMESPACE) {
    const value = b.member(lowerReceiver(node.value, ctx), node.attribute);
    // What a namespace shows tells what it is; a float that is known as one is bare.
    const type = ctx.module.state.typeOf(node);
    if (type.kind === "float") return b.call("Number", [value]);
    const isPlain = membersOf(type).every(({ kind }) => kind !== "instance");
    return isPlain ? value : b.as_(value, toTs(ctx, type));
  }
  const { library } = ctx.module.state;
  const entry = library.attribute(cls, node.attribute);
  if (entry)
    return fromTemplate(entry.emit, new Map([["self", lowerReceiver(node.value, ctx)]]), ctx);
  if (library.method(cls, node.attribute)) {
    return heldReceiver(node.value, ctx, (receiver) =>
      libraryFunctionValue(`${cls}#${node.attribute}`, receiver, ctx, node),
    );
  }
  if (
    certainlyLacks(cls, node.attribute) ||
    library.class(cls)?.openAttributes ||
    exceptionsBelowHave(library, cls, node.attribute) ||
    exceptionsWith(ctx.module.state, member, node.attribute).length > 0
  )
    return b.call(ctx.module.runtime("getattr"), [
      member.kind === "float" ? lowerMisplaced(node.value, ctx) : lowerReceiver(node.value, ctx),
      b.str(node.attribute),
    ]);
  ctx.module.report("unsupported-method", node.span, { type: cls, name: node.attribute });
  return b.nullKeyword();
}
