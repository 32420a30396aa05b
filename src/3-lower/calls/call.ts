/** `Call` nodes. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression, TsProperty } from "../../ast/typescript.ts";
import { libraryClassOf } from "../../2-analyze/infer/expressions.ts";
import { entryOf, isSuperAccess } from "../../2-analyze/infer/calls.ts";
import { constructorFields, type DataclassField } from "../../2-analyze/dataclasses.ts";
import { boundCount } from "../../2-analyze/infer/call-function.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { ClassInfo, FunctionInfo, ParameterInfo } from "../../2-analyze/model.ts";
import { isEmptyForward, keepsKeywords, keywordProperties, takesKeywordsLast } from "../functions/keywords.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { coerce, lowerExpression, lowerInto, lowerReceiver, lowerShown } from "../expressions.ts";
import { isMixedNumber } from "../representation.ts";
import { toTs } from "../types.ts";
import { resultType } from "../functions/function.ts";
import { asIterable } from "../visitors/iteration.ts";
import { maybeMissing, reportMixedOwners } from "../visitors/missing-attribute.ts";
import { isOnlyLibraryMember } from "../visitors/names.ts";
import { lowerAnyAll } from "./eager.ts";
import { emitLibraryCall } from "./emit.ts";
import { lazy, makesCoroutine } from "./coroutines.ts";
import { hatches } from "./hatches.ts";

/** A call that is not awaited on the spot: one that makes a coroutine gives a lazy object. */
export function lowerCall(node: Call, ctx: Context): TsExpression {
  if (mayMakeCoroutine(node, ctx)) {
    const args = node.args.map((argument) => restArgument(argument, { kind: "unknown" }, ctx));
    return b.call(ctx.module.runtime("callLazily"), [lowerExpression(node.func, ctx), ...args]);
  }
  if (makesCoroutine(node, ctx)) return lazy(node, ctx);
  const call = directCall(node, ctx);
  return ctx.module.colour.waiting.has(node) ? b.await_(call) : call;
}

/** Whether one of several functions that the call may reach is an `async def`, or any may be. */
function mayMakeCoroutine(node: Call, ctx: Context): boolean {
  const { state } = ctx.module;
  const target = state.calls.get(node)?.target;
  if ((target !== undefined && target.kind !== "dynamic") || node.keywords.some(({ name, value }) => name !== undefined || !isEmptyForward(value, state))) return false;
  const callee = state.typeOf(node.func);
  const isAsync = (info: FunctionInfo): boolean => info.isAsync && !info.isGenerator;
  if (node.func.kind === "Attribute") {
    // A method is called on its object: only what an attribute holds is a value of its own.
    return membersOf(callee).length > 1 && membersOf(callee).some((member) => member.kind === "function" && isAsync(member.info) && !member.info.owner);
  }
  if (callee.kind === "unknown") return !ctx.module.lenient && [...state.functions.values()].some((info) => isAsync(info) && info.escapes);
  return membersOf(callee).length > 1 && membersOf(callee).some((member) => member.kind === "function" && isAsync(member.info));
}

/** The call expression itself. */
export function directCall(node: Call, ctx: Context): TsExpression {
  const fact = ctx.module.state.calls.get(node);
  if (fact === undefined) return dynamicCall(node, ctx);
  const { target } = fact;
  const { snippet } = ctx.module;
  if (snippet && node.func.kind === "Name" && (target.kind === "dynamic" || fact.bound.error !== undefined)) {
    const callee = lowerExpression(node.func, ctx);
    const missing = callee.kind === "Identifier" && (fact.bound.error !== undefined || snippet.ambient.has(callee.name));
    if (missing) {
      const own = target.kind === "function" ? resultType(target.info, ctx) : undefined;
      snippet.call(callee.name, node, ctx.usage ?? "value", own);
      return b.call(callee, node.args.map((argument) => lowerExpression(argument, ctx)));
    }
  }
  if (fact.bound.error !== undefined && target.kind !== "dynamic") {
    ctx.module.report("wrong-arguments", node.span, { name: nameOf(node), error: fact.bound.error });
    return b.nullKeyword();
  }
  switch (target.kind) {
    case "function":
      return functionCall(node, fact, target.info, target.self !== undefined, ctx);
    case "class":
      return construct(node, fact, target.cls, target.init, ctx);
    case "library":
      return libraryCall(node, fact, target.name, ctx);
    case "dynamic":
      return dynamicCall(node, ctx);
  }
}

