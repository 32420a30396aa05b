import type { Call, Expression, ListComp } from "../../ast/python.ts";
import { someExpression } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import { isSmallInt } from "../types.ts";
import type { Facts } from "./facts.ts";
import { madeIn } from "./made-sizes.ts";
import { leastOf, type Quantity, quantityOf, sequenceAt, sizeOf } from "./quantities.ts";
import { constantOf, isSequence } from "./sums.ts";

/** How many items there are at least in what an expression makes: `[a, b]`, `line.split(",")`. */
export function leastSize(node: Expression, facts: Facts, state: State): number {
  switch (node.kind) {
    case "List":
    case "Tuple":
      return node.elements.filter(({ kind }) => kind !== "Starred").length;
    case "Str":
      return [...node.value].length;
    case "BinOp":
      if (node.operator !== "*" || node.left.kind !== "List") return 0;
      return leastSize(node.left, facts, state) * Math.max(0, leastOf(node.right, facts, state));
    case "Subscript":
      return isWhole(node) ? sizeOfSource(node.value, facts, state) : 0;
    case "ListComp":
      return leastOfRounds(node, facts, state);
    case "Call":
      return leastOfCall(node, facts, state);
    default:
      return 0;
  }
}

/** The number of items of a list that is made with a number: `[0] * n`, `[[] for _ in range(n)]`. */
export function countOf(node: Expression, state: State): Quantity | undefined {
  if (node.kind === "BinOp" && node.operator === "*" && node.left.kind === "List") {
    const isFilled = node.left.elements.some(({ kind }) => kind !== "Starred");
    return isFilled ? numberOf(node.right, state) : undefined;
  }
  if (node.kind !== "ListComp" || node.generators.length !== 1) return undefined;
  const [{ iter, ifs, isAsync }] = node.generators;
  const isRange = iter.kind === "Call" && libraryName(iter, state) === "range";
  if (isAsync || ifs.length > 0 || !isRange || iter.keywords.length > 0) return undefined;
  const [count, ...others] = iter.args;
  const quantity = count && others.length === 0 ? numberOf(count, state) : undefined;
  // What each item runs may assign what the number was made of.
  const isKept =
    quantity?.kind === "place" &&
    quantity.place.attribute === undefined &&
    !someExpression(node.element, ({ kind }) => kind === "NamedExpr");
  return isKept ? quantity : undefined;
}

const numberOf = (node: Expression, state: State): Quantity | undefined =>
  isSmallInt(state.typeOf(node)) ? quantityOf(node, state) : undefined;

/** `xs[:]`, `xs[::-1]` */
const isWhole = ({ index }: Extract<Expression, { kind: "Subscript" }>): boolean =>
  index.kind === "Slice" &&
  index.lower === undefined &&
  index.upper === undefined &&
  (index.step === undefined || Math.abs(constantOf(index.step) ?? 0) === 1);

/** `[f(x) for x in xs]` has as many items as `xs`. */
function leastOfRounds({ generators }: ListComp, facts: Facts, state: State): number {
  const [{ iter, ifs, isAsync }, ...others] = generators;
  if (others.length > 0 || ifs.length > 0 || isAsync) return 0;
  if (iter.kind !== "Call" || libraryName(iter, state) !== "range")
    return sizeOfSource(iter, facts, state);
  const [count, ...more] = iter.args;
  return count && count.kind !== "Starred" && more.length === 0
    ? Math.max(0, leastOf(count, facts, state))
    : 0;
}

/** Functions that give a list of all the items that they are given. */
const COPYING: ReadonlySet<string> = new Set(["list", "sorted", "tuple"]);

function leastOfCall(node: Call, facts: Facts, state: State): number {
  const { func, args, keywords } = node;
  if (COPYING.has(libraryName(node, state) ?? "") && args[0])
    return sizeOfSource(args[0], facts, state);
  if (func.kind !== "Attribute") return 0;
  if (func.attribute === "copy" && args.length === 0 && isSequence(state.typeOf(func.value)))
    return sizeOfSource(func.value, facts, state);
  if (!["split", "rsplit"].includes(func.attribute)) return 0;
  // A text that is split at a separator has one part at least; at white space it may have none.
  const separator = args.at(0) ?? keywords.find(({ name }) => name === "sep")?.value;
  const isSplit =
    separator !== undefined &&
    separator.kind !== "Starred" &&
    [func.value, separator].every((part) => state.typeOf(part).kind === "str");
  return Number(isSplit);
}

function sizeOfSource(node: Expression, facts: Facts, state: State): number {
  if (!isSequence(state.typeOf(node))) return 0;
  const place = sequenceAt(node, state);
  const known = place ? sizeOf(place, facts) : leastSize(node, facts, state);
  return Math.max(known, madeIn(state).sizeOf(node));
}

function libraryName(call: Call, state: State): string | undefined {
  const target = state.calls.get(call)?.target;
  return target?.kind === "library" ? target.name : undefined;
}
