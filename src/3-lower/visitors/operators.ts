import type { BinaryOperator, BinOp, Expression, UnaryOp } from "../../ast/python.ts";
import type { TsBinaryOperator, TsExpression } from "../../ast/typescript.ts";
import { findMethod } from "../../2-analyze/model.ts";
import { fits } from "../../2-analyze/infer/fits.ts";
import { parseSignature } from "../../2-analyze/signatures.ts";
import { membersOf, every, isSmall, type InstanceType, type Type } from "../../2-analyze/types.ts";
import { fromTemplate } from "../calls/emit.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerReceiver, lowerShown, lowerTest } from "../expressions.ts";
import { templateOfPercent } from "../format-strings.ts";
import { isMixedNumber } from "../representation.ts";
import { areFlags, operands } from "./enums.ts";
import { iterable } from "./iteration.ts";

/** The runtime's helpers that decide by value. */
export const DYNAMIC: Readonly<Record<BinaryOperator, string>> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "divide",
  "//": "floorDivide",
  "%": "modulo",
  "**": "pow",
  "@": "matMul",
  "<<": "shiftLeft",
  ">>": "shiftRight",
  "&": "bitAnd",
  "|": "bitOr",
  "^": "bitXor",
};

const SPECIAL: Readonly<Partial<Record<BinaryOperator, string>>> = {
  "+": "__add__",
  "-": "__sub__",
  "*": "__mul__",
  "/": "__truediv__",
  "//": "__floordiv__",
  "%": "__mod__",
  "**": "__pow__",
  "&": "__and__",
  "|": "__or__",
  "^": "__xor__",
};

const isSmallInt = (type: Type): boolean => type.kind === "int" && isSmall(type);
const isStaticNumber = (type: Type): boolean =>
  isSmallInt(type) || (type.kind === "float" && !isMixedNumber(type));

export function lowerBinOp(node: BinOp, outer: Context): TsExpression {
  const { state } = outer.module;
  const method = SPECIAL[node.operator] ?? "";
  const {
    types: [left, right],
    ctx,
  } = operands([node.left, node.right], method, outer);
  return (
    arithmetic(node, left, right, state.typeOf(node), ctx) ??
    sequences(node, left, right, ctx) ??
    objects(node, left, right, ctx) ??
    b.call(ctx.module.runtime(DYNAMIC[node.operator]), [
      lowerShown(node.left, ctx),
      lowerShown(node.right, ctx),
    ])
  );
}