const nameOf = (node: Call): string =>
  node.func.kind === "Name" ? `${node.func.id}()` : node.func.kind === "Attribute" ? `${node.func.attribute}()` : "the function";

function libraryCall(node: Call, fact: CallFact, name: string, ctx: Context): TsExpression {
  const entry = entryOf(ctx.module.state, name);
  if (entry === undefined) return dynamicCall(node, ctx);
  if (name === "any" || name === "all") {
    const test = lowerAnyAll(node, name, ctx);
    if (test) return test;
  }
  const hatch = entry.hatch ? hatches[entry.hatch] : undefined;
  if (hatch) {
    const emitted = hatch(node, fact, ctx);
    if (emitted) return emitted;
  }
  const isMethod = name.includes("#") && node.func.kind === "Attribute";
  if (ctx.module.colour.threadSleeps.has(node)) {
    return b.call(ctx.module.runtime("threadSleep"), node.args.map((argument) => lowerExpression(argument, ctx)));
  }
  const self = isMethod ? (node.func).value : undefined;
  const call = emitLibraryCall(node, entry, fact, self, ctx);
  if (call.kind === "Call" && entry.signature === "() -> asyncio.Future[T]") return withResultType(call, fact, ctx);
  return withTypeArguments(call, fact, name, ctx);
}

/** `loop.createFuture<string>()`: nothing but what is later put in tells the type. */
function withResultType(call: Extract<TsExpression, { kind: "Call" }>, fact: CallFact, ctx: Context): TsExpression {
  const [slot] = fact.result.kind === "instance" ? fact.result.args : [];
  if (slot === undefined || ["never", "unknown"].includes(slot.type.kind)) return call;
  return { ...call, typeArguments: [toTs(ctx, slot.type, "result")] };
}

/** `new Queue<number>()`: TypeScript cannot infer what will be put in. */
function withTypeArguments(call: TsExpression, fact: CallFact, name: string, ctx: Context): TsExpression {
  if (call.kind !== "New" || fact.result.kind !== "instance" || call.typeArguments) return call;
  const entry = ctx.module.state.library.class(name);
  const parameters = entry?.typeParameters?.length ?? 0;
  if (parameters === 0 || fact.result.args.length < parameters) return call;
  if (!/</.test(entry?.ts ?? "")) return call;
  const args = fact.result.args.slice(0, parameters);
  if (args.every((slot) => slot.type.kind === "never")) return call;
  const type = toTs(ctx, fact.result);
  return type.kind === "TypeName" && type.args ? { ...call, typeArguments: type.args } : call;
}

function functionCall(
  node: Call,
  fact: CallFact,
  info: FunctionInfo,
  hasSelf: boolean,
  ctx: Context,
): TsExpression {
  const skip = hasSelf ? boundCount(info, { kind: "unknown" }) : 0;
  if (isCalledByName(node, ctx)) return callByName(node, ctx);
  const args = lowerArguments(node, fact, info, skip, ctx);
  return b.call(calleeOf(node, info, ctx), args);
}

function calleeOf(node: Call, info: FunctionInfo, ctx: Context): TsExpression {
  const { func } = node;
  if (func.kind !== "Attribute") {
    const type = ctx.module.state.typeOf(func);
    if (type.kind === "object") return b.member(lowerExpression(func, ctx), "__call__");
    return lowerExpression(func, ctx);
  }
  const name = ctx.module.naming.attribute(func.attribute);
  if (isSuperAccess(func)) return b.member(b.superKeyword(), name);
  const owner = ctx.module.state.typeOf(func.value);
  if (owner.kind === "module") return lowerExpression(func, ctx);
  if (owner.kind === "class" && info.method === "instance") {
    // `Base.method(self)`: the receiver is the first argument.
    return b.member(b.member(b.member(lowerExpression(func.value, ctx), "prototype"), name), "call");
  }
  return b.member(lowerReceiver(func.value, ctx), name);
}

