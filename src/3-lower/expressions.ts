/** The total table of expression visitors, and what every expression passes through. */
import type { Expression, ExpressionKind, NodeOf } from "../ast/python.ts";
import type { TsComment, TsExpression } from "../ast/typescript.ts";
import { findMethod, libraryBase } from "../2-analyze/model.ts";
import { tupleView } from "../2-analyze/named-tuples.ts";
import { membersOf, some, type Type } from "../2-analyze/types.ts";
import * as b from "./builders.ts";
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
import { lowerJoinedStr } from "./visitors/joined-str.ts";
import { lowerLambda } from "./visitors/lambda.ts";
import { lowerBytes, lowerFloat, lowerInt } from "./visitors/literals.ts";
import { lowerAttribute } from "./visitors/attributes.ts";
import { lowerName } from "./visitors/names.ts";
import { OPERATOR_HELPERS } from "./visitors/operator-helpers.ts";
import { lowerBinOp, lowerUnaryOp } from "./visitors/operators.ts";
import { lowerSubscript } from "./visitors/subscript.ts";

export type ExpressionVisitor<K extends ExpressionKind> = (
  node: NodeOf<K> & Expression,
  ctx: Context,
) => TsExpression;

const unsupported =
  (what: string) =>
  (node: Expression, ctx: Context): TsExpression => {
    ctx.module.report("unsupported-syntax", node.span, { construct: what });
    return b.nullKeyword();
  };

const visitors = {
  Attribute: lowerAttribute,
  Await: lowerAwait,
  BinOp: lowerBinOp,
  BoolOp: lowerBoolOp,
  Bytes: lowerBytes,
  Call: lowerCall,
  Compare: lowerCompare,
  Complex: unsupported("complex numbers"),
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
  Slice: unsupported("a slice outside a subscript"),
  Starred: (node, ctx) => b.spread(lowerExpression(node.value, ctx)),
  Str: (node) => b.str(node.value),
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
  const lowered = visit(node, ctx);
  if (node.leadingComments === undefined && node.trailingComments === undefined) return lowered;
  return {
    ...lowered,
    leadingComments: comments(node.leadingComments) ?? lowered.leadingComments,
    trailingComments: comments(node.trailingComments) ?? lowered.trailingComments,
  };
}

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
  if (isMixedNumber(target) && isBareFloat(from) && from.kind === "float") return boxed(value, ctx);
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

/** `Number(add(x, 1.5))` was made bare: what the helper gave already tells that it is a float. */
function boxed(value: TsExpression, ctx: Context): TsExpression {
  const isBared =
    value.kind === "Call" &&
    value.callee.kind === "Identifier" &&
    value.callee.name === "Number" &&
    value.args[0]?.kind === "Call" &&
    value.args[0].callee.kind === "Identifier" &&
    OPERATOR_HELPERS.has(value.args[0].callee.name);
  return isBared ? value.args[0] : b.call(ctx.module.runtime("float"), [value]);
}

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
  const isContainer = membersOf(from).every(
    (member) => member.kind === "tuple" || (member.kind === "instance" && COPIED.has(member.name)),
  );
  return isContainer && isMixedNumber(item) && holdsBareFloat(from)
    ? selfDescribing(value, from, ctx)
    : value;
}

const COPIED = new Set(["list", "set", "frozenset", "dict"]);

/** The value as something that the runtime can look at: it tells its floats by their looks. */
export function selfDescribing(value: TsExpression, type: Type, ctx: Context): TsExpression {
  if (type.kind === "float" && !type.fraction) return boxed(value, ctx);
  if (!holdsBareFloat(type)) return value;
  return b.call(ctx.module.runtime("typed"), [value, b.str(typeText(type))]);
}

export const lowerShown = (node: Expression, ctx: Context): TsExpression =>
  selfDescribing(lowerExpression(node, ctx), ctx.module.state.typeOf(node), ctx);

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

