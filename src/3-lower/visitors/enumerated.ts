import type { Call, Comprehension, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { someExpression } from "../../ast/walk.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerTest } from "../truth.ts";
import { declaredPattern } from "../patterns.ts";
import { isBuiltin } from "./counting-loop.ts";
import { iterable } from "./iteration.ts";
import { fitsExactly } from "./unpacked-source.ts";

/** The list that `enumerate(items)` counts: JavaScript's arrays number their elements themselves. */
export function enumeratedList(node: Expression, ctx: Context): Expression | undefined {
  if (!isPlainEnumerate(node, ctx)) return undefined;
  const [items] = node.args;
  const type = ctx.module.state.typeOf(items);
  return type.kind === "instance" && type.name === "list" && type.record === undefined
    ? items
    : undefined;
}

const isPlainEnumerate = (node: Expression, ctx: Context): node is Call =>
  node.kind === "Call" &&
  isBuiltin(node, "enumerate", ctx) &&
  node.args.length === 1 &&
  node.args[0].kind !== "Starred" &&
  node.keywords.length === 0;

/**
 * `f(i, x) for i, x in enumerate(xs)` → `xs.map((x, i) => f(i, x))`
 * @param element What is made of each element.
 * @param outer Where the list is evaluated.
 */
export function mappedByNumber(
  { iter, target, ifs }: Comprehension,
  method: "map" | "flatMap",
  element: TsExpression,
  outer: Context,
  inner: Context,
): TsExpression | undefined {
  if (target.kind !== "Tuple" || target.elements.length !== 2) return undefined;
  const [index, item] = target.elements;
  if (index.kind !== "Name" || item.kind === "Starred") return undefined;
  const list = enumeratedList(iter, inner);
  if (list === undefined || !fitsExactly({ target, iter }, inner)) return undefined;
  const numbered = [item, index].map((part) => ({ target: declaredPattern(part, inner) }));
  const source = iterable(list, outer);
  if (ifs.length === 0) return b.methodCall(source, method, [b.arrow(numbered, element)]);
  // What passes a filter has other numbers.
  const [test, ...more] = ifs;
  const reads = inner.module.state.resolution.names.get(index)?.reads ?? [];
  if (more.length > 0 || !reads.every(({ node }) => someExpression(test, (part) => part === node)))
    return undefined;
  const filtered = b.methodCall(source, "filter", [b.arrow(numbered, lowerTest(test, inner))]);
  const [{ target: pattern }] = numbered;
  const isIdentity =
    pattern.kind === "Identifier" && element.kind === "Identifier" && pattern.name === element.name;
  return isIdentity
    ? filtered
    : b.methodCall(filtered, method, [b.arrow([{ target: pattern }], element)]);
}