/** Plain operators, where both sides are known numbers and the result is exact. */
function arithmetic(
  node: BinOp,
  left: Type,
  right: Type,
  result: Type,
  ctx: Context,
): TsExpression | undefined {
  const numericOnly = ctx.numeric === true && isAnyNumber(left) && isAnyNumber(right);
  if (!numericOnly && !(isStaticNumber(left) && isStaticNumber(right))) return undefined;
  const bothInts = left.kind === "int" && right.kind === "int";
  // Who divides by zero is told by what was an int and what a float.
  const isKnown = isStaticNumber(left) && isStaticNumber(right);
  const exact = !bothInts || (result.kind === "int" && isSmall(result));
  const operands = (): [TsExpression, TsExpression] => [
    lowerExpression(node.left, ctx),
    lowerExpression(node.right, ctx),
  ];
  const plain = (operator: TsBinaryOperator): TsExpression => b.binary(operator, ...operands());
  const helper = (name: string): TsExpression => b.call(ctx.module.runtime(name), operands());
  switch (node.operator) {
    case "+":
    case "-":
    case "*":
      return exact ? plain(node.operator) : undefined;
    case "/":
      if (isNonZero(node.right, right)) return plain("/");
      return isKnown ? helper(bothInts ? "div" : "floatDiv") : undefined;
    case "//":
      if (!isKnown) return undefined;
      if (!bothInts) return helper("floatFloorDiv");
      if (right.lo > 0 && Math.max(Math.abs(left.lo), left.hi) <= 2 ** 50) {
        return b.call(b.member(b.id("Math"), "floor"), [plain("/")]);
      }
      return helper("floorDiv");
    case "%":
      if (!isKnown) return undefined;
      if (!bothInts) return helper("floatMod");
      return left.lo >= 0 && right.lo > 0 ? plain("%") : helper("mod");
    case "**":
      if (node.right.kind === "Int" && node.right.value === 2n && exact) return plain("**");
      if (bothInts && exact && node.left.kind === "Int" && (right as { lo: number }).lo >= 0)
        return plain("**");
      return undefined;
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

const isNonZero = (node: Expression, type: Type): boolean =>
  (node.kind === "Float" && node.value !== 0) ||
  (type.kind === "int" && (type.lo > 0 || type.hi < 0));

function sequences(node: BinOp, left: Type, right: Type, ctx: Context): TsExpression | undefined {
  const lower = (part: Expression): TsExpression => lowerExpression(part, ctx);
  if (node.operator === "+") {
    if (left.kind === "str" && right.kind === "str")
      return b.binary("+", lower(node.left), lower(node.right));
    if (isList(left) && isList(right)) {
      return b.array([...spreadOf(node.left, ctx), ...spreadOf(node.right, ctx)]);
    }
    if (left.kind === "tuple" && right.kind === "tuple") {
      const parts = [...spreadOf(node.left, ctx), ...spreadOf(node.right, ctx)];
      const type = ctx.module.state.typeOf(node);
      const observed = membersOf(type).some(
        (member) => member.kind === "tuple" && member.cell.observed,
      );
      return observed ? b.call(ctx.module.runtime("tuple"), parts) : b.array(parts);
    }
  }
  if (node.operator === "*") {
    const [sequence, count, sequenceType, countType] =
      left.kind === "int"
        ? [node.right, node.left, right, left]
        : [node.left, node.right, left, right];
    if (
      sequenceType.kind === "str" &&
      countType.kind === "int" &&
      countType.lo >= 0 &&
      isSmall(countType)
    ) {
      return b.call(b.member(lower(sequence), "repeat"), [lower(count)]);
    }
    const own =
      sequenceType.kind === "instance" &&
      ctx.module.state.library.method(sequenceType.name, "__rmul__");
    if (
      countType.kind === "int" &&
      !own &&
      ["str", "instance", "tuple", "bytes"].includes(sequenceType.kind)
    ) {
      return b.call(ctx.module.runtime("repeat"), [lower(sequence), lower(count)]);
    }
  }
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
    return b.call(ctx.module.runtime(helper), [lower(node.left), lower(node.right)]);
  }
  if (node.operator === "|" && isDict(left) && isDict(right)) {
    return b.call(ctx.module.runtime("dictMerge"), [lower(node.left), lower(node.right)]);
  }
  return undefined;
}

const isList = (type: Type): boolean => type.kind === "instance" && type.name === "list";
const isSet = (type: Type): boolean =>
  type.kind === "instance" && (type.name === "set" || type.name === "frozenset");
const isDict = (type: Type): boolean => type.kind === "instance" && type.name === "dict";

/** The items of an array display are put in directly; anything else is spread. */
function spreadOf(node: Expression, ctx: Context): TsExpression[] {
  const lowered = iterable(node, ctx);
  return lowered.kind === "Array" ? [...lowered.elements] : [b.spread(lowered)];
}

/** A user class's own operator, where no reflected one can come before it. */
function objects(node: BinOp, left: Type, right: Type, ctx: Context): TsExpression | undefined {
  const name = SPECIAL[node.operator];
  if (name === undefined) return undefined;
  if (left.kind === "instance") return libraryOperator(node, name, left, right, ctx);
  if (left.kind !== "object") return undefined;
  const method = findMethod(left.cls, name);
  if (method === undefined && areFlags(left, right) && ["&", "|", "^"].includes(node.operator))
    return b.methodCall(lowerExpression(node.left, ctx), name, [lowerExpression(node.right, ctx)]);
  if (method === undefined || method.isAsync) return undefined;
  if (right.kind === "object" && right.cls !== left.cls) return undefined;
  const result = method.returns.type;
  if (result.kind === "unknown" || result.kind === "never") return undefined;
  if (mayReturnNotImplemented(method.node, ctx)) return undefined;
  return b.call(b.member(lowerExpression(node.left, ctx), name), [
    lowerExpression(node.right, ctx),
  ]);
}

/** `later - now` of a library's class → `later.__sub__(now)`, where its map says what comes out. */
function libraryOperator(
  node: BinOp,
  name: string,
  left: InstanceType,
  right: Type,
  ctx: Context,
): TsExpression | undefined {
  const { state } = ctx.module;
  const entry = state.library.method(left.name, name)?.entry;
  if (entry === undefined || typeof entry.emit !== "string") return undefined;
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  if (membersOf(right).length !== 1 || right.kind === "unknown") return undefined;
  const known = texts
    .map(parseSignature)
    .find(({ parameters: [first] }) => fits(state, first.type, right));
  if (known === undefined || (known.returns.kind === "name" && known.returns.name === "object"))
    return undefined;
  const parameter = parseSignature(texts[0]).parameters[0].name;
  const call = fromTemplate(
    entry.emit,
    new Map([
      ["self", lowerReceiver(node.left, ctx)],
      [parameter, lowerShown(node.right, ctx)],
    ]),
    ctx,
  );
  // A float that comes out tells that it is one; where its type does, it is a plain number.
  return known.returns.kind === "name" && known.returns.name === "float"
    ? b.call(b.id("Number"), [call])
    : call;
}

function mayReturnNotImplemented(
  node: { span: { start: number; end: number } },
  ctx: Context,
): boolean {
  return [...ctx.module.state.types.keys()].some(
    (expression) =>
      expression.kind === "Name" &&
      expression.id === "NotImplemented" &&
      expression.span.start >= node.span.start &&
      expression.span.end <= node.span.end,
  );
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
