import type { Expression, Slice, Subscript } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { isEnum } from "../../2-analyze/enums.ts";
import { findMethod } from "../../2-analyze/model.ts";
import { lookUpByName } from "./enums.ts";
import { tupleView } from "../../2-analyze/named-tuples.ts";
import { isSmall, membersOf, type Type } from "../../2-analyze/types.ts";
import { constantKey } from "../../2-analyze/infer/expressions.ts";
import * as b from "../builders.ts";
import { parseSignature } from "../../2-analyze/signatures.ts";
import { fromTemplate } from "../calls/emit.ts";
import type { Context } from "../context.ts";
import { typeObject } from "../calls/isinstance.ts";
import {
  lowerExpression,
  lowerMisplaced,
  lowerReceiver,
  lowerShown,
  namedFloat,
} from "../expressions.ts";
import { countsKey } from "../lookups.ts";
import { isZeroForNow } from "./zero-items.ts";
import { provenItem } from "./proven-item.ts";

export function lowerSubscript(node: Subscript, ctx: Context): TsExpression {
  const { state } = ctx.module;
  const owner = state.typeOf(node.value);
  if (owner.kind === "class" && findMethod(owner.cls, "__class_getitem__")) {
    return b.methodCall(lowerExpression(node.value, ctx), "__class_getitem__", [
      node.index.kind === "Name" ? typeObject(node.index, ctx) : lowerShown(node.index, ctx),
    ]);
  }
  if (owner.kind === "class" && isEnum(owner.cls)) return lookUpByName(node, owner.cls, ctx);
  if (owner.kind === "library" || owner.kind === "class") return lowerExpression(node.value, ctx);
  if (node.index.kind === "Slice") return slice(node, node.index, owner, ctx);
  const field = recordField(owner, node.index);
  if (field !== undefined) return access(lowerReceiver(node.value, ctx), field);
  const constant = constantKey(node.index);
  const position = typeof constant === "number" ? positionIn(owner, constant) : undefined;
  if (position !== undefined) return b.index(lowerReceiver(node.value, ctx), b.num(position));
  const isPlain = owner.kind === "tuple" && !owner.cell.observed;
  return (
    provenItem(node, ctx) ??
    countedItem(node, owner, ctx) ??
    libraryItem(node, owner, ctx) ??
    b.call(ctx.module.runtime(isPlain ? "tupleItem" : "getItem"), [
      lowerMisplaced(node.value, ctx),
      lowerShown(node.index, ctx),
    ])
  );
}

/** `counts.get(word) ?? 0`, where nothing that is not there has to be made for good. */
function countedItem(node: Subscript, owner: Type, ctx: Context): TsExpression | undefined {
  const { state } = ctx.module;
  const isCounted = countsKey(owner, state.typeOf(node.index)) || isZeroForNow(node, ctx);
  if (!isCounted) return undefined;
  const item = b.methodCall(lowerReceiver(node.value, ctx), "get", [lowerShown(node.index, ctx)]);
  return b.binary("??", item, b.num(0));
}

/** Where the item stands in every tuple that the value may be. */
function positionIn(owner: Type, constant: number): number | undefined {
  const positions = membersOf(owner).map((member) => {
    const isOwn = member.kind === "object" && findMethod(member.cls, "__getitem__");
    const tuple = isOwn ? member : tupleView(member);
    if (tuple.kind !== "tuple" || tuple.variadic) return undefined;
    const index = constant < 0 ? constant + tuple.elements.length : constant;
    return index >= 0 && index < tuple.elements.length ? index : undefined;
  });
  const [first] = positions;
  return positions.every((position) => position === first) ? first : undefined;
}

/** `match["name"]` → `match.group("name")`: as the library class's map says. */
function libraryItem(node: Subscript, owner: Type, ctx: Context): TsExpression | undefined {
  if (owner.kind !== "instance") return undefined;
  const entry = ctx.module.state.library.method(owner.name, "__getitem__")?.entry;
  if (typeof entry?.emit !== "string" || typeof entry.signature !== "string") return undefined;
  if (entry.emit.startsWith("getItem(")) return undefined;
  const [parameter] = parseSignature(entry.signature).parameters;
  const bindings = new Map([
    ["self", lowerReceiver(node.value, ctx)],
    [parameter.name, lowerShown(node.index, ctx)],
  ]);
  return fromTemplate(entry.emit, bindings, ctx);
}

export const access = (object: TsExpression, field: string | number): TsExpression =>
  typeof field === "number" ? b.index(object, b.num(field)) : b.member(object, field);

/** The field of a record, or the position in a list of known length, that an index names. */
export function recordField(owner: Type, index: Expression): string | number | undefined {
  if (owner.kind !== "instance") return undefined;
  const record = owner.record?.find();
  if (record === undefined || record.demoted) return undefined;
  const key = constantKey(index);
  if (key === undefined || !record.fields.has(String(key))) return undefined;
  return key;
}

/** `xs[1:3]` → `xs.slice(1, 3)`: JavaScript's slices clamp and count from the end as Python's. */
function slice(node: Subscript, range: Slice, owner: Type, ctx: Context): TsExpression {
  const object = lowerExpression(node.value, ctx);
  const plainOwner =
    (owner.kind === "instance" && owner.name === "list") ||
    (owner.kind === "str" && owner.bmp) ||
    (owner.kind === "tuple" && !owner.cell.observed);
  const bounds = [range.lower, range.upper];
  const plainBounds = bounds.every((bound) => {
    if (bound === undefined) return true;
    const type = ctx.module.state.typeOf(bound);
    return type.kind === "int" && isSmall(type);
  });
  if (plainOwner && plainBounds && range.step === undefined) {
    const args: TsExpression[] = [];
    if (range.lower || range.upper)
      args.push(range.lower ? lowerExpression(range.lower, ctx) : b.num(0));
    if (range.upper) args.push(lowerExpression(range.upper, ctx));
    return b.call(b.member(object, "slice"), args);
  }
  // The error of what has no slices names its type.
  const sliced = namedFloat(object, owner, ctx);
  return b.call(ctx.module.runtime("slice"), [sliced, ...sliceBounds(range, ctx)]);
}

/** The slice of `grid[1:, 0]`, which goes into a tuple: `new Slice(1)`. */
export const sliceObject = (range: Slice, ctx: Context): TsExpression =>
  b.newExpression(ctx.module.runtime("Slice"), sliceBounds(range, ctx));

/** The bounds up to the last that is given; a class of the program may show them. */
export function sliceBounds(range: Slice, ctx: Context): TsExpression[] {
  const parts = [range.lower, range.upper, range.step].map((part) =>
    part ? lowerShown(part, ctx) : b.nullKeyword(),
  );
  while (parts.length > 0 && parts.at(-1)!.kind === "Literal") parts.pop();
  return parts;
}
