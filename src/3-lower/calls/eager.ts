/** Generator expressions that a function consumes at once: arrays say the same, and read better. */
import type { Call, Comprehension, Expression, ListComp } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { CONSUMERS } from "../../2-analyze/consumers.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { InstanceType, Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { hasEffect, isNoticed } from "../held.ts";
import { lowerInto } from "../expressions.ts";
import { lowerTest } from "../truth.ts";
import { typedItems } from "../inferred.ts";
import { declaredPattern } from "../patterns.ts";
import { comprehensionContext, mapped } from "../visitors/comprehension.ts";
import { evaluated, suspends } from "../visitors/mappable.ts";
import { comprehended, isArray, iterated } from "../visitors/iteration.ts";
import { growsNoticed } from "./growing.ts";
import { fitsExactly } from "../visitors/unpacked-source.ts";

/** The argument as an array, where the function that is called consumes it whole. */
export function lowerConsumed(
  node: Expression,
  fact: CallFact,
  shown: Type | undefined,
  ctx: Context,
): TsExpression | undefined {
  if (node.kind !== "GeneratorExp") return undefined;
  if (fact.target.kind !== "library" || !CONSUMERS.has(fact.target.name)) return undefined;
  if (growsNoticed(node, fact, ctx) || overtakes(node, fact, ctx)) return undefined;
  // A key function would run between the elements.
  if (fact.bound.named.has("key") && hasEffect(node.element, ctx)) return undefined;
  const inner = comprehensionContext(node, ctx);
  const item = shown ?? (ctx.module.state.typeOf(node) as InstanceType).args[0].type;
  const array = mapped(node, lowerInto(node.element, item, inner), ctx, inner);
  return array && typedItems(array, item, ctx);
}

/** Whether it can be noticed that elements are made before what the other arguments evaluate. */
function overtakes(generator: ListComp, { bound }: CallFact, ctx: Context): boolean {
  const noticed = (node: Expression): boolean => isNoticed(node, ctx);
  const later = [...bound.named.values()].filter(({ span }) => span.start > generator.span.start);
  return later.some(noticed) && evaluated(generator).some(noticed);
}

/** `any(p(x) for x in xs)` → `xs.some((x) => p(x))`, which stops where Python stops. */
export function lowerAnyAll(
  node: Call,
  name: "any" | "all",
  ctx: Context,
): TsExpression | undefined {
  const [argument] = node.args;
  if (node.args.length !== 1 || argument?.kind !== "GeneratorExp") return undefined;
  const [generator, ...more] = argument.generators as [Comprehension, ...Comprehension[]];
  if (
    more.length > 0 ||
    generator.isAsync ||
    [argument.element, ...generator.ifs].some((part) => suspends(part, ctx))
  )
    return undefined;
  const source = finiteSource(generator.iter, generator.target, ctx);
  if (source === undefined || !fitsExactly(generator, ctx)) return undefined;
  const inner = ctx.within({
    scope: ctx.module.state.resolution.scopes.get(argument)!,
  });
  const tests = generator.ifs.map((test) => lowerTest(test, inner));
  const element = lowerTest(argument.element, inner);
  const body =
    name === "any"
      ? b.and(...tests, element)
      : tests.length === 0
        ? element
        : b.or(b.not(b.and(...tests)), element);
  return b.methodCall(source, name === "any" ? "some" : "every", [
    b.arrow([{ target: declaredPattern(generator.target, inner) }], body),
  ]);
}

const FINITE = new Set([
  "set",
  "frozenset",
  "dict",
  "range",
  "dict_keys",
  "dict_values",
  "dict_items",
]);

/** The values as an array; nothing for iterators, which may be endless or have effects. */
function finiteSource(
  node: Expression,
  target: Expression,
  ctx: Context,
): TsExpression | undefined {
  const type = ctx.module.state.typeOf(node);
  if (isArray(type)) return iterated(node, ctx);
  const finite = type.kind === "str" || (type.kind === "instance" && FINITE.has(type.name));
  return finite ? b.array([b.spread(comprehended(node, target, [], ctx))]) : undefined;
}
