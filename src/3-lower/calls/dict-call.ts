import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { every, type InstanceType, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { coerceItems, lowerInto, lowerMisplaced } from "../expressions.ts";
import { isNoticed } from "../held.ts";
import { evaluatedAsWritten } from "./reordered.ts";
import { isMixedNumber } from "../representation.ts";
import { toldOneByOne } from "./mixed-items.ts";
import { itemType } from "../../2-analyze/infer/elements.ts";
import { comprehensionContext, mapped } from "../visitors/comprehension.ts";
import { entriesOf, newMap } from "../visitors/displays.ts";
import { isMapping, iterable } from "../visitors/iteration.ts";

/** `dict(a=1)`, `dict(pairs)`, `dict(other)` */
export function lowerDictCall(node: Call, fact: CallFact, ctx: Context): TsExpression {
  const type = fact.result as InstanceType;
  if (node.args.length === 0 && node.keywords.length === 0) return newMap([], type, ctx);
  if (isTakenEarly(node, ctx))
    return evaluatedAsWritten(node, ctx, (inner) => lowerDictCall(node, fact, inner));
  const value = type.args?.[1]?.type ?? { kind: "unknown" as const };
  const pairs = node.keywords.map((keyword) =>
    keyword.name === undefined
      ? b.spread(entriesOf(keyword.value, value, ctx, "dict"))
      : b.array([b.str(keyword.name), lowerInto(keyword.value, value, ctx)]),
  );
  if (node.args[0] && pairs.length === 0) {
    const plain = plainEntries(node.args[0], type, ctx);
    if (plain) return newMap([plain], type, ctx);
  }
  const source = node.args[0]
    ? [b.spread(b.call(ctx.module.runtime("entriesOf"), [copied(node.args[0], value, ctx)]))]
    : [];
  return newMap([b.array([...source, ...pairs])], type, ctx);
}

/** Whether what is no mapping would be walked over before a keyword's value, which Python has first. */
function isTakenEarly({ args, keywords }: Call, ctx: Context): boolean {
  const [source] = args;
  const { state } = ctx.module;
  if (source === undefined || every(state.typeOf(source), isMapping)) return false;
  const item = itemType(state, state.typeOf(source));
  if (item.kind === "tuple" && !item.variadic && item.elements.length === 2) return false;
  return keywords.some(({ value }) => !ctx.replaced?.has(value) && isNoticed(value, ctx));
}

/** What `Map` takes as it is: another map, or pairs that are known as such. */
function plainEntries(
  source: Expression,
  type: InstanceType,
  ctx: Context,
): TsExpression | undefined {
  const { state } = ctx.module;
  const given = state.typeOf(source);
  const [key, value] = type.args.map((slot) => slot.type);
  if (isMapping(given)) return copied(source, value, ctx);
  const item = itemType(state, given);
  if (item.kind !== "tuple" || item.variadic || item.elements.length !== 2) return undefined;
  if ([key, value].some(isMixedNumber)) return undefined;
  if (source.kind !== "GeneratorExp" || source.element.kind !== "Tuple")
    return iterable(source, ctx);
  const inner = comprehensionContext(source, ctx);
  const pair = source.element.elements;
  if (pair.some(({ kind }) => kind === "Starred")) return undefined;
  const element = b.array([lowerInto(pair[0], key, inner), lowerInto(pair[1], value, inner)]);
  return mapped(source, element, ctx, inner);
}

/** The source of a copy, whose floats tell what they are where ints stand beside them. */
function copied(source: Expression, item: Type, ctx: Context): TsExpression {
  const { state } = ctx.module;
  const type = state.typeOf(source);
  const value = lowerMisplaced(source, ctx);
  const coerced = coerceItems(value, type, item, ctx);
  return coerced === value && isMixedNumber(item) && !isMapping(type)
    ? toldOneByOne(value, itemType(state, type), ctx)
    : coerced;
}
