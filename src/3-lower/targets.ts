/** Assignment targets. */
import type { Expression } from "../ast/python.ts";
import type {
  TsExpression,
  TsMember,
  TsIndex,
  TsPattern,
  TsPatternElement,
  TsStatement,
} from "../ast/typescript.ts";
import { findAttribute, findMethod } from "../2-analyze/model.ts";
import type { Type } from "../2-analyze/types.ts";
import { assignAttribute } from "./assign-attribute.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";
import { isCustom } from "./custom-attributes.ts";
import { coerce, lowerExpression, lowerReceiver, lowerShown, namedFloat } from "./expressions.ts";
import { holdsBareFloat, isMixedNumber } from "./representation.ts";
import {
  declaredPattern,
  holdsTargets,
  leavesHole,
  partsOf,
  shapeOf,
  unpacksExactly,
  withoutEnd,
} from "./patterns.ts";
import { setsKey } from "./lookups.ts";
import { itemSlot } from "./target-slots.ts";
import { asKey } from "./visitors/minus-zero.ts";
import { isPlainItem, provenTarget } from "./visitors/proven-item.ts";
import { access, recordField, sliceBounds } from "./visitors/subscript.ts";

/** Values that can be written twice. */
export const CONSTANTS: ReadonlySet<TsExpression["kind"]> = new Set([
  "Number",
  "String",
  "Literal",
  "Identifier",
] as const);

/** `target = value`, for a target that is not declared here. */
export function assignTo(
  target: Expression,
  value: TsExpression,
  type: Type,
  ctx: Context,
): TsStatement[] {
  switch (target.kind) {
    case "Name": {
      const binding = ctx.module.state.resolution.names.get(target);
      const into = binding ? coerce(value, type, binding.slot.type, ctx) : value;
      return [b.assignStatement(b.id(binding?.emitted ?? target.id), into)];
    }
    case "Attribute":
      return [assignAttribute(target, value, type, ctx)];
    case "Subscript":
      return [assignItem(target, value, type, ctx)];
    case "Tuple":
    case "List":
      return unpackInto(target.elements, value, type, ctx);
    default:
      ctx.module.report("unsupported-syntax", target.span, { construct: "this assignment target" });
      return [];
  }
}

function assignItem(
  target: Extract<Expression, { kind: "Subscript" }>,
  value: TsExpression,
  type: Type,
  ctx: Context,
): TsStatement {
  const owner = ctx.module.state.typeOf(target.value);
  const object = lowerExpression(target.value, ctx);
  const slot = itemSlot(owner, target.index);
  const into = slot ? coerce(value, type, slot, ctx) : value;
  const field = recordField(owner, target.index);
  if (field !== undefined) return b.assignStatement(access(object, field), into);
  if (target.index.kind === "Slice") {
    const [lower = b.nullKeyword(), upper = b.nullKeyword(), step = b.nullKeyword()] = sliceBounds(
      target.index,
      ctx,
    );
    return b.exprStatement(
      b.call(ctx.module.runtime("setSlice"), [object, lower, upper, step, into]),
    );
  }
  if (isPlainItem(target, ctx)) {
    return b.assignStatement(provenTarget(target, ctx), into);
  }
  if (setsKey(owner, ctx.module.state.typeOf(target.index))) {
    const keys = owner.kind === "instance" ? owner.args[0].type : owner;
    const key = asKey(target.index, keys, ctx) ?? lowerShown(target.index, ctx);
    return b.exprStatement(b.methodCall(object, "set", [key, into]));
  }
  if (owner.kind === "object" && findMethod(owner.cls, "__setitem__")) {
    return b.exprStatement(
      b.methodCall(object, "__setitem__", [lowerExpression(target.index, ctx), into]),
    );
  }
  return b.exprStatement(
    b.call(ctx.module.runtime("setItem"), [
      namedFloat(object, owner, ctx),
      lowerShown(target.index, ctx),
      into,
    ]),
  );
}

/**
 * Whether a target is a variable that also holds ints, while what it gets here are floats that do
 * not tell what they are: destructuring would put them in as they come.
 */
export function needsBoxes(target: Expression, ctx: Context): boolean {
  if (target.kind === "Tuple" || target.kind === "List") {
    return target.elements.some((element) => needsBoxes(element, ctx));
  }
  const given = ctx.module.state.typeOf(target);
  if (target.kind === "Attribute") {
    const owner = ctx.module.state.typeOf(target.value);
    const attribute =
      owner.kind === "object" ? findAttribute(owner.cls, target.attribute) : undefined;
    return attribute !== undefined && isMixedNumber(attribute.slot.type) && holdsBareFloat(given);
  }
  if (target.kind !== "Name") return false;
  const binding = ctx.module.state.resolution.names.get(target);
  return binding !== undefined && isMixedNumber(binding.slot.type) && holdsBareFloat(given);
}

