import type { Attribute, ClassDef, Expression, Name } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { aliasOf } from "../../2-analyze/aliases.ts";
import { findAttribute, findMethod, libraryBase, type Binding, type FunctionInfo } from "../../2-analyze/model.ts";
import { importedName } from "../../2-analyze/infer/names.ts";
import { libraryClassOf } from "../../2-analyze/infer/expressions.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import { docstringOf } from "../../2-analyze/docstrings.ts";
import { qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import { functionScope } from "../../2-analyze/scopes.ts";
import { isStaticVariable } from "../../2-analyze/class-variables.ts";
import * as b from "../builders.ts";
import { fromTemplate, libraryFunctionValue } from "../calls/emit.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerReceiver, lowerShown } from "../expressions.ts";
import { maybeMissing, reportMixedOwners } from "./missing-attribute.ts";

/** A name that is read. */
export function lowerName(node: Name, ctx: Context): TsExpression {
  const { state } = ctx.module;
  const binding = state.resolution.names.get(node);
  if (binding === undefined) return builtinName(node, ctx);
  const imported = importedName(binding);
  if (imported !== undefined) return libraryValue(node, imported, ctx);
  const inClass = binding.scope.kind === "class" ? classVariable(binding, ctx) : undefined;
  if (inClass) return inClass;
  if (aliasOf(state, binding)) ctx.module.report("unsupported-value", node.span, { name: node.id });
  const read = readBinding(binding, node, ctx);
  const { snippet } = ctx.module;
  if (snippet && binding.scope.kind === "module") {
    snippet.read(binding, node);
    return read;
  }
  if (!state.maybeUnbound.has(node) || isHoisted(binding, ctx)) return read;
  // Python raises where the name was not assigned yet; JavaScript would hand out `undefined`.
  const isOuter = functionScope(ctx.scope) !== functionScope(binding.scope);
  const helper = binding.scope.kind === "module" ? "boundGlobal" : isOuter ? "boundFree" : "bound";
  // Outside of its handler the name of an exception does not exist.
  const isGone = !isOuter && binding.definitions.every(({ kind }) => kind === "except");
  return b.call(ctx.module.runtime(helper), [isGone ? b.undefinedKeyword() : read, b.str(node.id)]);
}

/** A function that is declared once, before anything reads it, as far as the statements tell. */
const isHoisted = (binding: Binding, ctx: Context): boolean =>
  binding.definitions.every(({ kind }) => kind === "function") && !ctx.module.declarations.mutable.has(binding);

/** A name of a class body that a later line of it reads: the class's static attribute. */
function classVariable(binding: Binding, ctx: Context): TsExpression | undefined {
  const cls = ctx.module.state.classes.get(binding.scope.node as ClassDef);
  if (cls === undefined || !isStaticVariable(binding, cls)) return undefined;
  const name = cls.scope.parent?.bindings.get(cls.name)?.emitted ?? cls.name;
  return b.member(b.id(name), ctx.module.naming.attribute(binding.name));
}

export function readBinding(binding: Binding, node: Name | undefined, ctx: Context): TsExpression {
  const receiver = receiverOf(binding);
  // In nested functions of a method the receiver is the variable `self`; lambdas share `this`.
  if (receiver) return ctx.nested ? b.id(binding.emitted) : b.thisKeyword();
  if (node) {
    const type = ctx.module.state.typeOf(node);
    if (type.kind === "function" && type.info.scope.parent === binding.scope) {
      const name = definitionName(ctx, type.info.node, binding);
      if (name) return b.id(name);
    }
    if (type.kind === "class") {
      const name = definitionName(ctx, type.cls.node, binding);
      if (name) return b.id(name);
    }
  }
  return b.id(binding.emitted);
}

/** The method whose first parameter the binding is. */
export function receiverOf(binding: Binding): FunctionInfo | undefined {
  const definition = binding.definitions[0];
  if (definition?.kind !== "parameter" || binding.definitions.length !== 1) return undefined;
  return receivers.get(binding);
}

/** Filled when the functions of a module are prepared: binding of `self` → its method. */
export const receivers = new WeakMap<Binding, FunctionInfo>();

/** A name that several definitions bind: each definition has a name of its own. */
export function definitionName(ctx: Context, definition: unknown, binding: Binding): string | undefined {
  const definitions = binding.definitions.filter(({ kind }) => kind === "function" || kind === "class");
  if (definitions.length < 2 || definitions.length !== binding.definitions.length) return undefined;
  // Each snippet of a lesson is a module of its own.
  const own = ctx.module.snippet ? ctx.module.snippet.own(binding) : definitions;
  const index = own.findIndex(({ node }) => node === definition);
  return index <= 0 ? binding.emitted : `${binding.emitted}${index + 1}`;
}

function builtinName(node: Name, ctx: Context): TsExpression {
  const { state } = ctx.module;
  if (node.id === "__name__") return b.str("__main__");
  if (node.id === "__file__") return b.str(ctx.module.file);
  if (node.id === "NotImplemented") return ctx.module.runtime("NotImplemented");
  if (state.library.has(node.id)) return libraryValue(node, node.id, ctx);
  if (!ctx.module.undefinedNames.has(node.id)) ctx.module.undefinedNames.set(node.id, node);
  if (ctx.module.snippet) {
    const emitted = ctx.module.naming.local(node.id);
    ctx.module.snippet.missing(node, emitted);
    return b.id(emitted);
  }
  ctx.module.report("undefined-name", node.span, { name: node.id });
  return b.id(node.id);
}

/** A library name as a value: a constant, an exception class, or a function to hand over. */
export function libraryValue(node: Name | Attribute, name: string, ctx: Context): TsExpression {
  const { library } = ctx.module.state;
  const canonical = library.canonical(name);
  const constant = library.constant(canonical);
  if (constant) return fromTemplate(constant.emit, new Map(), ctx);
  const cls = library.class(canonical);
  if (cls?.value) return fromTemplate(cls.value, new Map(), ctx);
  const value = libraryFunctionValue(canonical, undefined, ctx);
  if (value) return value;
  if (library.hasModule(canonical) || library.isTyping(canonical)) {
    ctx.module.report("unsupported-value", node.span, { name: canonical });
    return b.nullKeyword();
  }
  const [module] = canonical.split(".");
  const known = library.hasModule(module);
  ctx.module.report(known ? "unsupported-name" : "unsupported-module", node.span, { name: known ? canonical : module });
  return b.nullKeyword();
}

/** `value.attribute`, not called. */
export function lowerAttribute(node: Attribute, ctx: Context): TsExpression {
  const { state, naming } = ctx.module;
  const owner = state.typeOf(node.value);
  if (owner.kind === "module") return libraryValue(node, `${owner.name}.${node.attribute}`, ctx);
  if (owner.kind === "library" && !owner.self) {
    const nested = state.library.canonical(`${owner.name}.${node.attribute}`);
    if (state.library.has(nested)) return libraryValue(node, nested, ctx);
    const unbound = state.library.method(owner.name, node.attribute)
      ? libraryFunctionValue(`${owner.name}#${node.attribute}`, undefined, ctx)
      : undefined;
    if (unbound) return unbound;
    if (node.attribute === "__name__") return b.str(owner.name.split(".").at(-1)!);
  }
  const typed = node.attribute === "__name__" ? typeArgument(node.value, ctx) : undefined;
  if (typed) return b.call(ctx.module.runtime("typeName"), [lowerShown(typed, ctx)]);
  const dotted = node.attribute === "__qualname__" ? qualifiedNameOf(owner) : undefined;
  if (dotted !== undefined) return b.str(dotted);
  // A method that is read from an object has JavaScript's name of bound functions.
  if (node.attribute === "__name__" && owner.kind === "function" && owner.self && !owner.info.decorated) {
    return b.str(owner.info.name);
  }
  if (node.attribute === "__name__" || node.attribute === "__qualname__") {
    return b.call(ctx.module.runtime("nameOf"), [lowerExpression(node.value, ctx)]);
  }
  const members = membersOf(owner).filter(({ kind }) => kind !== "None");
  if (node.attribute === "__class__") {
    return b.call(ctx.module.runtime("typeOf"), [lowerExpression(node.value, ctx)]);
  }
  const docstring = node.attribute === "__doc__" ? docstringOf(members) : undefined;
  if (docstring !== undefined) return docstring === null ? b.nullKeyword() : b.str(docstring);
  if (members.some(({ kind }) => kind === "function") && FUNCTION_PROPERTIES.has(node.attribute)) {
    ctx.module.report("unsupported-method", node.span, { type: "function", name: node.attribute });
  }
  const missing = maybeMissing(node, ctx);
  if (missing) return missing;
  reportMixedOwners(node, ctx);
  if (members.length === 1 && members[0].kind !== "object" && members[0].kind !== "class") {
    const libraryAttribute = lowerLibraryAttribute(node, members[0], ctx);
    if (libraryAttribute) return libraryAttribute;
  }
  const object = lowerReceiver(node.value, ctx);
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
      }
      if (attribute?.classLevel && !attribute.instanceLevel) return classAttribute(node, member, ctx);
    }
    if (member.kind === "class") {
      const method = findMethod(member.cls, node.attribute);
      if (method?.method === "instance") {
        return b.member(b.member(object, "prototype"), naming.attribute(node.attribute));
      }
    }
  }
  if (type.kind === "function" && type.self) {
    return withReceiver(object, naming.attribute(node.attribute), ctx);
  }
  if (owner.kind === "unknown" && !ctx.module.lenient && isOnlyLibraryMember(node.attribute, ctx)) {
    ctx.module.report("unknown-type-method", node.span, { name: node.attribute });
  }
  return b.member(object, naming.attribute(node.attribute));
}

