import type { ClassDef, FunctionDef } from "../../ast/python.ts";
import type {
  TsBlock,
  TsExpression,
  TsFunction,
  TsStatement,
  TsTrivia,
  TsType,
} from "../../ast/typescript.ts";
import type { FunctionInfo, Scope } from "../../2-analyze/model.ts";
import { membersOf } from "../../2-analyze/types.ts";
import { looksUpDocstrings, rawDocstring } from "../../2-analyze/docstrings.ts";
import * as b from "../builders.ts";
import { mentionsName } from "../builders/mentions.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { lowerBlock } from "../block.ts";
import { definitionName, receivers } from "../visitors/names.ts";
import { sharedResult, standsForValue } from "../../2-analyze/infer/call-function.ts";
import { toTs } from "../types.ts";
import { typeParameters } from "../generics.ts";
import { constraintOf } from "../annotated-types.ts";
import { withOverloads } from "./overloads.ts";
import { isDelicate } from "./delicate.ts";
import { functionsCalledByName } from "./bound-at-run-time.ts";
import { keywordPrologue, parameterNames } from "./keywords.ts";
import { described } from "./description.ts";
import { usesReceiverInside } from "./nested-receiver.ts";
import { lowerParameters } from "./parameters.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import { pythonNameOf, qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import { isShownGenerator } from "../../2-analyze/shown-values.ts";
import { bindingScope } from "../../2-analyze/scopes.ts";

/** What a function is made of, whether it becomes a declaration, a method or an expression. */
export interface FunctionParts {
  readonly async: boolean;
  readonly generator: boolean;
  readonly typeParameters?: TsFunction["typeParameters"];
  readonly parameters: TsFunction["parameters"];
  readonly returns: TsType;
  readonly body: TsBlock;
  /** How many statements at the head of the body take the keywords apart. */
  readonly keywordStatements: number;
}

export function functionParts(
  node: FunctionDef,
  info: FunctionInfo,
  outer: Context,
  skip: number,
): FunctionParts {
  const ctx = outer.within({
    scope: info.scope,
    func: info,
    caught: undefined,
    breakFlag: undefined,
    prelude: undefined,
    nested: isNestedFunction(info) ? true : undefined,
  });
  // In this order Python evaluates their defaults.
  const parameters = lowerParameters(info, ctx, skip, outer.prelude);
  const keywords = keywordPrologue(info, ctx, outer.prelude);
  const prologue: TsStatement[] = [...keywords];
  const body = lowerBlock(node.body, ctx, { skipDocstring: node.docstring !== undefined });
  const receiver = info.parameters[0]?.binding;
  // Arrow functions have the receiver as `this`.
  const isUsed = skip === 1 && receiver && usesReceiverInside(info, ctx.module.state);
  if (isUsed && mentionsName(body, receiver.emitted))
    prologue.push(b.constDecl(receiver.emitted, b.thisKeyword()));
  prologue.push(...frozenRest(info));
  const epilogue = needsReturnNull(info) ? [b.returnStatement(b.nullKeyword())] : [];
  const parts = {
    parameters,
    returns: resultType(info, ctx),
    body: { ...body, body: [...prologue, ...body.body, ...epilogue] },
  };
  return {
    keywordStatements: keywords.length,
    async: info.isAsync || info.coloured,
    generator: info.isGenerator,
    typeParameters: typeParameters(info.typeVariables, parts, (one) => constraintOf(one, ctx)),
    ...parts,
  };
}

/** `*args` is a tuple: a frozen array, where something can tell it from a list. */
export function frozenRest(info: FunctionInfo): TsStatement[] {
  const rest = info.parameters.find(({ node }) => node.flavour === "var-positional")?.binding;
  const isObserved =
    rest &&
    membersOf(rest.slot.type).some((member) => member.kind === "tuple" && member.cell.observed);
  return isObserved
    ? [b.exprStatement(b.call(b.member(b.id("Object"), "freeze"), [b.id(rest.emitted)]))]
    : [];
}

/** A function that gives a value on one path and nothing on another gives Python's None there. */
const needsReturnNull = (info: FunctionInfo): boolean =>
  info.fallsThrough &&
  !info.isGenerator &&
  (membersOf(sharedResult(info)).some(({ kind }) => kind !== "None") || standsForValue(info));

