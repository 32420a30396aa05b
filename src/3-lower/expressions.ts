/** The total table of expression visitors, and what every expression passes through. */
import type { Expression, ExpressionKind, NodeOf } from "../ast/python.ts";
import type { TsComment, TsExpression } from "../ast/typescript.ts";
import { membersOf, some, type Type } from "../2-analyze/types.ts";
import { ITERATORS } from "../2-analyze/effects/own-effects.ts";
import * as b from "./builders.ts";
import { withNone } from "./calls/none-result.ts";
import type { Context } from "./context.ts";
import {
  hasIdentity,
  holdsBareFloat,
  isBareFloat,
  isMixedNumber,
  typeText,
} from "./representation.ts";
import { lowerAwait, lowerYield, lowerYieldFrom } from "./visitors/await.ts";
import { lowerBoolOp, lowerIfExp, lowerNamedExpr } from "./visitors/bool-op.ts";
import { lowerCall } from "./calls/call.ts";
import { lowerCompare } from "./visitors/compare.ts";
import { lowerComprehension } from "./visitors/comprehension.ts";
import { lowerDict, lowerList, lowerSet, lowerTuple } from "./visitors/displays.ts";
import { starredItems } from "./visitors/iteration.ts";
import { lowerJoinedStr } from "./visitors/joined-str.ts";
import { lowerLambda } from "./visitors/lambda.ts";
import {
  lowerBytes,
  lowerComplex,
  lowerComplexSum,
  lowerFloat,
  lowerInt,
} from "./visitors/literals.ts";
import { lowerName } from "./visitors/names.ts";
import { OPERATOR_HELPERS } from "./visitors/operator-helpers.ts";
import { lowerBinOp, lowerUnaryOp } from "./visitors/operators.ts";
import { variableName } from "./generics.ts";
import { lowerSubscript, sliceObject } from "./visitors/subscript.ts";
import { lowerSeenAttribute } from "./visitors/unseen.ts";

export type ExpressionVisitor<K extends ExpressionKind> = (
  node: NodeOf<K> & Expression,
  ctx: Context,
) => TsExpression;

const visitors = {
  Attribute: lowerSeenAttribute,
  Await: lowerAwait,
  BinOp: (node, ctx) => lowerComplexSum(node, ctx) ?? lowerBinOp(node, ctx),
  BoolOp: lowerBoolOp,
  Bytes: lowerBytes,
  Call: lowerCall,
  Compare: lowerCompare,
  Complex: lowerComplex,
  Dict: lowerDict,
  DictComp: lowerComprehension,
  Ellipsis: (_node, ctx) => ctx.module.runtime("Ellipsis"),
  False: () => b.bool(false),
  Float: lowerFloat,
  FormattedValue: (node, ctx) =>
    lowerJoinedStr({ kind: "JoinedStr", span: node.span, parts: [node] }, ctx),
  GeneratorExp: lowerComprehension,
  IfExp: lowerIfExp,
  Int: lowerInt,
  JoinedStr: lowerJoinedStr,
  Lambda: lowerLambda,
  List: lowerList,
  ListComp: lowerComprehension,
  Name: lowerName,
  NamedExpr: lowerNamedExpr,
  None: () => b.nullKeyword(),
  Set: lowerSet,
  SetComp: lowerComprehension,
  Slice: sliceObject,
  Starred: (node, ctx) => b.spread(starredItems(lowerExpression(node.value, ctx), node, ctx)),
  // A text over several lines stays one: `"""…"""` is a template literal.
  Str: ({ value, triple }) => (triple ? b.templateOf([value]) : b.str(value)),
  Subscript: lowerSubscript,
  True: () => b.bool(true),
  Tuple: lowerTuple,
  UnaryOp: lowerUnaryOp,
  Yield: lowerYield,
  YieldFrom: lowerYieldFrom,
} satisfies { [K in ExpressionKind]: ExpressionVisitor<K> };

const comments = (
  list: readonly { readonly text: string }[] | undefined,
): TsComment[] | undefined =>
  list && list.length > 0 ? list.map(({ text }) => ({ kind: "line" as const, text })) : undefined;

