import { redirects } from "../../2-analyze/output.ts";
import type { Attribute, Block, ClassDef, FunctionDef, Name } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { aliasOf } from "../../2-analyze/aliases.ts";
import { rawDocstring } from "../../2-analyze/docstrings.ts";
import type { Binding, FunctionInfo } from "../../2-analyze/model.ts";
import { BUILTIN_NAMES } from "../../2-analyze/builtin-members.ts";
import { importedName } from "../../2-analyze/infer/names.ts";
import type { Type } from "../../2-analyze/types.ts";
import { functionScope } from "../../2-analyze/scopes.ts";
import { isStaticVariable } from "../../2-analyze/class-variables.ts";
import { enumMember } from "../../2-analyze/enums.ts";
import * as b from "../builders.ts";
import { fromTemplate } from "../calls/emit.ts";
import { libraryFunctionValue } from "../calls/function-value.ts";
import type { Context } from "../context.ts";

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
  return b.call(ctx.module.runtime(helper), [
    isGone ? b.undefinedKeyword() : read,
    b.str(node.pythonName ?? node.id),
  ]);
}

/** A function that is declared once, before anything reads it, as far as the statements tell. */
const isHoisted = (binding: Binding, ctx: Context): boolean =>
  binding.definitions.every(({ kind }) => kind === "function") &&
  !ctx.module.declarations.mutable.has(binding);

/** A name of a class body that a later line of it reads: the class's static attribute. */
function classVariable(binding: Binding, ctx: Context): TsExpression | undefined {
  const cls = ctx.module.state.classes.get(binding.scope.node as ClassDef);
  if (cls === undefined || !isStaticVariable(binding, cls)) return undefined;
  const name = cls.scope.parent?.bindings.get(cls.name)?.emitted ?? cls.name;
  const value = b.member(b.id(name), ctx.module.naming.attribute(binding.name));
  // In the body of an enum the name is still the value.
  return enumMember(cls, binding.name) ? b.member(value, "value") : value;
}

export function readBinding(binding: Binding, node: Name | undefined, ctx: Context): TsExpression {
  const receiver = receiverOf(binding);
  // In nested functions of a method the receiver is the variable `self`; lambdas share `this`.
  if (receiver) return ctx.nested ? b.id(binding.emitted) : b.thisKeyword();
  if (node) {
    const found = definitionsRead(binding, ctx.module.state.typeOf(node), ctx);
    if (found.length > 1) ctx.module.report("redefined-name", node.span, { name: binding.name });
    const name = found.length > 0 ? definitionName(ctx, found[0], binding) : undefined;
    if (name) return b.id(name);
  }
  return b.id(binding.emitted);
}

/** Which of several definitions of one name a value of the type may come from. */
function definitionsRead(binding: Binding, type: Type, ctx: Context): unknown[] {
  // Elsewhere each definition has its name before anything is lowered, or the name is a variable.
  if (!ctx.module.state.isSession || binding.definitions.length < 2) return [];
  const { functions, classes } = ctx.module.state;
  return binding.definitions
    .map(({ node }) => node)
    .filter((node) => {
      const info = functions.get(node as FunctionDef);
      if (info === undefined)
        return type.kind === "class" && type.cls === classes.get(node as ClassDef);
      const named = info.named ?? { kind: "function", info };
      if (type.kind !== "function" || named.kind !== "function") return type.kind === named.kind;
      return type.info === named.info && type.wraps === named.wraps;
    });
}

/** The method whose first parameter the binding is. */
export function receiverOf(binding: Binding): FunctionInfo | undefined {
  const definition = binding.definitions[0];
  if (definition?.kind !== "parameter" || binding.definitions.length !== 1) return undefined;
  return receivers.get(binding);
}

/** Filled when the functions of a module are prepared: binding of `self` → its method. */
export const receivers = new WeakMap<Binding, FunctionInfo>();

