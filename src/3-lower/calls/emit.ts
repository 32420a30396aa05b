/** Turns a grammar-map entry and bound arguments into TypeScript. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Condition, Entry, EmitRule } from "../../../grammar-maps/define.ts";
import type { Binding } from "../../../grammar-maps/template.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { entryOf } from "../../2-analyze/infer/calls.ts";
import { findMethod } from "../../2-analyze/model.ts";
import { itemType } from "../../2-analyze/infer/elements.ts";
import { parseSignature, type Signature, type SignatureType } from "../../2-analyze/signatures.ts";
import { every, isSmall, membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { hasPlainEquality, lowerExpression, lowerInto, lowerReceiver, lowerShown } from "../expressions.ts";
import { instantiate, templateUses } from "../templates.ts";
import { isMixedNumber, isNativeElement, isNativeKey } from "../representation.ts";
import { typedValue } from "../inferred.ts";
import { asIterable, iterable } from "../visitors/iteration.ts";
import { lowerConsumed } from "./eager.ts";
import { lowerSchedulable, lowerSchedulables } from "./coroutines.ts";

/** Fills a template, notes what it uses of the runtime, and renames where the module must. */
export function fromTemplate(
  template: string,
  bindings: ReadonlyMap<string, Binding>,
  ctx: Context,
): TsExpression {
  const local = new Map<string, string>();
  for (const use of templateUses(template)) {
    const emitted = ctx.module.runtime(use.name, use.facade).name;
    const root = ctx.module.isNamespace(use.facade) ? use.facade : use.name;
    if (emitted !== root) local.set(root, emitted);
  }
  return instantiate(template, bindings, local);
}

/** Emits a library call by its entry's rules. */
export function emitLibraryCall(
  node: Call,
  entry: Entry,
  fact: CallFact,
  self: Expression | undefined,
  ctx: Context,
): TsExpression {
  const signature = signatureOf(entry, fact);
  const rules = typeof entry.emit === "string" ? [{ ts: entry.emit }] : (entry.emit ?? []);
  const rule = rules.find((candidate) => matches(candidate, signature, fact, self, ctx));
  if (rule === undefined) {
    ctx.module.report("unsupported-call", node.span, { name: describe(node) });
    return b.nullKeyword();
  }
  const bindings = new Map<string, Binding>();
  if (self) bindings.set("self", lowerReceiver(self, ctx));
  for (const parameter of signature.parameters) {
    if (parameter.flavour === "var-positional") {
      bindings.set(parameter.name, lowerRest(parameter.type, fact, ctx));
      continue;
    }
    if (parameter.flavour === "var-keyword") {
      if (fact.bound.extraKeywords.length > 0) bindings.set(parameter.name, keywordObject(parameter.type, fact, ctx));
      continue;
    }
    const argument = fact.bound.named.get(parameter.name);
    if (argument === undefined) continue;
    bindings.set(parameter.name, lowerArgument(argument, parameter.type, fact, ctx));
  }
  if (fact.bound.unpacked) {
    ctx.module.report("unsupported-syntax", node.span, { construct: "`**` in a call of a library function" });
  }
  return fromTemplate(rule.ts, bindings, ctx);
}

/** `**kwargs` of a library function: an object with the names as written. */
const keywordObject = (type: SignatureType, fact: CallFact, ctx: Context): TsExpression =>
  b.object(
    fact.bound.extraKeywords.map((keyword) =>
      b.property(keyword.name!, lowerArgument(keyword.value, type, fact, ctx)),
    ),
  );

export function signatureOf(entry: Entry, fact: CallFact): Signature {
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const index = fact.target.kind === "library" ? fact.target.overload : 0;
  return parseSignature(texts[index] ?? texts[0]);
}

