/** `f(b=first(), a=second())`: Python evaluates arguments as written, whatever the order of the parameters. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Bindings } from "../../../grammar-maps/template.ts";
import { commute, effectsOf } from "../../2-analyze/effects/effects.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { isNoticed } from "../held.ts";
import { toTs } from "../types.ts";

/** Whether keywords that notice each other stand in another order than the parameters. */
export function isReordered(node: Call, names: readonly string[], ctx: Context): boolean {
  if (ctx.replaced && node.keywords.some(({ value }) => ctx.replaced!.has(value))) return false;
  const { state } = ctx.module;
  const written = node.keywords
    .map(({ name, value }) => ({ place: names.indexOf(name ?? ""), value }))
    .filter(({ place }) => place >= 0);
  return written.some(({ place, value }, index) =>
    written
      .slice(0, index)
      .some(
        (before) =>
          before.place > place && !commute(effectsOf(before.value, state), effectsOf(value, state)),
      ),
  );
}

/** The same of a function of the library; what `print` is told by keywords comes first. */
export function isReorderedForLibrary(
  node: Call,
  name: string,
  parameters: readonly string[],
  ctx: Context,
): boolean {
  if (node.keywords.length === 0) return false;
  if (name !== "print") return isReordered(node, parameters, ctx);
  const { state } = ctx.module;
  return node.keywords.some(
    ({ value }) =>
      !ctx.replaced?.has(value) &&
      node.args.some((argument) => !commute(effectsOf(argument, state), effectsOf(value, state))),
  );
}

/** What raises where an argument is not of the kind that the function takes. */
const CHECKS = new Set(["expected", "iterate", "uncallable"]);

/** Whether an argument is refused where it stands, before one that Python would have raise first. */
export function isCheckedEarly(
  node: Call,
  fact: CallFact,
  bindings: Bindings,
  ctx: Context,
): boolean {
  const written = [...node.args, ...node.keywords.map(({ value }) => value)];
  return [...fact.bound.named].some(([name, argument]) => {
    const value = bindings.get(name);
    if (value === undefined || !("kind" in value) || !isCheck(value)) return false;
    return written
      .slice(written.indexOf(argument) + 1)
      .some((later) => !ctx.replaced?.has(later) && isNoticed(later, ctx));
  });
}

const isCheck = (value: TsExpression): boolean =>
  value.kind === "Call" && value.callee.kind === "Identifier" && CHECKS.has(value.callee.name);

/** What is evaluated for an argument: `*xs` is `xs`, `*[a, b]` goes in as `a` and `b`. */
function evaluatedParts(argument: Expression): readonly Expression[] {
  if (argument.kind !== "Starred") return [argument];
  const { value } = argument;
  const isDisplay = value.kind === "List" || value.kind === "Tuple";
  return isDisplay ? value.elements.flatMap(evaluatedParts) : [value];
}

/** `((b, a) => f(a, b))(first(), second())` */
export function evaluatedAsWritten(
  node: Call,
  ctx: Context,
  lower: (ctx: Context) => TsExpression,
): TsExpression {
  const { state } = ctx.module;
  const replaced = new Map<Expression, TsExpression>(ctx.replaced);
  const parts = node.args.flatMap(evaluatedParts);
  const all = [...parts, ...node.keywords.map(({ value }) => value)];
  const isChanged = (part: Expression): boolean =>
    all
      .slice(all.indexOf(part) + 1)
      .some((later) => !commute(effectsOf(part, state), effectsOf(later, state)));
  const held = [
    ...parts
      .filter((part) => isNoticed(part, ctx) || isChanged(part))
      .map((part) => ["value", part] as const),
    ...node.keywords.map(
      ({ name, value }) => [name === "default" ? "otherwise" : (name ?? "others"), value] as const,
    ),
  ].map(([wanted, value]) => [ctx.module.fresh(wanted, ctx.scope), value] as const);
  for (const [name, value] of held) replaced.set(value, b.id(name));
  const parameters = held.map(([name, value]) =>
    b.parameter(name, { type: toTs(ctx, ctx.module.state.typeOf(value)) }),
  );
  const body = lower(ctx.within({ replaced, prelude: undefined }));
  return b.call(
    b.arrow(parameters, body),
    held.map(([, value]) => lowerExpression(value, ctx)),
  );
}