/** A def inside a method has no `this` of the method. */
const isNestedFunction = (info: FunctionInfo): boolean =>
  info.owner === undefined && info.scope.parent?.kind === "function";

export function resultType(info: FunctionInfo, ctx: Context): TsType {
  const type = toTs(ctx, { kind: "function", info });
  return type.kind === "FunctionType" ? type.returns : type;
}

/** Docstrings become TSDoc. */
export function docComment(docstring: string | undefined): TsTrivia[] {
  return docstring === undefined || docstring.trim() === ""
    ? []
    : [{ kind: "doc", text: docstring.trimEnd() }];
}

/** The docstring of a function or class, where the program looks docstrings up as it runs. */
export function carriedDocstring(
  { body }: FunctionDef | ClassDef,
  ctx: Context,
): TsExpression | undefined {
  const text = looksUpDocstrings(ctx.module.state) ? rawDocstring(body) : null;
  return text === null ? undefined : b.str(text);
}

/** `def` as a statement. */
export function lowerFunctionDef(node: FunctionDef, ctx: Context): TsStatement[] {
  const info = ctx.module.state.functions.get(node)!;
  const binding = bindingScope(node.name, ctx.scope).bindings.get(node.name)!;
  const name = definitionName(ctx, node, binding) ?? binding.emitted;
  for (const parameter of info.owner ? info.parameters.slice(0, 1) : [])
    receivers.set(parameter.binding, info);
  const parts = functionParts(node, info, ctx, 0);
  const leading = docComment(node.docstring);
  const decorators = node.decorators.filter((decorator) => !isErasedDecorator(decorator, ctx));
  const wrapped = isDelicate(info, ctx) && !isContextManager(node, ctx);
  const versions = binding.definitions.filter(
    ({ kind }) => kind === "function" || kind === "class",
  );
  const isVersion =
    ctx.module.state.isSession &&
    versions.length > 1 &&
    versions.length === binding.definitions.length;
  const declared =
    isVersion ||
    ctx.module.snippet !== undefined ||
    ctx.module.declarations.inline.get(node)?.has(binding);
  const isNamed = calledByName(ctx).has(info);
  // The program looks at names, and this one is taken in TypeScript.
  const isRenamed = ctx.module.naming.keepsFunctionNames && name !== pythonNameOf(node);
  const names = isNamed
    ? parameterNames(info, ctx.module.state).map((parameter) => b.str(parameter))
    : [];
  const docstring = carriedDocstring(node, ctx);
  const isVariable = !isVersion && ctx.module.declarations.mutable.has(binding);
  if (decorators.length === 0 && !wrapped && declared && !isVariable) {
    const definition: TsStatement = { kind: "Function", name, ...parts, leading, exported: false };
    const tell = (helper: string, args: readonly TsExpression[]): TsStatement =>
      b.exprStatement(b.call(ctx.module.runtime(helper), [b.id(name), ...args]));
    const told = [
      ...(isRenamed ? [tell("named", [b.str(pythonNameOf(node))])] : []),
      ...(isNamed ? [tell("withParameters", names)] : []),
    ];
    const generating = generatorName(info, ctx).map((dotted) => tell("namesGenerators", [dotted]));
    const documented = docstring === undefined ? [] : [tell("documented", [docstring])];
    const description = described(info, b.id(name), ctx);
    return [
      ...withOverloads(definition, info, ctx),
      ...told,
      ...generating,
      ...documented,
      ...(description ? [b.exprStatement(description)] : []),
    ];
  }
  // Inside, the name means what the decorators made of the function: its own name must not hide that.
  const isRecursive = binding.reads.some(({ scope }) => isWithin(scope, info.scope));
  const inner = node.pythonName === undefined ? name : ctx.module.naming.local(node.pythonName);
  const isHiding = isRecursive || hides(inner, info);
  const told = { ...(!isHiding && { name: inner }) };
  let value: TsExpression = { kind: "FunctionExpression", ...told, ...parts };
  const isPlain = decorators.length === 0 && !wrapped && !isNamed && docstring === undefined;
  // A function without a name gets that of its variable.
  const isTold = isPlain && isVariable && name === pythonNameOf(node);
  const isAsked = ctx.module.naming.keepsFunctionNames && inner !== pythonNameOf(node);
  if ((isHiding && !isTold) || isAsked)
    value = b.call(ctx.module.runtime("named"), [value, b.str(pythonNameOf(node))]);
  for (const dotted of generatorName(info, ctx))
    value = b.call(ctx.module.runtime("namesGenerators"), [value, dotted]);
  if (wrapped) value = b.call(ctx.module.runtime("asyncGenerator"), [value]);
  if (isNamed) value = b.call(ctx.module.runtime("withParameters"), [value, ...names]);
  if (docstring) value = b.call(ctx.module.runtime("documented"), [value, docstring]);
  value = described(info, value, ctx) ?? value;
  for (const decorator of [...decorators].reverse()) value = applyDecorator(decorator, value, ctx);
  if (declared && isVariable)
    return [{ ...b.letDecl(name, value, toTs(ctx, binding.slot.type)), leading }];
  if (declared) return [{ ...b.constDecl(name, value), leading }];
  return [{ ...b.assignStatement(b.id(name), value), leading }];
}