/** Arguments in the order of the parameters; those left out before others become `undefined`. */
export function lowerArguments(
  node: Call,
  fact: CallFact,
  info: FunctionInfo,
  skip: number,
  ctx: Context,
): TsExpression[] {
  const { bound } = fact;
  const { state } = ctx.module;
  const parameters = info.parameters.slice(skip);
  const last = takesKeywordsLast(info, state);
  const unpacked = bound.unpacked && !isEmptyForward(bound.unpacked.value, state) ? bound.unpacked.value : undefined;
  const args: (TsExpression | undefined)[] = [];
  const named: [ParameterInfo, Expression][] = [];
  let collector: ParameterInfo | undefined;
  let restAt = -1;
  for (const parameter of parameters) {
    const { flavour, name } = parameter.node;
    const argument = bound.named.get(name);
    if (flavour === "var-positional") {
      restAt = args.length;
      args.push(...bound.rest.map((rest) => restArgument(rest, parameter.slot.type, ctx)));
    } else if (flavour === "var-keyword") {
      if (keepsKeywords(info, state)) collector = parameter;
    } else if (last && flavour === "keyword-only") {
      if (argument) named.push([parameter, argument]);
    } else args.push(argument ? lowerInto(argument, parameter.slot.type, ctx) : undefined);
  }
  const isFilled = parameters.every(({ node: { flavour, name } }) => flavour.startsWith("var-") || bound.named.has(name));
  if (unpacked && !(collector && isFilled)) {
    ctx.module.report("unsupported-syntax", node.span, { construct: "a call with ** of a mapping whose keys are not known" });
  }
  if (node.keywords.length > 1) checkOrder(node, parameters.map(({ node: { name } }) => name), ctx);
  const hasKeywords = named.length > 0 || bound.extraKeywords.length > 0 || unpacked !== undefined;
  if (bound.starred && restAt < 0) {
    const given = args.findIndex((argument) => argument === undefined);
    const rest = bound.rest.map((argument) => restArgument(argument, info.parameters.at(-1)!.slot.type, ctx));
    return [...(given < 0 ? args : args.slice(0, given)), ...rest] as TsExpression[];
  }
  if (bound.starred) {
    // What the star does not fill keeps its default: nothing may stand between.
    if (hasKeywords) ctx.module.report("unsupported-syntax", node.span, { construct: "keyword arguments after * of an iterable that also fills named parameters" });
    while (args.includes(undefined)) args.splice(args.indexOf(undefined), 1);
  }
  if (hasKeywords && (last || collector)) {
    const properties = keywordProperties(named, bound.extraKeywords, collector, ctx);
    if (last) {
      const whole = unpacked && properties.length === 0 ? lowerExpression(unpacked, ctx) : undefined;
      const given = whole ?? b.object([...(unpacked ? [spreadOf(unpacked, ctx)] : []), ...properties]);
      args.push(b.call(ctx.module.runtime("keywords"), [given]));
    } else args.push(keywordArguments(fact, unpacked, collector!.slot.type, ctx));
  }
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return args.map((argument) => argument ?? b.undefinedKeyword());
}

function restArgument(argument: Expression, type: Type, ctx: Context): TsExpression {
  if (argument.kind !== "Starred") return lowerInto(argument, type, ctx);
  const value = lowerExpression(argument.value, ctx);
  return b.spread(asIterable(value, ctx.module.state.typeOf(argument.value), ctx));
}

/** `**mapping` among the properties of an object. */
const spreadOf = (node: Expression, ctx: Context): TsProperty => ({
  kind: "SpreadProperty",
  value: b.call(b.member(b.id("Object"), "fromEntries"), [lowerExpression(node, ctx)]),
});