/** The `x` of `type(x)`. */
function typeArgument(node: Expression, ctx: Context): Expression | undefined {
  if (node.kind !== "Call" || node.args.length !== 1) return undefined;
  const target = ctx.module.state.calls.get(node)?.target;
  return target?.kind === "library" && target.name === "type" ? node.args[0] : undefined;
}

/** What JavaScript's functions have, and Python's have not. */
const FUNCTION_PROPERTIES = new Set(["length", "name", "prototype", "call", "apply", "bind", "arguments", "caller"]);

/** Whether library classes have the name: on a value of unknown type it cannot be mapped. */
export function isOnlyLibraryMember(name: string, ctx: Context): boolean {
  const { state } = ctx.module;
  return state.library.methodOwners(name).length > 0;
}

function lowerLibraryAttribute(node: Attribute, member: Type, ctx: Context): TsExpression | undefined {
  const cls = libraryClassOf(member);
  if (cls === undefined) return undefined;
  const { library } = ctx.module.state;
  const entry = library.attribute(cls, node.attribute);
  if (entry) return fromTemplate(entry.emit, new Map([["self", lowerReceiver(node.value, ctx)]]), ctx);
  if (library.method(cls, node.attribute)) {
    return libraryFunctionValue(`${cls}#${node.attribute}`, lowerReceiver(node.value, ctx), ctx);
  }
  ctx.module.report("unsupported-method", node.span, { type: cls, name: node.attribute });
  return b.nullKeyword();
}

