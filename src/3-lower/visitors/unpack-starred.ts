/** `first, *middle, last = value`: JavaScript's rest element can only come last. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression, TsPatternElement, TsStatement } from "../../ast/typescript.ts";
import type { Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { declaredPattern, leavesHole, partsOf } from "../patterns.ts";
import { unpackCall } from "../targets.ts";

/**
 * Declares the names of a target whose star does not come last; nothing where the target holds more
 * than names.
 */
export function declareStarred(
  targets: readonly Expression[],
  value: TsExpression,
  type: Type,
  mutable: boolean,
  ctx: Context,
): TsStatement[] | undefined {
  const star = targets.findIndex(({ kind }) => kind === "Starred");
  const names = targets.map((target) => (target.kind === "Starred" ? target.value : target));
  if (star < 0 || star === targets.length - 1 || names.some(({ kind }) => kind !== "Name"))
    return undefined;
  const declare = mutable ? b.letDecl : b.constDecl;
  const element = (node: Expression): TsPatternElement | null =>
    leavesHole(node, ctx) ? null : { target: declaredPattern(node, ctx) };
  const parts = partsOf(type);
  if (parts === undefined || parts.length < targets.length - 1) {
    // The helper gives the starred part as one array.
    const elements = names.map(element);
    return [declare({ kind: "ArrayPattern", elements }, unpackCall(targets, value, ctx))];
  }
  const starred = names[star];
  const binding = ctx.module.state.resolution.names.get(
    starred as Extract<Expression, { kind: "Name" }>,
  );
  const count = parts.length - targets.length + 1;
  const isRead = binding === undefined || binding.reads.length > 0;
  const middle = isRead
    ? Array.from({ length: count }, () => ctx.module.fresh("item", ctx.scope))
    : [];
  const elements = [
    ...names.slice(0, star).map(element),
    ...Array.from({ length: count }, (_, index) =>
      isRead ? { target: b.id(middle[index]) } : null,
    ),
    ...names.slice(star + 1).map(element),
  ];
  const statements: TsStatement[] = [declare({ kind: "ArrayPattern", elements }, value)];
  if (isRead)
    statements.push(
      declare(declaredPattern(starred, ctx), b.array(middle.map((name) => b.id(name)))),
    );
  return statements;
}
