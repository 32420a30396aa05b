/** Turns a grammar-map entry and bound arguments into TypeScript. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import type { Binding } from "../../../grammar-maps/template.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { fits } from "../../2-analyze/infer/fits.ts";
import { join, membersOf, NEVER, some, type Type } from "../../2-analyze/types.ts";
import { dataReceiver } from "../visitors/enums.ts";
import { parseSignature, type Signature, type SignatureType } from "../../2-analyze/signatures.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import {
  lowerExpression,
  lowerInto,
  lowerMisplaced,
  lowerReceiver,
  lowerShown,
  selfDescribing,
} from "../expressions.ts";
import { instantiate, templateUses } from "../templates.ts";
import { givesMixedNumber, isMixedNumber } from "../representation.ts";
import { shownTogether } from "../held.ts";
import { typedValue } from "../inferred.ts";
import { toTs } from "../types.ts";
import { starredItems } from "../visitors/iteration.ts";
import { asFloat } from "../visitors/minus-zero.ts";
import { describedResult } from "./described-result.ts";
import { lowerUnexpected } from "./expected-arguments.ts";
import { lowerHanded } from "./handed-arguments.ts";
import { lowerConsumed } from "./eager.ts";
import { lazyFunction, lowerSchedulable, lowerSchedulables } from "./coroutines.ts";
import { presentReceiver } from "./present.ts";
import { matches } from "./conditions.ts";
import { refusesFloat, refusesFloatItems } from "./misplaced.ts";
import { keptItem, lowerItems, lowerIterator, mixedItem } from "./mixed-items.ts";
import { namesMissing } from "./names-missing.ts";
import { evaluatedAsWritten, isCheckedEarly } from "./reordered.ts";
import { spreadIntoLibrary } from "./library-spread.ts";
import { callablePattern, lowerCallback } from "./callback.ts";
import { givesNone, handedOn, leavesValue, withNone } from "./none-result.ts";

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
  if (fact.bound.starred) {
    const spread = spreadIntoLibrary(node, entry, signature, self, fact, ctx);
    if (spread) return spread;
    ctx.module.report("unsupported-call", node.span, { name: describe(node) });
    return b.nullKeyword();
  }
  const rules = typeof entry.emit === "string" ? [{ ts: entry.emit }] : (entry.emit ?? []);
  const rule = rules.find((candidate) => matches(candidate, node, signature, fact, self, ctx));
  if (rule === undefined) {
    ctx.module.report("unsupported-call", node.span, { name: describe(node) });
    return b.nullKeyword();
  }
  // `$program`: what Python would call the program; `$caught`: the exception being handled.
  const bindings = new Map<string, Binding>([
    ["program", b.str(ctx.module.file.split("/").at(-1)!)],
    ["caught", ctx.caught === undefined ? b.nullKeyword() : b.id(ctx.caught)],
  ]);
  // The class of `int.__new__(cls, value)` is not mentioned.
  if (self && rule.ts.includes("$self"))
    bindings.set("self", receiverOf(self, entry, rule.ts, fact, ctx));
  for (const parameter of signature.parameters) {
    if (parameter.flavour === "var-positional") {
      const handed = handedOver(node, signature, fact, ctx);
      bindings.set(parameter.name, handed ?? lowerRest(parameter.type, fact, ctx));
      continue;
    }
    if (parameter.flavour === "var-keyword") {
      if (fact.bound.extraKeywords.length > 0 || fact.bound.unpacked)
        bindings.set(parameter.name, keywordObject(parameter.type, fact, ctx));
      continue;
    }
    const argument = fact.bound.named.get(parameter.name);
    if (argument === undefined) continue;
    const callee = fact.target.kind === "library" ? fact.target.name : "";
    const unexpected = lowerUnexpected(argument, parameter, entry, callee, ctx);
    const value = unexpected ?? lowerArgument(argument, parameter.type, fact, ctx);
    bindings.set(parameter.name, handedOn(parameter, argument, value, ctx));
  }
  if (isCheckedEarly(node, fact, bindings, ctx))
    return evaluatedAsWritten(node, ctx, (inner) =>
      emitLibraryCall(node, entry, fact, self, inner),
    );
  const made = fromTemplate(rule.ts, bindings, ctx);
  const lowered = rule.tellsFloats
    ? made
    : describedResult(made, signature.returns, fact.result, ctx);
  return givesNone(signature) && leavesValue(lowered) ? withNone(lowered) : lowered;
}

/** The object of a method: of an `IntEnum` the int, of a named tuple one that tells its floats. */
function receiverOf(
  self: Expression,
  entry: Entry,
  template: string,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const type = ctx.module.state.typeOf(self);
  const receiver = presentReceiver(self, template, fact, ctx) ?? lowerReceiver(self, ctx);
  const object = dataReceiver(type, receiver);
  const shows = entry.emit === "$self._asdict()";
  return shows ? selfDescribing(object, type, ctx) : object;
}

