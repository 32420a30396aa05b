import type { BinaryOperator, BinOp, Expression, UnaryOp } from "../../ast/python.ts";
import type { TsBinaryOperator, TsExpression } from "../../ast/typescript.ts";
import { membersOf, every, isSmallInt, type Type } from "../../2-analyze/types.ts";
import { commute, effectsOf } from "../../2-analyze/effects/effects.ts";
import { mayOverflow } from "../../2-analyze/huge-floats.ts";
import { callsResize } from "../../2-analyze/resizing.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import {
  coerceItems,
  lowerExpression,
  lowerInto,
  lowerMisplaced,
  lowerReceiver,
  lowerShown,
  madeOfWide,
} from "../expressions.ts";
import { waits } from "../held.ts";
import { lowerTest } from "../truth.ts";
import { templateOfPercent } from "../format-strings.ts";
import { SPECIAL, classOperator } from "./class-operators.ts";
import { infersAs } from "../inferred.ts";
import { holdsBareFloat, isMixedNumber } from "../representation.ts";
import { areFlags, operands } from "./enums.ts";
import { DYNAMIC, type InPlace } from "./operator-helpers.ts";
import { toTs } from "../types.ts";
import { boolArithmetic } from "./bool-arithmetic.ts";
import { dividesByMore, isPositiveDivisor, isProvenDivision } from "./divisors.ts";
import { copySource } from "./displays.ts";
import { withoutMinusZero } from "./minus-zero.ts";
import { iterable } from "./iteration.ts";
import { repetition } from "./repetition.ts";

const isStaticNumber = (type: Type): boolean =>
  isSmallInt(type) || (type.kind === "float" && !isMixedNumber(type));

export function lowerBinOp(node: BinOp, outer: Context, inPlace?: InPlace): TsExpression {
  const { state } = outer.module;
  const method = SPECIAL[node.operator] ?? "";
  const {
    types: [left, right],
    ctx,
  } = operands([node.left, node.right], method, outer);
  const result = state.typeOf(node);
  return (
    arithmetic(node, left, right, result, ctx) ??
    boolArithmetic(node, left, right, result, ctx) ??
    mixedArithmetic(node, left, right, result, ctx) ??
    sequences(node, left, right, ctx, inPlace?.container) ??
    classOperator(node, left, right, ctx, inPlace !== undefined) ??
    dynamic(node, left, right, ctx, inPlace?.dynamic)
  );
}

/** A number that may be boxed, in arithmetic whose result is certainly a float, which stands bare. */
function mixedArithmetic(
  node: BinOp,
  left: Type,
  right: Type,
  result: Type,
  ctx: Context,
): TsExpression | undefined {
  if (result.kind !== "float" || !isAnyNumber(left) || !isAnyNumber(right)) return undefined;
  const isSafe = ["+", "-", "*"].includes(node.operator) || isProvenDivision(node, ctx);
  if (!isSafe) return undefined;
  return b.binary(node.operator as "+", ...computedWith(node, ctx));
}

/** Operands whose values are all that counts. */
function computedWith(node: BinOp, ctx: Context): [TsExpression, TsExpression] {
  const isFloat = ctx.module.state.typeOf(node).kind === "float";
  const operand = (side: Expression): TsExpression => {
    const value = lowerExpression(side, ctx.within({ numeric: side }));
    return isFloat ? withoutMinusZero(side, value, ctx) : value;
  };
  return [operand(node.left), operand(node.right)];
}

const mayBeWide = (type: Type): boolean =>
  membersOf(type).some((member) => member.kind === "int" && !isSmallInt(member));

/** The helper's floats tell what they are; one that is known as a float stands bare. */
function dynamic(
  node: BinOp,
  left: Type,
  right: Type,
  ctx: Context,
  helper = DYNAMIC[node.operator],
): TsExpression {
  const result = ctx.module.state.typeOf(node);
  // What a list repeats stands in the result as it stood in the list.
  const lower = !isMixedNumber(result) && holdsBareFloat(result) ? lowerMisplaced : lowerShown;
  // Who divides by zero is told by what was an int and what a float.
  const isComputed = ctx.numeric === node && ["+", "-", "*"].includes(node.operator);
  const operand = (side: Expression): TsExpression =>
    lower(side, isComputed ? ctx.within({ numeric: side }) : ctx);
  const call = b.call(ctx.module.runtime(helper), [operand(node.left), operand(node.right)]);
  if (result.kind === "float") {
    const bare = b.call("Number", [call]);
    if ([left, right].some(mayBeWide)) madeOfWide(ctx).add(bare);
    return bare;
  }
  // `(10 * n) // n`: what is small again where the helper's type says that it may be wide.
  const isInts = left.kind === "int" && right.kind === "int";
  const isSaid = isSmallInt(right) && (isSmallInt(left) || node.operator === "%");
  return isInts && isSmallInt(result) && !isSaid && GIVES_INT.has(node.operator)
    ? b.as_(call, b.typeName("number"))
    : call;
}

