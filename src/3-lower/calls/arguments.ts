/** The arguments of a call, in the order of the parameters. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression, TsProperty } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { FunctionInfo, ParameterInfo } from "../../2-analyze/model.ts";
import { isEmptyForward, keepsKeywords } from "../../2-analyze/forwarded-keywords.ts";
import { keywordProperties, takesKeywordsLast } from "../functions/keywords.ts";
import { UNKNOWN, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import {
  coerceItems,
  describedItems,
  lowerExpression,
  lowerInto,
  selfDescribing,
} from "../expressions.ts";
import { isMixedNumber } from "../representation.ts";
import { toTs } from "../types.ts";
import { starredItems } from "../visitors/iteration.ts";

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
  const unpacked =
    bound.unpacked && !isEmptyForward(bound.unpacked.value, state)
      ? bound.unpacked.value
      : undefined;
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
  const isFilled = parameters.every(
    ({ node: { flavour, name } }) => flavour.startsWith("var-") || bound.named.has(name),
  );
  if (unpacked && !(collector && isFilled)) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "a call with ** of a mapping whose keys are not known",
    });
  }
  const hasKeywords = named.length > 0 || bound.extraKeywords.length > 0 || unpacked !== undefined;
  if (bound.starred && restAt < 0) {
    const given = args.findIndex((argument) => argument === undefined);
    const mixed = info.parameters.find(({ slot }) => isMixedNumber(slot.type));
    const target = (mixed ?? info.parameters.at(-1))?.slot.type ?? UNKNOWN;
    const rest = bound.rest.map((argument) => restArgument(argument, target, ctx));
    return [...(given < 0 ? args : args.slice(0, given)), ...rest] as TsExpression[];
  }
  if (bound.starred) {
    // What the star does not fill keeps its default: nothing may stand between.
    if (hasKeywords)
      ctx.module.report("unsupported-syntax", node.span, {
        construct: "keyword arguments after * of an iterable that also fills named parameters",
      });
    while (args.includes(undefined)) args.splice(args.indexOf(undefined), 1);
  }
  if (hasKeywords && (last || collector)) {
    const properties = keywordProperties(named, bound.extraKeywords, collector, ctx);
    if (last) {
      const mapping =
        unpacked &&
        (collector ? mappingInto(unpacked, collector, ctx) : lowerExpression(unpacked, ctx));
      const whole = properties.length === 0 ? mapping : undefined;
      const given = whole ?? b.object([...(mapping ? [spreadOf(mapping)] : []), ...properties]);
      args.push(b.call(ctx.module.runtime("keywords"), [given]));
    } else args.push(keywordArguments(fact, unpacked, collector!, ctx));
  }
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return args.map((argument) => argument ?? b.undefinedKeyword());
}

export function restArgument(argument: Expression, type: Type, ctx: Context): TsExpression {
  if (argument.kind !== "Starred") return lowerInto(argument, type, ctx);
  // Among ints the floats of an iterable have to tell what they are.
  const items = isMixedNumber(type)
    ? shownItems(argument.value, ctx)
    : lowerExpression(argument.value, ctx);
  return b.spread(starredItems(items, argument, ctx));
}

/** An iterable whose floats tell what they are. */
export function shownItems(node: Expression, ctx: Context): TsExpression {
  const given = ctx.module.state.typeOf(node);
  const value = lowerExpression(node, ctx);
  return describedItems(value, given, ctx) ?? selfDescribing(value, given, ctx);
}

/** `**mapping` among the properties of an object. */
export const spreadOf = (mapping: TsExpression): TsProperty => ({
  kind: "SpreadProperty",
  value: b.call(b.member(b.id("Object"), "fromEntries"), [mapping]),
});

/** `**mapping` that a `**` parameter collects. */
const mappingInto = (node: Expression, { slot }: ParameterInfo, ctx: Context): TsExpression =>
  coerceItems(lowerExpression(node, ctx), ctx.module.state.typeOf(node), slot.type, ctx);

/** The dict that a `**` parameter gets. */
function keywordArguments(
  fact: CallFact,
  unpacked: Expression | undefined,
  collector: ParameterInfo,
  ctx: Context,
): TsExpression {
  const { type } = collector.slot;
  const pairs = fact.bound.extraKeywords.map((keyword) =>
    b.array([b.str(keyword.name!), lowerInto(keyword.value, type, ctx)]),
  );
  const mapping = unpacked ? [b.spread(mappingInto(unpacked, collector, ctx))] : [];
  return b.create(
    "Map",
    [b.array([...mapping, ...pairs])],
    [b.typeName("string"), toTs(ctx, type)],
  );
}