/** A method that is not called at once takes its receiver along. */
function boundMethod(object: TsExpression, node: Attribute, method: FunctionInfo, ctx: Context): TsExpression {
  if (method.method === "static") {
    return b.member(b.id(method.owner!.scope.parent?.bindings.get(method.owner!.name)?.emitted ?? method.owner!.name), ctx.module.naming.attribute(node.attribute));
  }
  return withReceiver(object, ctx.module.naming.attribute(node.attribute), ctx);
}

/** `value.method.bind(value)`, where the value can be written twice. */
function withReceiver(object: TsExpression, name: string, ctx: Context): TsExpression {
  const isSimple = (node: TsExpression): boolean =>
    node.kind === "Identifier" || node.kind === "Literal" || (node.kind === "Member" && isSimple(node.object));
  return isSimple(object)
    ? b.call(b.member(b.member(object, name), "bind"), [object])
    : b.call(ctx.module.runtime("bindMethod"), [object, b.str(name)]);
}

/** Attributes that only the class has are read from the class. */
function classAttribute(node: Attribute, member: Extract<Type, { kind: "object" }>, ctx: Context): TsExpression {
  const owner = [...ownersOf(member.cls, node.attribute)][0] ?? member.cls;
  const name = owner.scope.parent?.bindings.get(owner.name)?.emitted ?? owner.name;
  if (member.cls.subclasses.some((sub) => sub.attributes.has(node.attribute))) {
    // A subclass may override it.
    const object = lowerExpression(node.value, ctx);
    return b.member(b.as_(b.member(object, "constructor"), b.typeofType(b.id(name))), ctx.module.naming.attribute(node.attribute));
  }
  return b.member(b.id(name), ctx.module.naming.attribute(node.attribute));
}

function* ownersOf(cls: Extract<Type, { kind: "object" }>["cls"], name: string): Generator<typeof cls> {
  if (cls.attributes.has(name)) yield cls;
  for (const base of cls.bases) if (!("kind" in base)) yield* ownersOf(base, name);
}