/** The dict that a `**` parameter gets. */
function keywordArguments(fact: CallFact, unpacked: Expression | undefined, type: Type, ctx: Context): TsExpression {
  const pairs = fact.bound.extraKeywords.map((keyword) =>
    b.array([b.str(keyword.name!), lowerInto(keyword.value, type, ctx)]),
  );
  const mapping = unpacked ? [b.spread(lowerExpression(unpacked, ctx))] : [];
  return b.create("Map", [b.array([...mapping, ...pairs])], [b.typeName("string"), toTs(ctx, type)]);
}

/** `func(*args, **kwargs)`: which parameters the keywords are for is known at run time only. */
function callByName(node: Call, ctx: Context): TsExpression {
  const { state } = ctx.module;
  const unknown = { kind: "unknown" } as const;
  const spread = node.args.length === 1 && node.args[0].kind === "Starred" ? node.args[0].value : undefined;
  const args = spread ? lowerExpression(spread, ctx) : b.array(node.args.map((argument) => restArgument(argument, unknown, ctx)));
  const unpacked = node.keywords.filter(({ name, value }) => name === undefined && !isEmptyForward(value, state));
  const written = node.keywords.filter(({ name }) => name !== undefined);
  const properties = [
    ...unpacked.map(({ value }) => spreadOf(value, ctx)),
    ...written.map(({ name, value }) => b.property(name!, lowerInto(value, unknown, ctx))),
  ];
  const given = written.length === 0 && unpacked.length === 1 ? lowerExpression(unpacked[0].value, ctx) : b.object(properties);
  return b.call(ctx.module.runtime("callWith"), [lowerExpression(node.func, ctx), args, given]);
}

/** Whether the keywords of a call can only be bound at run time, and the runtime can bind them. */
function isCalledByName(node: Call, ctx: Context): boolean {
  const { state } = ctx.module;
  const fact = state.calls.get(node);
  const members = membersOf(state.typeOf(node.func));
  if (node.func.kind !== "Name" || members.length === 0) return false;
  if (!members.every((member) => member.kind === "function" && member.info.owner === undefined)) return false;
  const mappings = node.keywords.filter(({ name, value }) => name === undefined && value.kind !== "Dict" && !isEmptyForward(value, state));
  if (mappings.length > 0) {
    const [only] = members;
    const takesAll = only?.kind === "function" && only.info.parameters.every(({ node: { flavour } }) => flavour.startsWith("var-"));
    return !(members.length === 1 && takesAll);
  }
  return node.keywords.some(({ name }) => name !== undefined) && fact?.target.kind === "dynamic";
}

/** Python evaluates arguments as written; ours stand in the order of the parameters. */
function checkOrder(node: Call, names: readonly string[], ctx: Context): void {
  const written = node.keywords.map(({ name }) => names.indexOf(name ?? "")).filter((index) => index >= 0);
  const sorted = written.every((index, position) => position === 0 || written[position - 1] < index);
  if (sorted) return;
  const effects = node.keywords.filter(({ value }) => value.kind === "Call" || value.kind === "Await" || value.kind === "NamedExpr");
  if (effects.length > 1) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "keyword arguments with effects in another order than the parameters",
    });
  }
}

function construct(
  node: Call,
  fact: CallFact,
  cls: ClassInfo,
  init: FunctionInfo | undefined,
  ctx: Context,
): TsExpression {
  const callee = lowerExpression(node.func, ctx);
  if (init) return b.create(callee, lowerArguments(node, fact, init, 1, ctx));
  const fields = constructorFields(cls);
  if (fields) return b.create(callee, fieldArguments(fact, fields, ctx));
  const args = [...fact.bound.rest, ...fact.bound.named.values()];
  return b.create(callee, args.map((argument) => (argument.kind === "Starred" ? lowerExpression(argument, ctx) : lowerShown(argument, ctx))));
}

/** The arguments of a dataclass, in the order of its fields. */
function fieldArguments(fact: CallFact, fields: readonly DataclassField[], ctx: Context): TsExpression[] {
  const args = fields.map(({ name, owner }) => {
    const argument = fact.bound.named.get(name);
    return argument && lowerInto(argument, owner.attributes.get(name)!.slot.type, ctx);
  });
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return args.map((argument) => argument ?? b.undefinedKeyword());
}