/** Operators whose helpers give `number | bigint` for ints that may be wide. */
const GIVES_INT: ReadonlySet<BinaryOperator> = new Set(["+", "-", "*", "//", "%"]);

/** Plain operators, where both sides are known numbers and the result is exact. */
function arithmetic(
  node: BinOp,
  left: Type,
  right: Type,
  result: Type,
  ctx: Context,
): TsExpression | undefined {
  const numericOnly = ctx.numeric === node && isAnyNumber(left) && isAnyNumber(right);
  if (!numericOnly && !(isStaticNumber(left) && isStaticNumber(right))) return undefined;
  const bothInts = left.kind === "int" && right.kind === "int";
  // Who divides by zero is told by what was an int and what a float.
  const isKnown = isStaticNumber(left) && isStaticNumber(right);
  const isPositive = right.kind === "int" && isPositiveDivisor(node, right, ctx);
  const exact = !bothInts || isSmallInt(result) || ctx.rounded === node;
  const operands = (): [TsExpression, TsExpression] => computedWith(node, ctx);
  const plain = (operator: TsBinaryOperator): TsExpression => b.binary(operator, ...operands());
  const helper = (name: string): TsExpression => b.call(ctx.module.runtime(name), operands());
  switch (node.operator) {
    case "+":
    case "-":
    case "*":
      return exact ? plain(node.operator) : undefined;
    case "/":
      if (dividesByMore(node, right, ctx)) return plain("/");
      return isKnown ? helper(bothInts ? "div" : "floatDiv") : undefined;
    case "//":
      if (!isKnown) return undefined;
      if (!bothInts) return helper("floatFloorDiv");
      // The quotient of larger ints may be rounded up to the next one.
      if (isPositive && Math.max(Math.abs(left.lo), left.hi) <= 2 ** 52) {
        return b.call(b.member(b.id("Math"), "floor"), [plain("/")]);
      }
      return helper("floorDiv");
    case "%":
      if (!isKnown) return undefined;
      if (!bothInts) return helper("floatMod");
      return left.lo >= 0 && isPositive ? plain("%") : helper("mod");
    case "**":
      if (node.right.kind === "Int" && node.right.value === 2n && exact)
        if (bothInts || !mayOverflow(ctx.module.state, node)) return plain("**");
      if (bothInts && exact && node.left.kind === "Int" && (right as { lo: number }).lo >= 0)
        return plain("**");
      return isKnown && !bothInts ? helper("floatPow") : undefined;
    case "<<":
      return bothInts && exact && Math.abs((result as { hi: number }).hi) < 2 ** 31 && right.lo >= 0
        ? plain("<<")
        : undefined;
    case ">>":
      return bothInts &&
        left.lo >= -(2 ** 31) &&
        left.hi < 2 ** 31 &&
        right.lo >= 0 &&
        right.hi < 32
        ? plain(">>")
        : undefined;
    case "&":
    case "|":
    case "^": {
      const fits = (type: Type): boolean =>
        type.kind === "int" && type.lo >= -(2 ** 31) && type.hi < 2 ** 31;
      return fits(left) && fits(right) ? plain(node.operator) : undefined;
    }
    case "@":
      return undefined;
  }
}

const isAnyNumber = (type: Type): boolean =>
  every(type, (member) => member.kind === "float" || isSmallInt(member));

