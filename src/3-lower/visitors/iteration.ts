import type { Expression, Starred } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { isEnum, isFlag } from "../../2-analyze/enums.ts";
import { findMethod, libraryBase } from "../../2-analyze/model.ts";
import { tupleView } from "../../2-analyze/named-tuples.ts";
import { qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import { callsResize } from "../../2-analyze/resizing.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, namedFloat } from "../expressions.ts";
import { typedValue } from "../inferred.ts";
import { mayBeAwaitable } from "../representation.ts";
import { lowerConstantSet } from "./displays.ts";

/** Types that JavaScript iterates as Python does. */
const ITERABLE = new Set([
  "Dict",
  "Iterable",
  "Iterator",
  "Generator",
  "list",
  "set",
  "frozenset",
  "range",
]);

/** The value as something that `for … of`, spread and `Array.from` iterate. */
export function iterable(node: Expression, ctx: Context): TsExpression {
  const walked = ctx.walked?.get(node);
  if (walked) return walked;
  const type = ctx.module.state.typeOf(node);
  return asIterable(typedValue(lowerExpression(node, ctx), type, ctx), type, ctx);
}

/** The same for the source of a loop or a comprehension. */
export const iterated = (node: Expression, ctx: Context): TsExpression =>
  lowerConstantSet(node, ctx) ?? iterable(node, ctx);

export function asIterable(
  value: TsExpression,
  type: Type,
  ctx: Context,
  otherwise: (told: TsExpression) => TsExpression = (told) =>
    b.call(ctx.module.runtime("iterate"), [told]),
): TsExpression {
  const members = membersOf(type);
  // Iterating a mapping gives its keys; JavaScript's Map gives pairs.
  if (members.length === 1 && members[0].kind === "class" && isEnum(members[0].cls))
    return b.methodCall(value, "members");
  if (members.length === 1 && isMapping(members[0])) return b.call(b.member(value, "keys"), []);
  if (!isAsked(type, ctx)) return value;
  // The error of what does not iterate names its type.
  return otherwise(namedFloat(value, type, ctx));
}

/** `*values` in a call or in the display of a list or tuple, whose errors are of their own. */
export function starredItems(value: TsExpression, node: Starred, ctx: Context): TsExpression {
  const { unpacking } = ctx;
  const isOnly = unpacking?.args[0] === node;
  const name = isOnly ? calleeName(ctx.module.state.typeOf(unpacking.func), ctx) : undefined;
  const whose = name === undefined ? [] : [b.str(name)];
  return asIterable(value, ctx.module.state.typeOf(node.value), ctx, (told) =>
    b.call(ctx.module.runtime("unpacked"), [told, ...whose]),
  );
}

/** How CPython names a callee in errors: `print`, `list.append`, `__main__.Point.move`. */
function calleeName(type: Type, ctx: Context): string | undefined {
  if (type.kind === "library") return type.name.replace("#", ".");
  const name = qualifiedNameOf(type);
  return name === undefined ? undefined : `${ctx.module.name}.${name}`;
}

/** Whether a value of the type must be asked for what Python would iterate. */
export function isAsked(type: Type, ctx: Context): boolean {
  const members = membersOf(type);
  const [only] = members;
  if (members.length === 1 && (isMapping(only) || (only.kind === "class" && isEnum(only.cls))))
    return false;
  return members.length === 0 || !members.every((member) => isIterable(member, ctx));
}

const MAPPINGS = new Set([
  "dict",
  "collections.defaultdict",
  "collections.Counter",
  "collections.OrderedDict",
]);
export const isMapping = (type: Type): boolean =>
  type.kind === "instance" && MAPPINGS.has(type.name);

function isIterable(type: Type, ctx: Context): boolean {
  switch (type.kind) {
    case "str":
    case "tuple":
    case "bytes":
      return true;
    case "instance":
      return (
        ITERABLE.has(type.name) ||
        (!isMapping(type) && (type.args.length > 0 || iteratesItself(type.name, ctx)))
      );
    case "object":
      return (
        findMethod(type.cls, "__iter__") !== undefined ||
        iteratesItself(libraryBase(type.cls) ?? "", ctx) ||
        isFlag(type.cls) ||
        tupleView(type) !== type
      );
    default:
      return false;
  }
}

/** A library class whose objects JavaScript's `for … of` takes as they are: an open file. */
const iteratesItself = (name: string, ctx: Context): boolean =>
  ctx.module.state.library.method(name, "__iter__")?.entry.emit === "$self[Symbol.iterator]()";

export const isArray = (type: Type): boolean =>
  (type.kind === "instance" && type.name === "list") || type.kind === "tuple";

/** The value as something that `for await` takes. */
export function asyncIterable(node: Expression, ctx: Context): TsExpression {
  const value = lowerExpression(node, ctx);
  const members = membersOf(ctx.module.state.typeOf(node));
  const others = members.filter(({ kind }) => kind !== "None");
  const known =
    others.length > 0 && others.every(({ kind }) => kind === "object" || kind === "instance");
  if (!known) return ctx.module.lenient ? value : b.call(ctx.module.runtime("aiter"), [value]);
  return others.length < members.length ? b.nonNull(value) : value;
}

/** The source of an `async for`; awaitables that it yields arrive boxed. */
export function unboxedItems(source: TsExpression, target: Expression, ctx: Context): TsExpression {
  const item = ctx.module.state.elements.get(target);
  return item && mayBeAwaitable(item) ? b.call(ctx.module.runtime("unboxed"), [source]) : source;
}

/** `d.items()`, `d.keys()`, `d.values()` of a dict that is emitted as a map. */
export function dictView(
  node: Expression,
  ctx: Context,
): { owner: Expression; method: "items" | "keys" | "values" } | undefined {
  if (node.kind !== "Call" || node.func.kind !== "Attribute" || node.args.length > 0)
    return undefined;
  const method = node.func.attribute;
  if (method !== "items" && method !== "keys" && method !== "values") return undefined;
  return isMapping(ctx.module.state.typeOf(node.func.value))
    ? { owner: node.func.value, method }
    : undefined;
}

/**
 * What a comprehension walks: `d.items()` whose pairs are taken apart at once is the map itself.
 *
 * @param parts what is evaluated for every item: it may make the dict grow
 */
export function comprehended(
  node: Expression,
  target: Expression,
  parts: readonly Expression[],
  ctx: Context,
): TsExpression {
  const view = dictView(node, ctx);
  if (resizesWalked(node, parts, ctx)) {
    const helper = VIEWED[view?.method ?? "keys"];
    return b.call(ctx.module.runtime(helper), [lowerExpression(view?.owner ?? node, ctx)]);
  }
  const holdsPairs = view?.method === "items" && target.kind !== "Tuple" && target.kind !== "List";
  if (view === undefined || holdsPairs) return iterated(node, ctx);
  const map = lowerExpression(view.owner, ctx);
  return view.method === "items" ? map : b.call(b.member(map, view.method), []);
}

/** Whether the expressions, or functions that they call, may resize the dict or set that is walked. */
export function resizesWalked(
  node: Expression,
  parts: readonly Expression[],
  ctx: Context,
): boolean {
  const { state } = ctx.module;
  return callsResize(state, parts, state.typeOf(dictView(node, ctx)?.owner ?? node), "hashed");
}

/** The helpers that notice when a dict or set changes its size while it is walked. */
export const VIEWED = {
  items: "guardedItems",
  keys: "guarded",
  values: "guardedValues",
} as const;

/** Whether it makes no difference that the iterable is evaluated when the generator starts. */
export const isStableSource = (node: Expression): boolean =>
  (node.kind === "Name" && node.id !== "self" && node.id !== "cls") ||
  (node.kind === "Call" &&
    node.func.kind === "Name" &&
    node.func.id === "range" &&
    node.args.every(({ kind }) => kind === "Int" || kind === "Name")) ||
  ((node.kind === "List" || node.kind === "Tuple") &&
    node.elements.every(({ kind }) => kind === "Int" || kind === "Str"));
