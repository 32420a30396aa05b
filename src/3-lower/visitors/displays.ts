import type { Dict, Expression, ListLike } from "../../ast/python.ts";
import type { TsComment, TsExpression, TsProperty } from "../../ast/typescript.ts";
import { membersOf, without, type InstanceType, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import {
  coerceItems,
  describedItems,
  isCopied,
  lowerExpression,
  lowerKept,
  lowerShown,
  namedFloat,
} from "../expressions.ts";
import { isConstant } from "../constants.ts";
import { asIterable, isMapping, iterable, starredItems } from "./iteration.ts";
import { holdsBareFloat, isMixedNumber, isNativeElement, isNativeKey } from "../representation.ts";
import { typedValue } from "../inferred.ts";
import { toTs } from "../types.ts";
import { asKey } from "./minus-zero.ts";

function elements(node: ListLike, item: (index: number) => Type, ctx: Context): TsExpression[] {
  return node.elements.map((element, index) => {
    if (element.kind === "Starred") {
      const type = ctx.module.state.typeOf(element.value);
      // `[*(2.5, [1.0], "x")[1]]`: floats that go among ints say what they are.
      if (isMixedNumber(item(index)) && holdsBareFloat(type) && !isCopied(type))
        return b.spread(
          node.kind === "Set"
            ? asIterable(lowerShown(element.value, ctx), type, ctx)
            : starredItems(lowerShown(element.value, ctx), element, ctx),
        );
      const source =
        node.kind === "Set"
          ? iterable(element.value, ctx)
          : starredItems(typedValue(lowerExpression(element.value, ctx), type, ctx), element, ctx);
      const described = isMixedNumber(item(index)) && describedItems(source, type, ctx);
      return b.spread(described || coerceItems(source, type, item(index), ctx));
    }
    return lowerKept(element, item(index), ctx);
  });
}

export function lowerList(node: ListLike, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node) as InstanceType;
  return b.array(elements(node, () => type.args[0].type, ctx));
}

/** A tuple is a plain array where nothing can tell it from a list. */
export function lowerTuple(node: ListLike, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node);
  if (type.kind !== "tuple") return b.array(elements(node, () => type, ctx));
  const parts = elements(
    node,
    (index) => (type.variadic ? type.elements[0] : type.elements[index]).type,
    ctx,
  );
  return type.cell.observed ? b.call(ctx.module.runtime("tuple"), parts) : b.array(parts);
}

export function lowerSet(node: ListLike, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node) as InstanceType;
  const item = type.args[0].type;
  const parts = elements(node, () => item, ctx);
  if (parts.length > 2 && !isNativeElement(item) && node.elements.every(isConstant)) {
    return b.call(ctx.module.runtime("setOf"), parts, [toTs(ctx, item)]);
  }
  const isPlain = isNativeElement(item) || !node.elements.some((part) => isMerged(part, ctx));
  if (isPlain) return newSet([b.array(parts)], type, ctx);
  return b.call(ctx.module.runtime("union"), [newSet([], type, ctx), ...merged(node, parts, ctx)]);
}

/** Whether a starred part may be a set or a dict: CPython merges those, which decides the order. */
function isMerged(part: Expression, ctx: Context): boolean {
  if (part.kind !== "Starred") return false;
  return membersOf(ctx.module.state.typeOf(part.value)).some(
    (member) =>
      member.kind === "unknown" ||
      (member.kind === "instance" && ["set", "frozenset", "dict"].includes(member.name)),
  );
}

/** The parts of a set display: what is merged by itself, other parts together. */
function merged(node: ListLike, parts: readonly TsExpression[], ctx: Context): TsExpression[] {
  const sources: TsExpression[] = [];
  let others: TsExpression[] = [];
  for (const [index, element] of node.elements.entries()) {
    const part = parts[index];
    if (element.kind !== "Starred" || part.kind !== "Spread" || !isMerged(element, ctx)) {
      others.push(part);
      continue;
    }
    if (others.length > 0) sources.push(b.array(others));
    others = [];
    const isDict = isMapping(ctx.module.state.typeOf(element.value));
    sources.push(isDict ? lowerExpression(element.value, ctx) : part.argument);
  }
  return others.length > 0 ? [...sources, b.array(others)] : sources;
}