/** The name that the function's generators tell, where the program shows some. */
export function generatorName(info: FunctionInfo, ctx: Context): TsExpression[] {
  if (!isShownGenerator(info, ctx.module.state)) return [];
  const dotted = qualifiedNameOf({ kind: "function", info: { ...info, decorated: undefined } });
  return dotted === undefined ? [] : [b.str(dotted)];
}

/** Whether a function's own name would hide what its body means by that name. */
function hides(name: string, { scope }: FunctionInfo): boolean {
  for (let outer = scope.parent; outer; outer = outer.parent)
    for (const { emitted, reads } of outer.bindings.values())
      if (emitted === name && reads.some((read) => isWithin(read.scope, scope))) return true;
  return false;
}

function isWithin(scope: Scope | undefined, outer: Scope): boolean {
  return scope !== undefined && (scope === outer || isWithin(scope.parent, outer));
}

const namedCache = new WeakMap<object, ReadonlySet<FunctionInfo>>();

/** The functions whose parameters the runtime must know by name. */
export function calledByName(ctx: Context): ReadonlySet<FunctionInfo> {
  const { state } = ctx.module;
  let found = namedCache.get(state);
  if (found === undefined) namedCache.set(state, (found = functionsCalledByName(state)));
  return found;
}

export function applyDecorator(
  decorator: FunctionDef["decorators"][number],
  value: TsExpression,
  ctx: Context,
): TsExpression {
  const { state } = ctx.module;
  const type = state.typeOf(decorator);
  // Bare, `@lru_cache` decorates; in TypeScript it always makes a decorator.
  if (type.kind === "library" && type.name === "functools.lru_cache")
    return b.call(b.call(ctx.module.runtime("lruCache", "functools"), []), [value]);
  const made = lowerExpression(decorator, ctx);
  // `@CountCalls` makes an object of the class, `@Timer()` calls one.
  if (type.kind === "class") return b.create(made, [value]);
  const isCallable =
    type.kind === "object" ||
    (type.kind === "instance" && state.library.method(type.name, "__call__") !== undefined);
  if (isCallable) return b.methodCall(made, "__call__", [value]);
  // `@bus.on("start")`, where `on` gives a decorator or, with a function, the object itself.
  const isSure = membersOf(type).every(({ kind }) => kind !== "object" && kind !== "None");
  return isSure ? b.call(made, [value]) : b.call(ctx.module.runtime("call"), [made, value]);
}

const ERASED = new Set([
  "typing.override",
  "typing.final",
  "typing.no_type_check",
  "abc.abstractmethod",
  "typing.overload",
]);
export const isErasedDecorator = (
  decorator: FunctionDef["decorators"][number],
  ctx: Context,
): boolean => ERASED.has(qualifiedName(ctx.module.state, decorator) ?? "");

/** `@asynccontextmanager` drives the generator itself, from start to end. */
export const isContextManager = (node: FunctionDef, ctx: Context): boolean =>
  node.decorators.some(
    (decorator) => qualifiedName(ctx.module.state, decorator) === "contextlib.asynccontextmanager",
  );