function lowerRest(type: SignatureType, fact: CallFact, ctx: Context): TsExpression[] {
  return fact.bound.rest.map((argument) => {
    if (argument.kind === "Starred") {
      if (isAwaitable(type)) return b.spread(lowerSchedulables(argument.value, ctx));
      const value = lowerExpression(argument.value, ctx);
      return b.spread(asIterable(value, ctx.module.state.typeOf(argument.value), ctx));
    }
    return lowerArgument(argument, type, fact, ctx);
  });
}

const isAwaitable = (type: SignatureType): boolean =>
  (type.kind === "name" && type.name === "Awaitable") ||
  (type.kind === "union" && type.members.some(isAwaitable));

/** Lowers an argument for the place that the signature describes. */
export function lowerArgument(
  node: Expression,
  type: SignatureType,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const inner = ctx.within({ numeric: isFloat(type) });
  const callback = callablePattern(type);
  if (callback) return lowerCallback(node, callback, inner);
  if (isAwaitable(type)) return lowerSchedulable(node, inner);
  if (type.kind === "name") {
    const consumed = type.name === "Iterable" ? lowerConsumed(node, fact, inner) : undefined;
    if (consumed) return consumed;
    const isContainer = ["Iterable", "list", "set", "tuple"].includes(type.name);
    if (isContainer && type.args[0] && isAwaitable(type.args[0])) return lowerSchedulables(node, inner);
    if (type.name === "object") return lowerShown(node, inner);
    const variable = /^[A-Z]$/.test(type.name) ? fact.variables?.get(type.name) : undefined;
    if (variable) {
      const target = isMixedNumber(fact.result) ? fact.result : variable.type;
      return lowerInto(node, target, inner);
    }
    if (type.name === "raw") return lowerExpression(node, inner);
    if (type.name === "Iterable") return iterable(node, inner);
  }
  return typedValue(lowerExpression(node, inner), ctx.module.state.typeOf(node), ctx);
}

/** A lambda whose parameters TypeScript types from the function that takes it. */
const withoutTypes = (lambda: TsExpression): TsExpression =>
  lambda.kind === "Arrow"
    ? { ...lambda, parameters: lambda.parameters.map((parameter) => (parameter.default ? parameter : { ...parameter, type: undefined })) }
    : lambda;

const callablePattern = (type: SignatureType): Extract<SignatureType, { kind: "callable" }> | undefined => {
  if (type.kind === "callable") return type;
  if (type.kind !== "union") return undefined;
  const others = type.members.filter((member) => !(member.kind === "name" && member.name === "None"));
  return others.length === 1 && others[0].kind === "callable" ? others[0] : undefined;
};

/** A class or a callable object handed over as a function: JavaScript calls neither. */
function lowerCallback(
  node: Expression,
  pattern: Extract<SignatureType, { kind: "callable" }>,
  ctx: Context,
): TsExpression {
  const type = ctx.module.state.typeOf(node);
  if (type.kind === "library" && !type.self) {
    const { library } = ctx.module.state;
    const isException = library.isSubclass(type.name, "BaseException");
    const value = library.class(type.name) && !isException ? libraryFunctionValue(type.name, undefined, ctx) : undefined;
    if (value) return value;
  }
  const value = lowerExpression(node, ctx);
  const names = pattern.parameters?.map((_, index) => (index === 0 ? "value" : `value${index + 1}`));
  const target = names ? names.map((name) => b.id(name)) : [b.spread(b.id("args"))];
  const parameters = names ?? [b.parameter("args", { rest: true, type: b.arrayType(b.typeName("any")) })];
  if (type.kind === "class") return b.arrow(parameters, b.create(value, target));
  if (type.kind === "object") return b.arrow(parameters, b.methodCall(value, "__call__", target));
  if (node.kind === "Lambda" && pattern.parameters !== null) return withoutTypes(value);
  return value;
}

const isFloat = (type: SignatureType): boolean =>
  (type.kind === "name" && type.name === "float") || (type.kind === "union" && type.members.some(isFloat));