/** `for x in {1, 2, 3}`: CPython's compiler makes a frozenset of it. */
export function lowerConstantSet(node: Expression, ctx: Context): TsExpression | undefined {
  if (node.kind !== "Set" || !node.elements.every(isConstant)) return undefined;
  const item = (ctx.module.state.typeOf(node) as InstanceType).args[0].type;
  if (node.elements.length < 2 || isNativeElement(item)) return undefined;
  const parts = elements(node, () => item, ctx);
  return b.call(ctx.module.runtime("constantSet"), parts, [toTs(ctx, item)]);
}

export function newSet(args: TsExpression[], type: InstanceType, ctx: Context): TsExpression {
  const item = type.args[0].type;
  const native = isNativeElement(item);
  const callee = native ? b.id("Set") : ctx.module.runtime("PySet");
  return b.create(callee, args, item.kind === "never" ? undefined : [toTs(ctx, item)]);
}

export function newMap(args: TsExpression[], type: InstanceType, ctx: Context): TsExpression {
  const [key, value] = type.args.map((slot) => slot.type) as [Type, Type];
  const callee = isNativeKey(key) ? b.id("Map") : ctx.module.runtime("Dict");
  const known = key.kind !== "never" || value.kind !== "never";
  return b.create(callee, args, known ? [toTs(ctx, key), toTs(ctx, value)] : undefined);
}

/**
 * What a copy of a dict or set is made of: one that gets keys of other kinds later hashes as Python
 * does.
 *
 *     merged = {1: "a"} | {2: "b"}
 *     merged[(3, 4)] = "c"
 */
export function copySource(value: TsExpression, from: Type, to: Type, ctx: Context): TsExpression {
  if (from.kind !== "instance" || to.kind !== "instance" || from.name !== to.name) return value;
  // JavaScript knows None when it sees it.
  const [before, after] = [from, to].map(({ args }) =>
    without(args[0].type, ({ kind }) => kind === "None"),
  );
  if (from.name === "dict" && isNativeKey(before) && !isNativeKey(after))
    return newMap([value], to, ctx);
  if (from.name === "set" && isNativeElement(before) && !isNativeElement(after))
    return newSet([value], to, ctx);
  return value;
}

const lineComments = (
  list: readonly { readonly text: string }[] | undefined,
): TsComment[] | undefined => list?.map(({ text }) => ({ kind: "line", text }));

/** A record becomes an object literal, any other dict a Map. */
export function lowerDict(node: Dict, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node) as InstanceType;
  const record = type.record?.find();
  if (record && !record.demoted) {
    const properties = node.entries.map((entry): TsProperty => {
      const key = (entry.key as Extract<Expression, { kind: "Str" }>).value;
      const value = lowerKept(entry.value, record.fields.get(key)!.type, ctx);
      return {
        kind: "Property",
        key,
        value,
        shorthand: value.kind === "Identifier" && value.name === key,
        leadingComments: lineComments(entry.leadingComments),
        trailingComments: lineComments(entry.trailingComments),
      };
    });
    return { kind: "Object", properties };
  }
  if (node.entries.length === 0) return newMap([], type, ctx);
  const [key, value] = type.args.map((slot) => slot.type) as [Type, Type];
  const mixed = isMixedNumber(key) ? key : value;
  const entries = node.entries.map((entry): TsExpression => {
    if (entry.key === undefined) return b.spread(entriesOf(entry.value, mixed, ctx));
    const given = asKey(entry.key, key, ctx) ?? lowerKept(entry.key, key, ctx);
    const pair = b.array([given, lowerKept(entry.value, value, ctx)]);
    return {
      ...pair,
      leadingComments: lineComments(entry.leadingComments),
      trailingComments: lineComments(entry.trailingComments),
    };
  });
  return newMap([b.array(entries)], type, ctx);
}

/** What `**node` gives to a dict, in a display or in a call of the function that is named. */
export function entriesOf(
  node: Expression,
  item: Type,
  ctx: Context,
  callee?: string,
): TsExpression {
  const type = ctx.module.state.typeOf(node);
  const value = coerceItems(lowerExpression(node, ctx), type, item, ctx);
  if (type.kind === "instance" && type.name === "dict") return value;
  const named = namedFloat(value, type, ctx);
  if (isMapping(type)) return b.call(ctx.module.runtime("entriesOf"), [named]);
  const names = callee === undefined ? [] : [b.str(callee)];
  return b.call(ctx.module.runtime("mappingEntries"), [named, ...names]);
}
