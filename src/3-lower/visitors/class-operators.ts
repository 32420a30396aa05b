/** Operators that classes define: the program's own, and the library's by their maps. */
import type { BinaryOperator, BinOp } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { fits } from "../../2-analyze/infer/fits.ts";
import { findMethod } from "../../2-analyze/model.ts";
import { parseSignature } from "../../2-analyze/signatures.ts";
import { membersOf, type InstanceType, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { areFlags } from "./enums.ts";
import { fromTemplate } from "../calls/emit.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto, lowerReceiver, lowerShown } from "../expressions.ts";

export const SPECIAL: Readonly<Partial<Record<BinaryOperator, string>>> = {
  "+": "__add__",
  "-": "__sub__",
  "*": "__mul__",
  "/": "__truediv__",
  "@": "__matmul__",
  "<<": "__lshift__",
  ">>": "__rshift__",
  "//": "__floordiv__",
  "%": "__mod__",
  "**": "__pow__",
  "&": "__and__",
  "|": "__or__",
  "^": "__xor__",
};

/** A user class's own operator, where no reflected one can come before it. */
export function classOperator(
  node: BinOp,
  left: Type,
  right: Type,
  ctx: Context,
  isInPlace: boolean,
): TsExpression | undefined {
  const plain = SPECIAL[node.operator];
  if (plain === undefined) return undefined;
  if (left.kind === "instance") return libraryOperator(node, plain, left, right, ctx);
  if (left.kind !== "object") return undefined;
  const own = plain.replace("__", "__i");
  const name = isInPlace && findMethod(left.cls, own) ? own : plain;
  const method = findMethod(left.cls, name);
  if (method === undefined && areFlags(left, right) && ["&", "|", "^"].includes(node.operator))
    return b.methodCall(lowerExpression(node.left, ctx), name, [lowerExpression(node.right, ctx)]);
  if (method === undefined || method.isAsync) return undefined;
  if (right.kind === "object" && right.cls !== left.cls && name !== own) return undefined;
  const result = method.returns.type;
  // A method that returns nothing has no value in TypeScript.
  if (["unknown", "never", "None"].includes(result.kind)) return undefined;
  if (mayReturnNotImplemented(method.node, ctx)) return undefined;
  return b.call(b.member(lowerExpression(node.left, ctx), name), [
    lowerInto(node.right, method.parameters[1]?.slot.type ?? right, ctx),
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
