/** What TypeScript makes of a literal on its own: an array is never a tuple, `null` is only null. */
import type { TsArrow, TsExpression } from "../ast/typescript.ts";
import { isSmall, membersOf, type Type } from "../2-analyze/types.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";
import { toTs } from "./types.ts";

/** Whether TypeScript infers the type without being told. */
export function infersAs(value: TsExpression, type: Type): boolean {
  switch (value.kind) {
    case "Array":
      return arrayInfersAs(value.elements, type);
    case "Object":
      return objectInfersAs(value, type);
    case "Conditional":
      return [value.consequent, value.alternate].every(
        (branch) => branch.kind === "Literal" || infersAs(branch, type),
      );
    case "Literal":
      return value.value !== "null" || type.kind === "None";
    case "Call":
      return mappedInfersAs(value, type);
    default:
      return true;
  }
}

/** `new Map<string, number>()`, `new Array<number>(n).fill(0)` */
export const saysItsType = (value: TsExpression): boolean =>
  value.kind === "Call" && value.callee.kind === "Member" && value.callee.property === "fill"
    ? saysItsType(value.callee.object)
    : value.kind === "New" && value.typeArguments !== undefined;

function arrayInfersAs(elements: readonly TsExpression[], type: Type): boolean {
  if (type.kind === "tuple") return false;
  if (type.kind !== "instance" || type.name !== "list") return true;
  const record = type.record?.find();
  if (record && !record.demoted) return false;
  if (elements.length === 0) return false;
  const item = type.args[0].type;
  if (item.kind === "unknown") return false;
  if (item.kind === "union" && !item.members.every(({ kind }) => PRIMITIVES.has(kind)))
    return false;
  if (item.kind === "function" || item.kind === "callable") return false;
  return elements.every((element) => element.kind === "Spread" || infersAs(element, item));
}

/** Kinds of which TypeScript makes the union of an array's elements that Python has. */
const PRIMITIVES = new Set(["int", "float", "str", "bool"]);

function objectInfersAs(value: Extract<TsExpression, { kind: "Object" }>, type: Type): boolean {
  const record = type.kind === "instance" ? type.record?.find() : undefined;
  if (record === undefined || record.demoted) return true;
  return value.properties.every((property) => {
    if (property.kind !== "Property" || typeof property.key !== "string") return true;
    const field = record.fields.get(property.key)?.type;
    // A field that is null or empty at first, or that later holds something else.
    return field === undefined || (field.kind !== "union" && infersAs(property.value, field));
  });
}

/** `xs.map((x) => [x, f(x)])`: the callback's array is an array, too. */
function mappedInfersAs(value: Extract<TsExpression, { kind: "Call" }>, type: Type): boolean {
  if (type.kind !== "instance" || type.name !== "list") return true;
  const mapping = mappingOf(value);
  if (mapping === undefined) return true;
  return infersAs(mapping.body, mapping.property === "flatMap" ? type : type.args[0].type);
}

interface Mapping {
  readonly property: "map" | "flatMap" | "from";
  readonly callback: TsArrow;
  readonly body: TsExpression;
}

/** The callback of `xs.map(…)`, `xs.flatMap(…)` or `Array.from(xs, …)` whose result nothing declares. */
function mappingOf(value: TsExpression): Mapping | undefined {
  if (value.kind !== "Call" || value.callee.kind !== "Member") return undefined;
  const { property } = value.callee;
  if (property !== "map" && property !== "flatMap" && property !== "from") return undefined;
  const callback = value.args.at(-1);
  if (callback?.kind !== "Arrow" || callback.returns || callback.body.kind === "Block")
    return undefined;
  return { property, callback, body: callback.body };
}

/**
 * A list of tuples in a place that tells TypeScript nothing about its type:
 * `[["a", 1]] satisfies [string, number][]`, `xs.map((x): [string, number] => [x, 1])`.
 */
export function typedValue(value: TsExpression, type: Type, ctx: Context): TsExpression {
  if (holdsTuples(value, type)) return b.satisfies(value, toTs(ctx, type));
  return type.kind === "instance" && type.args.length === 1
    ? typedItems(value, type.args[0].type, ctx)
    : value;
}

/**
 * Whether the items are tuples whose elements are all numbers, all texts or all booleans: an array
 * literal of them has the right type where the items are taken apart.
 */
export function hasEvenItems(type: Type): boolean {
  const items = type.kind === "tuple" ? type.elements : type.kind === "instance" ? type.args : [];
  return items.every(({ type: item }) =>
    membersOf(item).every((member) => {
      if (member.kind !== "tuple") return false;
      const kinds = member.elements.map((slot) => plainKind(slot.type));
      return kinds[0] !== undefined && kinds.every((kind) => kind === kinds[0]);
    }),
  );
}

function plainKind(type: Type): string | undefined {
  if (type.kind === "int") return isSmall(type) ? "number" : undefined;
  if (type.kind === "float") return "number";
  return type.kind === "str" || type.kind === "bool" ? type.kind : undefined;
}

/** The same for what is mapped to items of the type. */
export function typedItems(value: TsExpression, item: Type, ctx: Context): TsExpression {
  const mapping = mappingOf(value);
  if (value.kind !== "Call" || mapping === undefined) return value;
  const { property, callback, body } = mapping;
  const isTuple = body.kind === "Array" && membersOf(item).some(({ kind }) => kind === "tuple");
  let typed: TsArrow = callback;
  if (property === "flatMap") typed = { ...callback, body: typedItems(body, item, ctx) };
  else if (isTuple) typed = { ...callback, returns: toTs(ctx, item) };
  else typed = { ...callback, body: typedValue(body, item, ctx) };
  return { ...value, args: [...value.args.slice(0, -1), typed] };
}

function holdsTuples(value: TsExpression, type: Type): boolean {
  if (value.kind !== "Array") return false;
  const items = type.kind === "tuple" ? type.elements : type.kind === "instance" ? type.args : [];
  return value.elements.some((element, index) => {
    const item = (items[index] ?? items.at(-1))?.type;
    if (element.kind !== "Array" || item === undefined) return false;
    return membersOf(item).some(({ kind }) => kind === "tuple") || holdsTuples(element, item);
  });
}