/** A test that JavaScript decides as Python does. */
export function lowerTest(node: Expression, ctx: Context): TsExpression {
  if (node.kind === "UnaryOp" && node.operator === "not")
    return negated(lowerTest(node.operand, ctx));
  if (node.kind === "BoolOp") {
    const operator = node.operator === "and" ? "&&" : "||";
    return node.values
      .map((value) => lowerTest(value, ctx))
      .reduce((left, right) => b.binary(operator, left, right));
  }
  return truth(lowerExpression(node, ctx), ctx.module.state.typeOf(node), ctx);
}

/** `not items` → `items.length === 0`: a size is never negative. */
function negated(test: TsExpression): TsExpression {
  const isSize =
    test.kind === "Binary" &&
    test.operator === ">" &&
    test.left.kind === "Member" &&
    (test.left.property === "length" || test.left.property === "size") &&
    test.right.kind === "Number" &&
    test.right.value === 0;
  return isSize ? { ...test, operator: "===" } : b.not(test);
}

const PLAIN = new Set(["bool", "str", "None", "function", "class", "sentinel"]);

export function truth(value: TsExpression, type: Type, ctx: Context): TsExpression {
  const members = membersOf(type);
  const plain = (member: Type): boolean =>
    PLAIN.has(member.kind) ||
    (member.kind === "int" && !isMixedNumber(type)) ||
    isPlainObject(member, ctx);
  if (type.kind === "bool") return value;
  if (isPlainlyDecided(value)) return b.call(ctx.module.runtime("truthy"), [value]);
  if (
    type.kind === "float" ||
    (type.kind === "int" && isMixedNumber(type) === false && value.kind !== "Binary")
  ) {
    if (type.kind === "float") return b.binary("!==", value, b.num(0));
    return Number.isFinite(type.lo) && Number.isFinite(type.hi)
      ? b.binary(type.lo >= 0 ? ">" : "!==", value, b.num(0))
      : value;
  }
  if (members.length > 0 && members.every(plain)) return value;
  const rest = members.filter(({ kind }) => kind !== "None");
  if (rest.length === 1) {
    const size = sizeProperty(rest[0]);
    if (size) {
      if (rest.length === members.length) return b.binary(">", b.member(value, size), b.num(0));
      return b.optionalMember(value, size);
    }
  }
  return b.call(ctx.module.runtime("truthy"), [value]);
}

/** `if "text":`, `"a" and "b"`: TypeScript takes a test whose outcome is written out for a mistake. */
function isPlainlyDecided(value: TsExpression): boolean {
  switch (value.kind) {
    case "String":
    case "RegExp":
    case "Arrow":
    case "FunctionExpression":
    case "BigInt":
      return true;
    case "Number":
      return value.value !== 0 && value.value !== 1;
    case "Literal":
      return value.value === "null";
    default:
      return false;
  }
}

function sizeProperty(type: Type): string | undefined {
  if (type.kind === "tuple") return "length";
  if (type.kind !== "instance") return undefined;
  if (type.record && !type.record.find().demoted)
    return type.name === "list" ? "length" : undefined;
  return { list: "length", dict: "size", set: "size", frozenset: "size" }[type.name];
}

/** Objects that are always true. */
const isPlainObject = (type: Type, ctx: Context): boolean =>
  (type.kind === "object" && !definesTruth(type, ctx)) ||
  (type.kind === "instance" &&
    ((hasIdentity(type) && type.name !== "asyncio.Queue") ||
      ctx.module.state.library.class(type.name)?.alwaysTrue === true));

const definesTruth = (type: Extract<Type, { kind: "object" }>, ctx: Context): boolean => {
  if (findMethod(type.cls, "__bool__") || findMethod(type.cls, "__len__")) return true;
  const fields = tupleView(type);
  if (fields.kind === "tuple") return fields.elements.length === 0;
  const base = libraryBase(type.cls);
  if (base === undefined || base === "enum.Enum") return false;
  return !ctx.module.state.library.isSubclass(base, "BaseException");
};