export function lowerExpression(node: Expression, ctx: Context): TsExpression {
  const held = ctx.replaced?.get(node);
  if (held) return held;
  const visit = visitors[node.kind] as ExpressionVisitor<ExpressionKind>;
  const lowered = collected(node, visit(node, ctx), ctx);
  if (node.leadingComments === undefined && node.trailingComments === undefined) return lowered;
  return {
    ...lowered,
    leadingComments: comments(node.leadingComments) ?? lowered.leadingComments,
    trailingComments: comments(node.trailingComments) ?? lowered.trailingComments,
  };
}

/** All that threads give: `await arrived(pool.map(work, items))`. */
const collected = (node: Expression, value: TsExpression, ctx: Context): TsExpression =>
  ctx.module.colour.arrivals.collected.has(node)
    ? b.await_(b.call(ctx.module.runtime("arrived"), [value]))
    : value;

/**
 * The object of an attribute or a method call. Where it may be None, Python raises as it goes wrong,
 * and so does JavaScript: `!` only tells TypeScript.
 */
export function lowerReceiver(node: Expression, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node);
  const value = lowerExpression(node, ctx);
  return type.kind === "union" && type.members.some(({ kind }) => kind === "None")
    ? b.nonNull(value)
    : value;
}

/** Lowers a value that goes into a place of another type: floats that must describe themselves. */
export function lowerInto(node: Expression, target: Type, ctx: Context): TsExpression {
  const value = coerce(lowerExpression(node, ctx), ctx.module.state.typeOf(node), target, ctx);
  return mayBeUndefined(node, ctx) ? b.binary("??", value, b.nullKeyword()) : value;
}

/** The same of a value that is kept: a call that gives None is `undefined`, of which `null` differs. */
export const lowerKept = (node: Expression, target: Type, ctx: Context): TsExpression =>
  kept(node, lowerInto(node, target, ctx), ctx);

export function kept(node: Expression, value: TsExpression, ctx: Context): TsExpression {
  const isCall = value.kind === "Call" || value.kind === "Await";
  return isCall && ctx.module.state.typeOf(node).kind === "None" ? withNone(value) : value;
}

/** Whether one of several functions that a call may reach is `void`, and another gives a value. */
export function mayBeUndefined(node: Expression, ctx: Context): boolean {
  const { state } = ctx.module;
  const call = node.kind === "Await" ? node.value : node;
  if (call.kind !== "Call" || state.calls.get(call)?.target.kind !== "dynamic") return false;
  const callees = membersOf(state.typeOf(call.func));
  return (
    callees.length > 1 &&
    some(state.typeOf(node), ({ kind }) => kind === "None") &&
    callees.some((one) => one.kind === "function" && one.info.returns.type.kind === "None")
  );
}

export function coerce(value: TsExpression, from: Type, target: Type, ctx: Context): TsExpression {
  if (isMixedNumber(target) && isBareFloat(from) && from.kind === "float") {
    const made = boxed(value, from, ctx);
    // The type of the helper's result says that it may be a bigint.
    return made.kind === "Call" && madeOfWide(ctx).has(value)
      ? b.as_(made, b.typeName("number"))
      : made;
  }
  if (isMixedNumber(target) && holdsBareFloat(from)) return selfDescribing(value, from, ctx);
  if (
    from.kind === "None" &&
    target.kind !== "None" &&
    (value.kind === "Call" || value.kind === "Await")
  ) {
    return b.binary("??", value, b.nullKeyword());
  }
  return value;
}

/** Floats that operators' helpers made of what may be a `bigint`. */
export const madeOfWide = (ctx: Context): WeakSet<TsExpression> =>
  ctx.module.state.once(MADE_OF_WIDE, () => new WeakSet());

const MADE_OF_WIDE = "floats that are made of wide ints";