/** A name that several definitions of a document bind: each has a name of its own. */
export function definitionName(
  ctx: Context,
  definition: unknown,
  binding: Binding,
): string | undefined {
  const definitions = binding.definitions.filter(
    ({ kind }) => kind === "function" || kind === "class",
  );
  if (!ctx.module.state.isSession) return undefined;
  if (definitions.length < 2 || definitions.length !== binding.definitions.length) return undefined;
  // Each snippet of a lesson is a module of its own.
  const own = ctx.module.snippet ? ctx.module.snippet.own(binding) : definitions;
  const index = own.findIndex(({ node }) => node === definition);
  return index <= 0 ? binding.emitted : `${binding.emitted}${index + 1}`;
}

function builtinName(node: Name, ctx: Context): TsExpression {
  const { state } = ctx.module;
  if (node.id === "__name__") return b.str(ctx.module.name);
  if (node.id === "__package__" && ctx.module.package !== undefined)
    return b.str(ctx.module.package);
  if (node.id === "__file__") return b.str(ctx.module.file);
  if (node.id === "__doc__") {
    let { scope } = ctx;
    while (scope.parent) scope = scope.parent;
    const text = "body" in scope.node ? rawDocstring(scope.node.body as Block) : null;
    return text === null ? b.nullKeyword() : b.str(text);
  }
  if (node.id === "NotImplemented") return ctx.module.runtime("NotImplemented");
  if (state.library.has(node.id)) return libraryValue(node, node.id, ctx);
  if (!ctx.module.undefinedNames.has(node.id)) ctx.module.undefinedNames.set(node.id, node);
  if (ctx.module.snippet) {
    const emitted = ctx.module.naming.local(node.id);
    ctx.module.snippet.missing(node, emitted);
    return b.id(emitted);
  }
  const isOfModules = node.id === "__annotations__" || node.id === "__cached__";
  if (isOfModules || BUILTIN_NAMES.has(node.id)) {
    const problem = isOfModules ? "dunder-attribute" : "unsupported-name";
    ctx.module.report(problem, node.span, { name: node.id });
    return b.nullKeyword();
  }
  // The library's module may well have the name.
  const star = starImport(ctx);
  if (star !== undefined) {
    ctx.module.report("unsupported-name", node.span, { name: `${star}.${node.id}` });
    return b.nullKeyword();
  }
  ctx.module.report("undefined-name", node.span, { name: node.id });
  return b.call(ctx.module.runtime("undefinedName"), [b.str(node.id)]);
}

/** The module of the library that the program imports everything from. */
const starImport = (ctx: Context): string | undefined =>
  ctx.module.state.module.body.statements.flatMap((statement) =>
    statement.kind === "ImportFrom" && statement.star ? (statement.module ?? []) : [],
  )[0];

/** A library name as a value: a constant, an exception class, or a function to hand over. */
export function libraryValue(node: Name | Attribute, name: string, ctx: Context): TsExpression {
  const { library } = ctx.module.state;
  const canonical = library.canonical(name);
  const constant = library.constant(canonical);
  const stream = /^sys\.(stdout|stderr)$/.exec(canonical)?.[1] as "stdout" | "stderr" | undefined;
  if (stream && redirects(ctx.module.state, stream)) {
    const current = stream === "stdout" ? "currentStdout" : "currentStderr";
    return b.methodCall(ctx.module.runtime(current, "sys"), current, []);
  }
  if (constant) return fromTemplate(constant.emit, new Map(), ctx);
  const cls = library.class(canonical);
  if (cls?.value) return fromTemplate(cls.value, new Map(), ctx);
  const value = libraryFunctionValue(canonical, undefined, ctx, node);
  if (value) return value;
  if (library.hasModule(canonical) || library.isTyping(canonical)) {
    ctx.module.report("unsupported-value", node.span, { name: canonical });
    return b.nullKeyword();
  }
  const [module] = canonical.split(".");
  const known = library.hasModule(module);
  ctx.module.report(known ? "unsupported-name" : "unsupported-module", node.span, {
    name: known ? canonical : module,
  });
  return b.nullKeyword();
}

export function* ownersOf(
  cls: Extract<Type, { kind: "object" }>["cls"],
  name: string,
): Generator<typeof cls> {
  if (cls.attributes.has(name)) yield cls;
  for (const base of cls.bases) if (!("kind" in base)) yield* ownersOf(base, name);
}
