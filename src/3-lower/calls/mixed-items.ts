/** Calls that keep or look at the items of an iterable where ints and floats mix. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { itemType } from "../../2-analyze/infer/elements.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { SignatureType } from "../../2-analyze/signatures.ts";
import { UNKNOWN, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import {
  coerceItems,
  isCopied,
  lowerExpression,
  lowerShown,
  namedFloat,
  selfDescribing,
} from "../expressions.ts";
import { holdsBareFloat, isMixedNumber, isNativeElement } from "../representation.ts";
import { refusesFloatItems } from "./misplaced.ts";
import { isAsked, iterable } from "../visitors/iteration.ts";

/** What the type variable of the items stands for. */
export function mixedItem(type: SignatureType, fact: CallFact): Type | undefined {
  if (type.kind !== "name") return undefined;
  // What looks at items of any type tells floats from ints by their looks.
  if (type.name === "object") return UNKNOWN;
  const own = fact.variables?.get(type.name)?.type;
  if (own) return isMixedNumber(own) ? own : undefined;
  return type.args.map((part) => mixedItem(part, fact)).find((found) => found !== undefined);
}

/** The type of what the call keeps of an iterable's items, where ints and floats mix there. */
export const keptItem = (type: SignatureType, fact: CallFact, ctx: Context): Type | undefined =>
  mixedItem(type, fact) ?? mixedResult(fact, ctx);

/** The same of a tuple or frozenset that the call makes: it has a type of its own. */
function mixedResult({ result }: CallFact, ctx: Context): Type | undefined {
  const isOwn =
    (result.kind === "tuple" && result.variadic) ||
    (result.kind === "instance" && result.name === "frozenset");
  const item = isOwn && itemType(ctx.module.state, result);
  return item && isMixedNumber(item) ? item : undefined;
}

/** An iterable argument whose items tell what they are, where the call needs that. */
export function lowerItems(
  node: Expression,
  type: SignatureType,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const { state } = ctx.module;
  const source = state.typeOf(node);
  if (refusesFloatItems(state, type, source) && isCopied(source)) return lowerShown(node, ctx);
  const value = takesWhole(source, fact, ctx)
    ? namedFloat(lowerExpression(node, ctx), source, ctx)
    : iterable(node, ctx);
  const mixed = keptItem(type, fact, ctx);
  if (mixed === undefined) return value;
  const coerced = coerceItems(value, source, mixed, ctx);
  return coerced === value ? toldOneByOne(value, itemType(state, source), ctx) : coerced;
}

/** The same of an iterator, from which the call takes what it wants: `next(prices, 0)`. */
export function lowerIterator(
  node: Expression,
  type: SignatureType,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const { state } = ctx.module;
  const value = lowerExpression(node, ctx);
  const isMixed = mixedItem(type, fact) !== undefined;
  return isMixed ? toldOneByOne(value, itemType(state, state.typeOf(node)), ctx) : value;
}

/** `math.prod(prices.values())`, `starmap(pow, zip(xs, ys))`: the items of an iterator, one by one. */
export function toldOneByOne(value: TsExpression, item: Type, ctx: Context): TsExpression {
  if (!holdsBareFloat(item)) return value;
  const told =
    item.kind === "float"
      ? ctx.module.runtime("float")
      : b.arrow(["item"], selfDescribing(b.id("item"), item, ctx));
  return b.call(ctx.module.runtime("map"), [told, value]);
}

/** Functions of the runtime that ask for the items themselves, and say so where there are none. */
export const ASKING = /^(?:reversed|dict#update|(?:str|bytes|bytearray)#join)$/;

function takesWhole(source: Type, fact: CallFact, ctx: Context): boolean {
  const name = fact.target.kind === "library" ? fact.target.name : "";
  return takesWholeDict(source, name) || (ASKING.test(name) && isAsked(source, ctx));
}

/**
 * Whether a set is made from a dict or gets its keys. CPython makes room for all of them at once,
 * which may give another order than adding one by one.
 */
const takesWholeDict = (source: Type, name: string): boolean =>
  source.kind === "instance" &&
  source.name === "dict" &&
  !isNativeElement(source.args[0].type) &&
  /^(frozen)?set(#|$)/.test(name);
