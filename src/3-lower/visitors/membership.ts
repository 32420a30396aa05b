/** `item in container` */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { commute, effectsOf } from "../../2-analyze/effects/effects.ts";
import { mayRaise } from "../../2-analyze/effects/may-raise.ts";
import { namesNan } from "../../2-analyze/named-nan.ts";
import { membersOf, some, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { hasPlainEquality, lowerExpression, lowerMisplaced, lowerShown } from "../expressions.ts";
import { hasKey } from "../lookups.ts";
import { toTs } from "../types.ts";
import { comparable } from "./compare.ts";

/** Python evaluates the item before the container: `((item) => box().has(item))(first())`. */
export function memberInOrder(item: Expression, container: Expression, ctx: Context): TsExpression {
  const { state } = ctx.module;
  const isReordered =
    !commute(effectsOf(item, state), effectsOf(container, state)) ||
    (mayRaise(item, state) && mayRaise(container, state));
  if (!isReordered || ctx.replaced?.has(item)) return membership(item, container, ctx);
  const name = ctx.module.fresh("item", ctx.scope);
  const replaced = new Map(ctx.replaced).set(item, b.id(name));
  const body = membership(item, container, ctx.within({ replaced, prelude: undefined }));
  const parameter = b.parameter(name, { type: toTs(ctx, state.typeOf(item)) });
  return b.call(b.arrow([parameter], body), [lowerExpression(item, ctx)]);
}

function membership(item: Expression, container: Expression, ctx: Context): TsExpression {
  const { state } = ctx.module;
  const [a, c] = [state.typeOf(item), state.typeOf(container)];
  const value = (): TsExpression => lowerExpression(item, ctx);
  if (c.kind === "str" && a.kind === "str") {
    return b.call(b.member(lowerExpression(container, ctx), "includes"), [value()]);
  }
  const items =
    container.kind === "Tuple" || container.kind === "List" || container.kind === "Set"
      ? container.elements
      : undefined;
  const isPlain = (inside: Type): boolean => plainPair(a, inside) && !mayBeNan(a, inside, ctx);
  if (items && items.length > 0 && items.every((element) => isPlain(state.typeOf(element)))) {
    const list = b.array(items.map((element) => lowerExpression(element, ctx)));
    return b.call(b.member(list, "includes"), [value()]);
  }
  if (hasKey(c, a)) return has(container, lowerShown(item, ctx), ctx);
  if (c.kind === "instance" && c.name === "list") {
    const inside = c.args[0].type;
    if (isPlain(inside) && sameKind(a, inside))
      return b.call(b.member(lowerExpression(container, ctx), "includes"), [value()]);
  }
  return b.call(ctx.module.runtime("contains"), [
    lowerMisplaced(container, ctx),
    lowerShown(item, ctx),
  ]);
}

const has = (container: Expression, value: TsExpression, ctx: Context): TsExpression =>
  b.call(b.member(lowerExpression(container, ctx), "has"), [value]);

const plainPair = (a: Type, c: Type): boolean =>
  hasPlainEquality(a) && hasPlainEquality(c) && comparable(a, c);

/** `includes` takes every NaN for the same. */
const mayBeNan = (a: Type, c: Type, ctx: Context): boolean =>
  [a, c].every((type) => some(type, ({ kind }) => kind === "float")) && namesNan(ctx.module.state);

const sameKind = (a: Type, c: Type): boolean =>
  membersOf(a).length > 0 &&
  membersOf(a).every((member) => some(c, ({ kind }) => kind === member.kind));