/** `**kwargs` of a library function: an object with the names as written. */
function keywordObject(type: SignatureType, fact: CallFact, ctx: Context): TsExpression {
  const { extraKeywords, unpacked } = fact.bound;
  const written = extraKeywords.map((keyword) => ({
    at: keyword.span.start,
    property: b.property(keyword.name!, lowerArgument(keyword.value, type, fact, ctx)),
  }));
  if (unpacked === undefined) return b.object(written.map(({ property }) => property));
  const entries = b.call(ctx.module.runtime("entriesOf"), [lowerShown(unpacked.value, ctx)]);
  const whole = b.call(b.member(b.id("Object"), "fromEntries"), [entries]);
  if (written.length === 0) return whole;
  return b.object([
    ...written.filter(({ at }) => at < unpacked.span.start).map(({ property }) => property),
    b.spreadProperty(whole),
    ...written.filter(({ at }) => at > unpacked.span.start).map(({ property }) => property),
  ]);
}

export function signatureOf(entry: Entry, fact: CallFact): Signature {
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const index = fact.target.kind === "library" ? fact.target.overload : 0;
  return parseSignature(texts[index] ?? texts[0]);
}

/** `call_soon(callback, *args)`: what the callback will be called with. */
function handedOver(
  node: Call,
  { parameters }: Signature,
  { bound }: CallFact,
  ctx: Context,
): TsExpression[] | undefined {
  const callback = parameters.find(({ type }) => type.kind === "callable" && !type.parameters);
  const func = callback && bound.named.get(callback.name);
  return func && lowerHanded(node, func, bound.rest, ctx);
}

function lowerRest(type: SignatureType, fact: CallFact, ctx: Context): TsExpression[] {
  const isShown = type.kind === "name" && type.name === "object";
  const together = isShown ? shownTogether(fact.bound.rest, ctx) : undefined;
  if (together) return [together];
  return fact.bound.rest.map((argument) => {
    if (argument.kind === "Starred") {
      if (isAwaitable(type)) return b.spread(lowerSchedulables(argument.value, ctx));
      const value = lowerExpression(argument.value, ctx);
      return b.spread(starredItems(value, argument, ctx));
    }
    return lowerArgument(argument, type, fact, ctx);
  });
}

