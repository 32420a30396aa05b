import type { Call, Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { constantOf } from "./sums.ts";

/** How many items there are at least in what an expression makes: `[a, b]`, `line.split(",")`. */
export function leastSize(node: Expression, state: State): number {
  switch (node.kind) {
    case "List":
    case "Tuple":
      return node.elements.filter(({ kind }) => kind !== "Starred").length;
    case "Str":
      return [...node.value].length;
    case "BinOp":
      if (node.operator !== "*" || (constantOf(node.right) ?? 0) <= 0) return 0;
      return node.left.kind === "List" ? leastSize(node.left, state) * constantOf(node.right)! : 0;
    case "Call":
      return Number(isSplit(node, state));
    default:
      return 0;
  }
}

/** A text that is split at a separator has one part at least; at white space it may have none. */
function isSplit({ func, args, keywords }: Call, state: State): boolean {
  if (func.kind !== "Attribute" || !["split", "rsplit"].includes(func.attribute)) return false;
  const separator = args.at(0) ?? keywords.find(({ name }) => name === "sep")?.value;
  return (
    separator !== undefined &&
    separator.kind !== "Starred" &&
    [func.value, separator].every((part) => state.typeOf(part).kind === "str")
  );
}