function sequences(
  node: BinOp,
  left: Type,
  right: Type,
  ctx: Context,
  inPlace?: string,
): TsExpression | undefined {
  const result = ctx.module.state.typeOf(node);
  // What the result holds; of a mapping its values, or keys among which ints and floats mix.
  const parts = result.kind === "instance" ? result.args.map(({ type }) => type) : [];
  const item = parts.find(isMixedNumber) ?? parts.at(-1);
  const lower = (part: Expression): TsExpression => {
    const value = lowerExpression(part, ctx);
    return item ? coerceItems(value, ctx.module.state.typeOf(part), item, ctx) : value;
  };
  const source = (): TsExpression =>
    inPlace ? lower(node.left) : copySource(lower(node.left), left, result, ctx);
  if (node.operator === "+") {
    if (left.kind === "str" && right.kind === "str")
      return b.binary("+", lower(node.left), lower(node.right));
    if (isList(left) && isList(right)) {
      if (changesMeanwhile(node, ctx))
        return b.methodCall(lower(node.left), "concat", [lower(node.right)]);
      return b.array([...spreadOf(node.left, ctx, item), ...spreadOf(node.right, ctx, item)]);
    }
    if (left.kind === "tuple" && right.kind === "tuple") {
      const parts = [...spreadOf(node.left, ctx), ...spreadOf(node.right, ctx)];
      const type = ctx.module.state.typeOf(node);
      const observed = membersOf(type).some(
        (member) =>
          // A variable of unknown type takes values that describe themselves.
          member.kind === "unknown" || (member.kind === "tuple" && member.cell.observed),
      );
      return observed ? b.call(ctx.module.runtime("tuple"), parts) : b.array(parts);
    }
  }
  const repeated = node.operator === "*" && repetition(node, lower, ctx, inPlace);
  if (repeated) return repeated;
  if (node.operator === "%" && left.kind === "str") {
    const template = templateOfPercent(node, ctx);
    if (template) return template;
    return b.call(ctx.module.runtime("percentFormat"), [
      lower(node.left),
      lowerShown(node.right, ctx),
    ]);
  }
  const sets: Partial<Record<BinaryOperator, string>> = {
    "|": "union",
    "&": "intersection",
    "-": "difference",
    "^": "symmetricDifference",
  };
  const helper = sets[node.operator];
  if (helper && isSet(left) && isSet(right)) {
    return b.call(ctx.module.runtime(inPlace ?? helper), [source(), lower(node.right)]);
  }
  if (
    node.operator === "|" &&
    [left, right].every((type) => type.kind === "instance" && type.name === "dict")
  ) {
    const merge = ctx.module.runtime(inPlace ?? "dictMerge");
    return b.call(merge, [source(), lower(node.right)]);
  }
  return undefined;
}

/** `xs + [xs.pop()]`: Python takes the items of the list when both operands are there. */
function changesMeanwhile({ left, right }: BinOp, ctx: Context): boolean {
  if (!["Name", "Attribute", "Subscript"].includes(left.kind)) return false;
  const { state } = ctx.module;
  return (
    waits(right) ||
    callsResize(state, [right], state.typeOf(left), "items") ||
    !commute(effectsOf(left, state), effectsOf(right, state))
  );
}

const isList = (type: Type): boolean => type.kind === "instance" && type.name === "list";
const isSet = (type: Type): boolean =>
  type.kind === "instance" && (type.name === "set" || type.name === "frozenset");

/** The items of an array display are put in directly; anything else is spread. */
function spreadOf(node: Expression, ctx: Context, item?: Type): TsExpression[] {
  if (item && node.kind === "List" && node.elements.every(({ kind }) => kind !== "Starred")) {
    return node.elements.map((element) => lowerInto(element, item, ctx));
  }
  const own = ctx.module.state.typeOf(node);
  const plain = iterable(node, ctx);
  const found = item ? coerceItems(plain, own, item, ctx) : plain;
  const lowered =
    found.kind === "As" && found.expression.kind === "Array" ? found.expression : found;
  if (lowered.kind === "Array") return [...lowered.elements];
  const type = ctx.module.state.typeOf(node);
  // Of `xs.map((x) => [x, 1])` TypeScript makes arrays, unless it is told of the tuples.
  return [b.spread(infersAs(lowered, type) ? lowered : b.satisfies(lowered, toTs(ctx, type)))];
}

export function lowerUnaryOp(node: UnaryOp, ctx: Context): TsExpression {
  if (node.operator === "not") return lowerTest(node, ctx);
  const type = ctx.module.state.typeOf(node.operand);
  if (isStaticNumber(type)) {
    const operand = lowerExpression(node.operand, ctx);
    if (node.operator === "-") return b.unary("-", operand);
    if (node.operator === "+") return operand;
    if (type.kind === "int" && type.lo >= -(2 ** 31) && type.hi < 2 ** 31)
      return b.unary("~", operand);
  }
  if (node.operator === "~" && areFlags(type, type))
    return b.methodCall(lowerReceiver(node.operand, ctx), "__invert__");
  const helper = { "-": "neg", "+": "pos", "~": "invert" }[node.operator];
  return b.call(ctx.module.runtime(helper), [lowerShown(node.operand, ctx)]);
}
