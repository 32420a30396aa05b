/** Tests: what `if` and `while` ask of a value. */
import type { Expression } from "../ast/python.ts";
import type { TsExpression } from "../ast/typescript.ts";
import { findMethod, libraryBase } from "../2-analyze/model.ts";
import { tupleView } from "../2-analyze/named-tuples.ts";
import { membersOf, type Type } from "../2-analyze/types.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";
import { lowerExpression } from "./expressions.ts";
import { hasIdentity, isMixedNumber } from "./representation.ts";
import { sizeProperty } from "./sizes.ts";

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
  const value = lowerExpression(node, ctx);
  const type = ctx.module.state.typeOf(node);
  const test = truth(value, type, ctx);
  // `truthy(x)` tells TypeScript nothing of `null`.
  return isTruthyCall(test) && mayBeNone(type) && isPath(node, value, ctx)
    ? b.and(b.notEqual(value, b.nullKeyword()), test)
    : test;
}

const isTruthyCall = (test: TsExpression): boolean =>
  test.kind === "Call" && test.callee.kind === "Identifier" && test.callee.name === "truthy";

const mayBeNone = (type: Type): boolean =>
  type.kind === "union" && type.members.some(({ kind }) => kind === "None");

/** A variable, or an attribute that is no property: TypeScript narrows it, and reading it has no effect. */
function isPath(node: Expression, value: TsExpression, ctx: Context): boolean {
  if (node.kind === "Name" || node.kind === "NamedExpr") return value.kind === "Identifier";
  if (node.kind !== "Attribute" || node.value.kind !== "Name" || value.kind !== "Member")
    return false;
  return membersOf(ctx.module.state.typeOf(node.value)).every(
    (owner) => owner.kind === "object" && findMethod(owner.cls, node.attribute) === undefined,
  );
}

/** `not items` → `items.length === 0`: a size is never negative. */
function negated(test: TsExpression): TsExpression {
  if (test.kind === "Binary" && test.operator === "&&" && isTruthyCall(test.right))
    return b.or(b.not(test.left), b.not(test.right));
  const isSize =
    test.kind === "Binary" &&
    test.operator === ">" &&
    test.left.kind === "Member" &&
    (test.left.property === "length" || test.left.property === "size") &&
    test.right.kind === "Number" &&
    test.right.value === 0;
  return isSize ? { ...test, operator: "===" } : b.not(test);
}

const PLAIN = new Set(["bool", "str", "None", "function", "class", "sentinel", "notImplemented"]);

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
  const sizes = new Set(rest.map(sizeProperty));
  if (rest.length === 1 || (sizes.size === 1 && rest.every(({ kind }) => kind === "tuple"))) {
    const [size] = sizes;
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
