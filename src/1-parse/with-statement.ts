import type { Expression, Statement, Trivia, WithItem } from "../ast/python.ts";
import { convertBlock } from "./blocks.ts";
import { field, hasToken, invalid, namedChildren, spanOf } from "./context.ts";
import type { Context } from "./context.ts";
import { convertExpression, convertNamed } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";
import { checkTarget } from "./targets.ts";

export function convertWith(
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
): Statement {
  const clause = namedChildren(node).find((child) => child.type === "with_clause");
  const items = convertItems(clause ?? node, ctx);
  const body = convertBlock(field(node, "body"), limit, ctx);
  const span = { start: node.start, end: body.span.end };
  return { kind: hasToken(node, "async") ? "AsyncWith" : "With", span, leading, items, body };
}

function convertItems(clause: PlainNode, ctx: Context): WithItem[] {
  const values = itemValues(namedChildren(clause));
  const bracketed = hasToken(clause, "(");
  if (!bracketed && clause.children.at(-1)?.type === ",") invalid(clause, ctx);
  // A star or `:=` among them makes the parentheses those of a tuple.
  if (bracketed && values.some((value) => notItems.has(value.type))) {
    const span = spanOf(clause);
    const elements = values.map((value) => convertNamed(value, ctx));
    const alone = elements.length === 1 && !hasToken(clause, ",");
    const context: Expression = alone ? elements[0] : { kind: "Tuple", span, elements };
    return [{ kind: "WithItem", span, context }];
  }
  return values.map((value) => convertItem(value, ctx));
}

/**
 * Python first tries to read parentheses around everything as those of the item list, so
 * `with (a, b):` has two items; the grammar may see a tuple there.
 */
function itemValues(items: readonly PlainNode[]): PlainNode[] {
  const values = items.map((item) => field(item, "value"));
  const [only] = values;
  if (values.length !== 1) return values;
  if (only.type !== "tuple" && only.type !== "parenthesized_expression") return values;
  const elements = namedChildren(only);
  const areItems = elements.every((element) => !notItems.has(element.type));
  return areItems && elements.length > 0 ? elements : values;
}

const notItems: ReadonlySet<string> = new Set([
  "list_splat",
  "named_expression",
  "parenthesized_list_splat",
  "yield",
]);

function convertItem(node: PlainNode, ctx: Context): WithItem {
  const { value, target: targetNode } = splitAs(node);
  const context = convertExpression(value, ctx);
  const span = spanOf(node);
  if (targetNode === undefined) return { kind: "WithItem", span, context };
  const target = convertExpression(targetNode, ctx);
  checkTarget(target, ctx);
  return { kind: "WithItem", span, context, target };
}

/**
 * `value as target`. The grammar binds `as` to the last operand of a conditional or lambda;
 * here it is taken out again.
 */
export function splitAs(node: PlainNode): { value: PlainNode; target?: PlainNode } {
  if (node.type === "as_pattern") {
    return { value: node.children[0], target: field(node, "alias") };
  }
  if (node.type !== "conditional_expression" && node.type !== "lambda") return { value: node };
  const last = node.children[node.children.length - 1];
  const { value, target } = splitAs(last);
  if (target === undefined) return { value: node };
  const inner = { ...value, field: last.field };
  const whole = { ...node, end: value.end, children: [...node.children.slice(0, -1), inner] };
  return { value: whole, target };
}