/** Whether a library function may give a float, which comes bare. */
function givesFloat(name: string, ctx: Context): boolean {
  const { library } = ctx.module.state;
  if (library.class(name)) return false;
  const signature = entryOf(ctx.module.state, name)?.signature ?? "";
  return (typeof signature === "string" ? [signature] : signature).some((text) => /-> .*\b(float|[A-Z])\b/.test(text));
}

/** A callee about which nothing is known but that it is called. */
export function dynamicCall(node: Call, ctx: Context): TsExpression {
  const { state } = ctx.module;
  const callee = state.typeOf(node.func);
  if (isCalledByName(node, ctx)) return callByName(node, ctx);
  if (node.func.kind === "Attribute") {
    const owner = state.typeOf(node.func.value);
    if (owner.kind === "unknown" && isOnlyLibraryMember(node.func.attribute, ctx) && !ctx.module.lenient) {
      ctx.module.report("unknown-type-method", node.span, { name: node.func.attribute });
    }
  }
  if (node.keywords.length > 0 && !node.keywords.every(({ name, value }) => name === undefined && isEmptyForward(value, state))) {
    if (!ctx.module.lenient) {
      ctx.module.report("unsupported-syntax", node.span, { construct: "keyword arguments to a function that is not known here" });
    }
  }
  const args = node.args.map((argument) => restArgument(argument, callee, ctx));
  const members = membersOf(callee);
  const keywordValues = node.keywords.filter(({ name }) => name !== undefined).map(({ value }) => lowerExpression(value, ctx));
  if (members.length === 1 && members[0].kind === "callable") {
    const { parameters } = members[0];
    const typed = node.args.map((argument, index) =>
      argument.kind === "Starred" ? args[index] : coerce(lowerExpression(argument, ctx), state.typeOf(argument), parameters?.[index]?.type ?? callee, ctx),
    );
    return b.call(lowerCallee(node, ctx), [...typed, ...keywordValues]);
  }
  // `for f in (math.sqrt, math.floor)`: the library's floats come bare, and nothing tells them from its ints.
  const result = state.calls.get(node)?.result;
  if (members.length > 1 && result && isMixedNumber(result) && members.some((member) => member.kind === "library" && givesFloat(member.name, ctx))) {
    ctx.module.report("mixed-numbers", node.span, { name: "the result of the call" });
  }
  if (members.some((member) => member.kind === "library" && state.library.class(member.name)) && node.keywords.length === 0) {
    return b.call(ctx.module.runtime("callOrConvert"), [lowerExpression(node.func, ctx), ...args]);
  }
  if (members.some(({ kind }) => !CALLED_AS_THEY_ARE.has(kind)) && !ctx.module.lenient) {
    if (callee.kind === "unknown" && node.func.kind === "Attribute") {
      return b.call(lowerCallee(node, ctx), args);
    }
    return b.call(ctx.module.runtime("call"), [lowerExpression(node.func, ctx), ...args]);
  }
  return b.call(lowerCallee(node, ctx), [...args, ...keywordValues]);
}

/** What JavaScript calls as Python does; the runtime looks at the others. */
const CALLED_AS_THEY_ARE: ReadonlySet<Type["kind"]> = new Set(["function", "callable", "library", "module"]);

function lowerCallee(node: Call, ctx: Context): TsExpression {
  if (node.func.kind !== "Attribute") return lowerExpression(node.func, ctx);
  const owner = ctx.module.state.typeOf(node.func.value);
  if (owner.kind === "module" || owner.kind === "library") return lowerExpression(node.func, ctx);
  const missing = maybeMissing(node.func, ctx);
  if (missing) return missing;
  reportMixedOwners(node.func, ctx);
  // A method that the map of the type does not have, or what only JavaScript's functions have.
  if (libraryClassOf(owner) !== undefined || owner.kind === "function") return lowerExpression(node.func, ctx);
  return b.member(lowerReceiver(node.func.value, ctx), ctx.module.naming.attribute(node.func.attribute));
}