/** `Number(add(x, 1.5))` was made bare: what the helper gave already tells that it is a float. */
function boxed(value: TsExpression, type: Type, ctx: Context): TsExpression {
  // `float` gives a number, where TypeScript expects a `T` that stands for floats.
  if (isVariable(type, ctx)) return b.call(ctx.module.runtime("typed"), [value, b.str("float")]);
  const isBared =
    value.kind === "Call" &&
    value.callee.kind === "Identifier" &&
    value.callee.name === "Number" &&
    value.args[0]?.kind === "Call" &&
    value.args[0].callee.kind === "Identifier" &&
    OPERATOR_HELPERS.has(value.args[0].callee.name);
  return isBared ? value.args[0] : b.call(ctx.module.runtime("float"), [value]);
}

const isVariable = ({ variables = [] }: Type, ctx: Context): boolean =>
  variables.some((one) => variableName(ctx.module.state, one, ctx.scope) !== undefined);

/**
 * A container whose items go into another one, of items of that type: where ints stand beside them
 * the floats say what they are.
 *
 *     row = [0.0] * 3
 *     row[0] = 1
 */
export function coerceItems(
  value: TsExpression,
  from: Type,
  item: Type,
  ctx: Context,
): TsExpression {
  return isCopied(from) && isMixedNumber(item) && holdsBareFloat(from)
    ? selfDescribing(value, from, ctx)
    : value;
}

/** `typed([...map(Math.sqrt, xs)], "list[float]")`: an iterator of bare floats, taken to its end. */
export function describedItems(
  value: TsExpression,
  from: Type,
  ctx: Context,
): TsExpression | undefined {
  if (from.kind !== "instance" || !ITERATORS.has(from.name)) return undefined;
  const item = from.args[0]?.type;
  if (item === undefined || !holdsBareFloat(item)) return undefined;
  const items = b.array([b.spread(value)]);
  return b.call(ctx.module.runtime("typed"), [items, b.str(`list[${typeText(item)}]`)]);
}

/** Whether a value is a container for certain, whose floats a copy of it can box. */
export const isCopied = (type: Type): boolean =>
  membersOf(type).every(
    (member) => member.kind === "tuple" || (member.kind === "instance" && COPIED.has(member.name)),
  );

const COPIED = new Set(["list", "set", "frozenset", "dict"]);

/** The value as something that the runtime can look at: it tells its floats by their looks. */
export function selfDescribing(value: TsExpression, type: Type, ctx: Context): TsExpression {
  if (type.kind === "float" && !type.fraction) return boxed(value, type, ctx);
  if (!holdsBareFloat(type)) return value;
  return b.call(ctx.module.runtime("typed"), [value, b.str(typeText(type))]);
}

export const lowerShown = (node: Expression, ctx: Context): TsExpression =>
  selfDescribing(lowerExpression(node, ctx), ctx.module.state.typeOf(node), ctx);

/** The value, of which run time asks its class: one that is a float itself tells so. */
export function namedFloat(value: TsExpression, type: Type, ctx: Context): TsExpression {
  const members = membersOf(type);
  if (!members.some((member) => member.kind !== "float" && holdsBareFloat(member)))
    return selfDescribing(value, type, ctx);
  // A container stays the object that it is.
  const tells = members.some(isBareFloat) && !isMixedNumber(type);
  return tells ? b.call(ctx.module.runtime("typed"), [value, b.str("float")]) : value;
}

/** A value in a place that no float fits: the error names its type. */
export const lowerMisplaced = (node: Expression, ctx: Context): TsExpression =>
  namedFloat(lowerExpression(node, ctx), ctx.module.state.typeOf(node), ctx);

/** Whether JavaScript's `===` says what Python's `==` says for values of this type. */
export function hasPlainEquality(type: Type): boolean {
  if (isMixedNumber(type)) return false;
  return membersOf(type).every(
    (member) =>
      ["str", "bool", "None", "float"].includes(member.kind) ||
      // A bigint is never the same as a float.
      (member.kind === "int" &&
        member.lo >= Number.MIN_SAFE_INTEGER &&
        member.hi <= Number.MAX_SAFE_INTEGER) ||
      hasIdentity(member),
  );
}