function matches(
  rule: EmitRule,
  signature: Signature,
  fact: CallFact,
  self: Expression | undefined,
  ctx: Context,
): boolean {
  return Object.entries(rule.when ?? {}).every(([name, condition]) => {
    if (name === "self") return self !== undefined && holds(condition, self, fact, ctx);
    const parameter = signature.parameters.find((candidate) => candidate.name === name);
    if (parameter?.flavour === "var-positional") {
      const rest = fact.bound.rest;
      const starred = rest.some(({ kind }) => kind === "Starred");
      if (condition === "starred") return starred;
      if (condition === "absent") return rest.length === 0;
      if (condition === "given") return rest.length > 0;
      return !starred && rest.every((argument) => holds(condition, argument, fact, ctx));
    }
    const argument = fact.bound.named.get(name);
    if (condition === "absent") return argument === undefined;
    if (condition === "given") return argument !== undefined;
    return argument !== undefined && holds(condition, argument, fact, ctx);
  });
}

const LITERALS = new Set(["Int", "Float", "Str", "Bytes", "True", "False", "None"]);

function holds(condition: Condition, node: Expression, fact: CallFact, ctx: Context): boolean {
  const type = ctx.module.state.typeOf(node);
  void fact;
  switch (condition) {
    case "literal":
      return LITERALS.has(node.kind);
    case "lambda":
      return node.kind === "Lambda";
    case "literal-text":
      return node.kind === "Str" && node.value !== "";
    case "literal-plain":
      return node.kind === "Str" && !node.value.includes("$");
    case "true":
      return node.kind === "True";
    case "false":
      return node.kind === "False";
    case "starred":
      return node.kind === "Starred";
    case "absent":
      return false;
    case "given":
      return true;
    default:
      return typeHolds(condition, type, ctx);
  }
}

function typeHolds(condition: Condition, type: Type, ctx: Context): boolean {
  const small = (member: Type): boolean => member.kind === "int" && isSmall(member);
  const container = (name: string): boolean =>
    every(type, (member) => member.kind === "instance" && member.name === name);
  const item = (): Type => itemType(ctx.module.state, type);
  switch (condition) {
    case "none":
      return type.kind === "None";
    case "not-none":
      return every(type, ({ kind }) => kind !== "None" && kind !== "unknown");
    case "str":
      return every(type, ({ kind }) => kind === "str");
    case "bmp-str":
      return every(type, (member) => member.kind === "str" && member.bmp);
    case "int":
      return every(type, ({ kind }) => kind === "int");
    case "small-int":
      return every(type, small);
    case "natural":
      return every(type, (member) => small(member) && (member as { lo: number }).lo >= 0);
    case "positive":
      return every(type, (member) => small(member) && (member as { lo: number }).lo > 0);
    case "float":
      return every(type, ({ kind }) => kind === "float");
    case "number":
      return every(type, (member) => member.kind === "float" || small(member)) && membersOf(type).length === 1;
    case "bool":
      return every(type, ({ kind }) => kind === "bool");
    case "bytes":
      return every(type, ({ kind }) => kind === "bytes");
    case "list":
      return container("list");
    case "tuple":
      return every(type, ({ kind }) => kind === "tuple");
    case "dict":
      return container("dict") && !isRecord(type);
    case "map":
      return container("dict") && !isRecord(type) && type.kind === "instance" && isNativeKey(type.args[0].type);
    case "set":
      return container("set") && type.kind === "instance" && isNativeElement(type.args[0].type);
    case "record":
      return isRecord(type);
    case "async-function":
      return every(type, (member) => member.kind === "function" && member.info.isAsync);
    case "plain-equality":
      return type.kind !== "never" && hasPlainEquality(type) && new Set(membersOf(type).map(({ kind }) => kind)).size === 1;
    case "plain-items":
      return hasPlainEquality(item()) && membersOf(item()).length === 1;
    case "plain-values":
      return (
        type.kind === "instance" &&
        every(type.args[1]?.type ?? type, ({ kind }) => kind !== "None" && kind !== "unknown" && kind !== "never")
      );
    case "str-list":
      return container("list") && every(item(), ({ kind }) => kind === "str");
    case "str-items":
      return every(item(), ({ kind }) => kind === "str");
    default:
      return false;
  }
}

