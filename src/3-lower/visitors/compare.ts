import type { Compare, CompareOperator, Expression } from "../../ast/python.ts";
import type { TsBinaryOperator, TsExpression } from "../../ast/typescript.ts";
import { answerTo, asksUnequal } from "../../2-analyze/infer/comparisons.ts";
import { every, isSmall, membersOf, some, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { hasPlainEquality, lowerExpression, lowerShown, mayBeUndefined } from "../expressions.ts";
import { isRepeatable, waits } from "../held.ts";
import { toTs } from "../types.ts";
import { isBareFloat, isMixedNumber } from "../representation.ts";
import { memberInOrder } from "./membership.ts";
import { areSameEnum, operands } from "./enums.ts";
import { withRounded } from "./rounded.ts";

/** `a < b <= c` evaluates b once. */
export function lowerCompare(node: Compare, ctx: Context): TsExpression {
  const operands = [node.left, ...node.comparators];
  if (node.operators.length === 1) {
    const compared = comparison(node.operators[0], operands[0], operands[1], ctx);
    return ctx.module.disbelieved.has(node) ? believable(compared) : compared;
  }
  if (!operands.slice(1, -1).every(isRepeatable)) return chain(node.operators, operands, ctx);
  const parts = node.operators.map((operator, index) =>
    comparison(operator, operands[index], operands[index + 1], ctx),
  );
  return parts.reduce((left, right) => b.binary("&&", left, right));
}

/** `(this.state as string) === "closed"`, where TypeScript still takes the state for `"open"`. */
function believable(compared: TsExpression): TsExpression {
  if (compared.kind !== "Binary") return compared;
  const { left, right } = compared;
  if (right.kind !== "String" && right.kind !== "Number") return compared;
  const type = b.typeName(right.kind === "String" ? "string" : "number");
  return { ...compared, left: b.as_(left, type) };
}

/** `f() < g() < h()` → `((left, middle) => left < middle && middle < h())(f(), g())` */
function chain(
  operators: readonly CompareOperator[],
  operands: readonly Expression[],
  ctx: Context,
): TsExpression {
  const [left, middle, ...rest] = operands as [Expression, Expression, ...Expression[]];
  const isConstant = left.kind === "Int" || left.kind === "Str" || left.kind === "Float";
  if (rest.some(waits)) {
    ctx.module.report("unsupported-syntax", middle.span, {
      construct:
        "a chained comparison that waits after its middle operand (assign it to a variable first)",
    });
  }
  const held: [string, Expression][] = isConstant ? [] : [["left", left]];
  held.push(["middle", middle]);
  const names = held.map(([name, node]) => [ctx.module.fresh(name, ctx.scope), node] as const);
  const replaced = new Map<Expression, TsExpression>(ctx.replaced);
  for (const [name, node] of names) replaced.set(node, b.id(name));
  const inner = ctx.within({ replaced, prelude: undefined });
  const first = comparison(operators[0], left, middle, inner);
  const following =
    rest.length === 1
      ? comparison(operators[1], middle, rest[0], inner)
      : chain(operators.slice(1), [middle, ...rest], inner);
  const parameters = names.map(([name, node]) =>
    b.parameter(name, { type: toTs(ctx, ctx.module.state.typeOf(node)) }),
  );
  return b.call(
    b.arrow(parameters, b.binary("&&", first, following)),
    names.map(([, node]) => lowerExpression(node, ctx)),
  );
}

function comparison(
  operator: CompareOperator,
  left: Expression,
  right: Expression,
  ctx: Context,
): TsExpression {
  const typeOf = (node: Expression): Type => ctx.module.state.typeOf(node);
  switch (operator) {
    case "is":
    case "is not":
      return identity(operator === "is", left, right, ctx);
    case "==":
      return equality(left, right, ctx);
    case "!=":
      return asksUnequal(ctx.module.state, typeOf(left), typeOf(right))
        ? answer("ne", left, right, ctx)
        : b.not(equality(left, right, ctx));
    case "in":
      return memberInOrder(left, right, ctx);
    case "not in":
      return b.not(memberInOrder(left, right, ctx));
    default:
      return ordering(operator, left, right, ctx);
  }
}

/** A new object, which TypeScript refuses to compare: it knows the answer. */
const isDisplay = ({ kind }: TsExpression): boolean =>
  ["Array", "Object", "RegExp", "FunctionExpression", "Arrow", "ClassExpression"].includes(kind);

const isConstant = ({ kind }: Expression): boolean =>
  ["None", "True", "False", "Int", "Float", "Str"].includes(kind);

function identity(same: boolean, left: Expression, right: Expression, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(left);
  const loose =
    right.kind === "None" &&
    (type.kind === "None" ||
      type.kind === "unknown" ||
      type.kind === "never" ||
      mayBeUndefined(left, ctx));
  const isKnown = isConstant(left) && isConstant(right);
  const [first, second] = [lowerExpression(left, ctx), lowerExpression(right, ctx)];
  // A nan is itself, which `===` denies.
  const areFloats = [left, right].every((side) => some(ctx.module.state.typeOf(side), isBareFloat));
  if (isKnown || areFloats || isDisplay(first) || isDisplay(second)) {
    // TypeScript refuses `===` where it knows the outcome.
    const identical = b.call(b.member(b.id("Object"), "is"), [first, second]);
    return same ? identical : b.not(identical);
  }
  const operator: TsBinaryOperator = loose ? (same ? "==" : "!=") : same ? "===" : "!==";
  return b.binary(operator, first, second);
}

const isWide = (member: Type): boolean => member.kind === "int" && !isSmall(member);

/** Ints that are bigints without exception: TypeScript refuses to compare them with numbers. */
const isBigInt = (member: Type): boolean =>
  member.kind === "int" &&
  (member.lo > Number.MAX_SAFE_INTEGER || member.hi < Number.MIN_SAFE_INTEGER);

/** Ints of any size are the same where `===` says so: a bigint is never a safe integer. */
function intsAreComparable(a: Type, c: Type): boolean {
  if (!some(a, isWide) && !some(c, isWide)) return true;
  if (some(a, isFloat) || some(c, isFloat)) return false;
  return !(some(a, isBigInt) || some(c, isBigInt));
}

const isFloat = ({ kind }: Type): boolean => kind === "float";

/** Whether values are the same where `===` says so, their ints aside. */
const hasPlainParts = (type: Type): boolean =>
  every(type, (member) => member.kind === "int" || hasPlainEquality(member));

/** Whether two values of the type are equal where `===` says so. */
export const isEqualWhereIdentical = (type: Type): boolean =>
  !isMixedNumber(type) &&
  hasPlainParts(type) &&
  intsAreComparable(type, type) &&
  comparable(type, type);

function equality(left: Expression, right: Expression, outer: Context): TsExpression {
  if (areSameEnum(outer.module.state.typeOf(left), outer.module.state.typeOf(right)))
    return b.binary("===", lowerExpression(left, outer), lowerExpression(right, outer));
  const {
    types: [a, c],
    ctx,
  } = operands([left, right], "__eq__", outer);
  const isLiteral = (node: Expression): boolean => ["Int", "Float", "Str"].includes(node.kind);
  // TypeScript objects to comparing literals of which it knows that they differ.
  const known = isLiteral(left) && isLiteral(right);
  const plain = !isMixedNumber(a) && !isMixedNumber(c) && hasPlainParts(a) && hasPlainParts(c);
  const isText = isTextBesides(a, c) || isTextBesides(c, a);
  if (!known && (isText || (plain && intsAreComparable(a, c) && comparable(a, c)))) {
    if (right.kind === "None") return identity(true, left, right, ctx);
    if (left.kind === "None") return identity(true, right, left, ctx);
    const compared = withRounded(left, right, ctx);
    return b.binary("===", comparedNumber(left, compared), comparedNumber(right, compared));
  }
  if (answerTo(outer.module.state, "==", a, c).kind !== "bool")
    return answer("eq", left, right, ctx);
  // A container is equal to itself, whatever it holds: a copy in which the floats are told is another one.
  const areHeld = [a, c].every((type) => every(type, isHeld));
  const lower = areHeld ? lowerExpression : lowerShown;
  return b.call(ctx.module.runtime("equals"), [lower(left, ctx), lower(right, ctx)]);
}

/** `token == "+"`: a string equals none of the builtin values beside the strings. */
const isTextBesides = (text: Type, other: Type): boolean =>
  text.kind === "str" &&
  some(other, ({ kind }) => kind === "str") &&
  every(other, ({ kind }) => BUILTIN_KINDS.has(kind));

const BUILTIN_KINDS: ReadonlySet<string> = new Set<Type["kind"]>([
  "None",
  "bool",
  "int",
  "float",
  "str",
  "tuple",
]);

/** A value of which only the items are compared: no method of its class sees the other operand. */
export const isHeld = (type: Type): boolean =>
  type.kind !== "object" && type.kind !== "unknown" && type.kind !== "class";

/** TypeScript refuses to compare with the name `NaN`, which equals nothing: neither does Python's. */
function comparedNumber(node: Expression, ctx: Context): TsExpression {
  const value = lowerExpression(node, ctx);
  const isNaN = value.kind === "Identifier" && value.name === "NaN";
  if (isNaN) return b.member(b.id("Number"), "NaN");
  // `===` needs no `!`.
  return value.kind === "NonNull" ? value.expression : value;
}

/** Python's `True == 1` and `1 == 1.0` are equal: kinds that meet must be the same for `===`. */
export function comparable(a: Type, c: Type): boolean {
  const kinds = (type: Type): Set<string> =>
    new Set(
      membersOf(type)
        .map(({ kind }) => (kind === "float" ? "int" : kind))
        .filter((kind) => kind !== "None"),
    );
  const [left, right] = [kinds(a), kinds(c)];
  if (left.size === 0 || right.size === 0) return true;
  const meets = [...left].some((kind) => right.has(kind));
  // TypeScript refuses `===` between types without overlap.
  const numberMeetsBool =
    (left.has("bool") && right.has("int")) || (left.has("int") && right.has("bool"));
  return meets && !numberMeetsBool;
}

const SPECIAL = { "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__" } as const;
const ORDERINGS = { "<": "lt", "<=": "le", ">": "gt", ">=": "ge" } as const;

function ordering(
  operator: "<" | "<=" | ">" | ">=",
  left: Expression,
  right: Expression,
  outer: Context,
): TsExpression {
  const {
    types: [a, c],
    ctx,
  } = operands([left, right], SPECIAL[operator], outer);
  const numbers = every(a, isNumber) && every(c, isNumber);
  const text = a.kind === "str" && c.kind === "str" && a.bmp && c.bmp;
  if (numbers || text) {
    const compared = withRounded(left, right, ctx);
    const [first, second] = [left, right].map((side) =>
      lowerExpression(side, compared.within({ numeric: side })),
    );
    return b.binary(operator, first, second);
  }
  const compared = answer(ORDERINGS[operator], left, right, ctx);
  return answerTo(ctx.module.state, operator, a, c).kind === "bool"
    ? compared
    : b.as_(compared, b.typeName("any"));
}

/** What the operands' methods answer, whatever that is. */
const answer = (helper: string, left: Expression, right: Expression, ctx: Context): TsExpression =>
  b.call(ctx.module.runtime(helper), [lowerShown(left, ctx), lowerShown(right, ctx)]);

const isNumber = ({ kind }: Type): boolean => kind === "int" || kind === "float";
