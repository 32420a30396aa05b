import type { Call, Expression } from "../../ast/python.ts";
import { isSmallInt } from "../types.ts";
import type { State } from "./state.ts";

/**
 * The number whose root a call makes whole: `int(n ** 0.5)`, `int(math.sqrt(n))`. Up to 2\*\*50 the
 * power and the root have the same whole part.
 */
export function radicand({ args, keywords }: Call, state: State): Expression | undefined {
  const [value, ...others] = args;
  if (value === undefined || others.length > 0 || keywords.length > 0) return undefined;
  const number = rootOf(value, state);
  const type = number && state.typeOf(number);
  return type && isSmallInt(type) && type.lo >= 0 && type.hi <= 2 ** 50 ? number : undefined;
}

function rootOf(node: Expression, state: State): Expression | undefined {
  if (node.kind === "BinOp") {
    const isRoot =
      node.operator === "**" && node.right.kind === "Float" && node.right.value === 0.5;
    return isRoot ? node.left : undefined;
  }
  if (node.kind !== "Call" || node.args.length !== 1 || node.keywords.length > 0) return undefined;
  const target = state.calls.get(node)?.target;
  return target?.kind === "library" && target.name === "math.sqrt" ? node.args[0] : undefined;
}