/** Unpacks into targets that are not all new names. */
export function unpackInto(
  targets: readonly Expression[],
  value: TsExpression,
  type: Type,
  ctx: Context,
): TsStatement[] {
  const parts = partsOf(type);
  const simple = targets.every((target) => isAssignable(target, ctx) && !needsBoxes(target, ctx));
  const exact = unpacksExactly(
    { kind: "Tuple", elements: targets, span: { start: 0, end: 0 } },
    type,
  );
  if (simple && targets.every(({ kind }) => kind !== "Starred")) {
    const elements = targets.map((target): TsPatternElement | null =>
      leavesHole(target, ctx) ? null : { target: assignable(target, ctx) },
    );
    const source = exact ? value : unpackCall(targets, namedFloat(value, type, ctx), ctx);
    // `_, _ = pair` only checks the number of values.
    if (elements.every((element) => element === null)) return [b.exprStatement(source)];
    return [b.assignStatement(withoutEnd(elements), source)];
  }
  const apart = exact ? oneByOne(targets, value, parts, ctx) : undefined;
  if (apart) return apart;
  const names = targets.map((target) =>
    leavesHole(target, ctx) ? undefined : ctx.module.fresh("part", ctx.scope),
  );
  const source =
    exact && !targets.some(({ kind }) => kind === "Starred")
      ? value
      : unpackFlat(targets, namedFloat(value, type, ctx), ctx);
  const pattern = withoutEnd(names.map((name) => (name ? { target: b.id(name) } : null)));
  return [
    b.constDecl(pattern, source),
    ...targets.flatMap((target, index) => {
      const name = names[index];
      if (name === undefined) return [];
      return assignTo(
        target.kind === "Starred" ? target.value : target,
        b.id(name),
        parts?.[index] ?? ctx.module.state.typeOf(target),
        ctx,
      );
    }),
  ];
}

/** `dist[v], prev[v] = cost, u`: values that no assignment before them changes need no names. */
function oneByOne(
  targets: readonly Expression[],
  value: TsExpression,
  parts: readonly (Type | undefined)[] | undefined,
  ctx: Context,
): TsStatement[] | undefined {
  if (value.kind !== "Array" || value.elements.length !== targets.length) return undefined;
  const assigned = new Set(
    targets.map((target) =>
      target.kind === "Name" ? ctx.module.state.resolution.names.get(target)?.emitted : undefined,
    ),
  );
  const stays = (element: TsExpression | null): boolean =>
    element !== null &&
    CONSTANTS.has(element.kind) &&
    !(element.kind === "Identifier" && assigned.has(element.name));
  if (!value.elements.every(stays) || targets.some(({ kind }) => kind === "Starred"))
    return undefined;
  return targets.flatMap((target, index) =>
    assignTo(target, value.elements[index], parts?.[index] ?? ctx.module.state.typeOf(target), ctx),
  );
}

/** Checks the number of values, as Python does: `not enough values to unpack (expected 2, got 1)`. */
export function unpackCall(
  targets: readonly Expression[],
  value: TsExpression,
  ctx: Context,
): TsExpression {
  if (holdsTargets(targets))
    return b.call(ctx.module.runtime("unpackDeep"), [value, shapeOf(targets)]);
  return unpackFlat(targets, value, ctx);
}

/** The same, where each part is unpacked on its own. */
function unpackFlat(
  targets: readonly Expression[],
  value: TsExpression,
  ctx: Context,
): TsExpression {
  const star = targets.findIndex(({ kind }) => kind === "Starred");
  if (star < 0) return b.call(ctx.module.runtime("unpack"), [value, b.num(targets.length)]);
  return b.call(ctx.module.runtime("unpackStarred"), [
    value,
    b.num(star),
    b.num(targets.length - star - 1),
  ]);
}

function isAssignable(target: Expression, ctx: Context): boolean {
  if (target.kind === "Name") return true;
  if (target.kind === "Attribute") return !isCustom(target, ctx);
  if (target.kind === "Tuple" || target.kind === "List")
    return target.elements.every((element) => isAssignable(element, ctx));
  // `xs[i], xs[j] = …`: only positions that are certainly there can be plain.
  return isPlainItem(target, ctx) && !isMixedNumber(ctx.module.state.typeOf(target));
}

function assignable(target: Expression, ctx: Context): TsPattern | TsMember | TsIndex {
  if (target.kind === "Attribute") {
    return b.member(
      lowerReceiver(target.value, ctx),
      ctx.module.naming.attribute(target.attribute),
    );
  }
  if (target.kind === "Subscript") return provenTarget(target, ctx);
  if (target.kind === "Tuple" || target.kind === "List") {
    const elements = target.elements.map((element): TsPatternElement | null =>
      leavesHole(element, ctx) ? null : { target: assignable(element, ctx) },
    );
    return withoutEnd(elements);
  }
  return declaredPattern(target, ctx);
}