const isRecord = (type: Type): boolean =>
  type.kind === "instance" && type.name === "dict" && type.record !== undefined && !type.record.find().demoted;

const describe = (node: Call): string =>
  node.func.kind === "Name" ? node.func.id : node.func.kind === "Attribute" ? node.func.attribute : "this call";

/** A library function or method as a value: an arrow that calls it. */
export function libraryFunctionValue(
  name: string,
  self: TsExpression | undefined,
  ctx: Context,
): TsExpression | undefined {
  const entry = entryOf(ctx.module.state, name);
  if (entry === undefined) return undefined;
  const factory = FACTORIES[name];
  if (factory) return factory(ctx);
  const simple = VALUES[name];
  if (simple) return ctx.module.runtime(simple);
  const rules = typeof entry.emit === "string" ? [{ ts: entry.emit }] : entry.emit;
  const rule = rules?.at(-1);
  if (rule === undefined) return undefined;
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const signature = parseSignature(texts[0]);
  const parameters = signature.parameters.filter(({ optional }) => !optional);
  const bindings = new Map<string, Binding>(parameters.map(({ name: parameter }) => [parameter, b.id(parameter)]));
  const [owner, method] = name.split("#");
  // `str.lower`: the receiver is the first argument.
  const isUnbound = method !== undefined && self === undefined;
  const receiver = isUnbound ? b.parameter("value", { type: b.typeName(owner === "str" ? "string" : "any") }) : undefined;
  if (self) bindings.set("self", self);
  else if (receiver) bindings.set("self", b.id("value"));
  const variadic = signature.parameters.find(({ flavour }) => flavour === "var-positional");
  if (variadic) bindings.set(variadic.name, [b.spread(b.id(variadic.name))]);
  const body = fromTemplate(rule.ts, bindings, ctx);
  const names = [...(receiver ? ["value"] : []), ...parameters.map((parameter) => parameter.name), ...(variadic ? [variadic.name] : [])];
  if (self === undefined && handsOn(body, names)) return body.callee;
  return b.arrow(
    [
      ...(receiver ? [receiver] : []),
      ...parameters.map(({ name: parameter }) => b.parameter(parameter, { type: b.typeName("any") })),
      ...(variadic ? [b.parameter(variadic.name, { rest: true, type: b.arrayType(b.typeName("any")) })] : []),
    ],
    body,
  );
}

/** A call that only passes the parameters on: the function itself says the same. */
function handsOn(body: TsExpression, names: readonly string[]): body is TsExpression & { kind: "Call" } {
  if (body.kind !== "Call" || body.args.length !== names.length) return false;
  const isFunction =
    (body.callee.kind === "Identifier" && !names.includes(body.callee.name)) ||
    (body.callee.kind === "Member" && body.callee.object.kind === "Identifier" && !names.includes(body.callee.object.name));
  return (
    isFunction &&
    body.args.every((argument, index) => {
      const value = argument.kind === "Spread" ? argument.argument : argument;
      return value.kind === "Identifier" && value.name === names[index];
    })
  );
}

/** Classes that are handed over to make empty values: `defaultdict(list)`. */
const FACTORIES: Readonly<Record<string, (ctx: Context) => TsExpression>> = {
  dict: (ctx) => ctx.module.runtime("dict"),
};

/** Functions that the runtime exports as such. */
const VALUES: Readonly<Record<string, string>> = {
  print: "print",
  str: "str",
  repr: "repr",
  len: "len",
  int: "int",
  abs: "abs",
  hash: "hash",
  range: "range",
};