/** Functions that hand on what their callback gives: of a coroutine function, coroutines. */
const KEEPS_RESULTS = new Set(["map", "itertools.starmap"]);

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
  // What gives an int for an int has to be told which it got: `round(sum(prices), 2)`.
  const inner = ctx.within({
    numeric: isFloat(type) && !givesMixedNumber(fact.result) ? node : undefined,
  });
  const callback = callablePattern(type);
  if (callback && fact.target.kind === "library" && KEEPS_RESULTS.has(fact.target.name)) {
    const lazy = lazyFunction(node, callback.parameters?.length, inner);
    if (lazy) return lazy;
  }
  if (callback) {
    const arity = callback.parameters?.length ?? handedArguments(fact, ctx);
    const part = callback.parameters?.[0];
    const first = part?.kind === "name" ? fact.variables?.get(part.name)?.type : undefined;
    const known = arity === undefined ? inner : inner.within({ callback: { node, arity, first } });
    return lowerCallback(node, callback, fact, known);
  }
  if (isAwaitable(type)) return lowerSchedulable(node, inner);
  const present = withoutNone(type, ctx.module.state.typeOf(node));
  if (present) return lowerArgument(node, present, fact, ctx);
  if (type.kind === "name") {
    const iterates = ["Iterable", "Alike", "Numbers"].includes(type.name);
    if (type.name === "Iterator") return lowerIterator(node, type, fact, inner);
    const consumed = iterates
      ? lowerConsumed(node, fact, keptItem(type, fact, ctx), inner)
      : undefined;
    if (consumed) return consumed;
    const isContainer = ["Iterable", "list", "set", "tuple"].includes(type.name);
    if (isContainer && type.args[0] && isAwaitable(type.args[0]))
      return lowerSchedulables(node, inner);
    if (type.name === "object") return lowerShown(node, inner);
    const bound = /^[A-Z]$/.test(type.name) ? fact.variables?.get(type.name) : undefined;
    if (bound && fact.target.kind === "library" && namesMissing(fact.target.name, type))
      return lowerShown(node, inner);
    if (bound) {
      const target = isMixedNumber(fact.result) ? fact.result : bound.type;
      return lowerInto(node, target, inner);
    }
    if (type.name === "raw") return lowerExpression(node, inner);
    // What is copied into a dict that also holds ints tells its floats.
    const parts = type.name === "livedict" || type.name === "dict" ? type.args : [];
    if (parts.some((part) => mixedItem(part, fact))) return lowerShown(node, inner);
    if (iterates) return lowerItems(node, type, fact, inner);
  }
  const given = ctx.module.state.typeOf(node);
  const { state } = ctx.module;
  if (refusesFloat(state, type, given)) return lowerMisplaced(node, inner);
  if (refusesFloatItems(state, type, given)) return lowerShown(node, inner);
  const value = isFloat(type) ? asFloat(node, inner) : lowerExpression(node, inner);
  if (!isPlainData(type)) return typedValue(value, given, ctx);
  return asserted(typedValue(dataReceiver(given, value), given, ctx), given, type, ctx);
}

/** `strptime(row["day"] as string)`, where a mapping holds values of several kinds. */
function asserted(
  value: TsExpression,
  given: Type,
  pattern: SignatureType,
  ctx: Context,
): TsExpression {
  const { state } = ctx.module;
  const members = membersOf(given);
  const fitting = members.filter((member) => fits(state, pattern, member));
  if (fitting.length === 0 || fitting.length === members.length) return value;
  return b.as_(value, toTs(ctx, fitting.reduce(join, NEVER)));
}

const isPlainData = (type: SignatureType): boolean =>
  type.kind === "name" && ["int", "float", "str"].includes(type.name);
/** `to_thread(function, *args)`: how many arguments the function will be called with. */
function handedArguments(fact: CallFact, ctx: Context): number | undefined {
  if (fact.target.kind !== "library") return undefined;
  const entry = entryOf(ctx.module.state, fact.target.name);
  const takesMore =
    entry !== undefined &&
    signatureOf(entry, fact).parameters.some(({ flavour }) => flavour === "var-positional");
  const { rest } = fact.bound;
  return takesMore && rest.every(({ kind }) => kind !== "Starred") ? rest.length : undefined;
}

/** The variable of `T | None`, or the iterable that an `Iterable[T] | None` gets. */
function withoutNone(type: SignatureType, given: Type): SignatureType | undefined {
  if (type.kind !== "union" || type.members.length !== 2) return undefined;
  const [first, second] = type.members;
  const isNone = second.kind === "name" && second.name === "None";
  if (!isNone || first.kind !== "name") return undefined;
  const isIterable = first.name === "Iterable" && !some(given, ({ kind }) => kind === "None");
  return isIterable || /^[A-Z]$/.test(first.name) ? first : undefined;
}

const isFloat = (type: SignatureType): boolean =>
  (type.kind === "name" && type.name === "float") ||
  (type.kind === "union" && type.members.some(isFloat));

const describe = (node: Call): string =>
  node.func.kind === "Name"
    ? node.func.id
    : node.func.kind === "Attribute"
      ? node.func.attribute
      : "this call";
