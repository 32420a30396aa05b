import type { Expression, Span } from "../ast/python.ts";
import type { DiagnosticBag } from "../diagnostics/bag.ts";
import * as syntax from "../diagnostics/syntax.ts";
import type { TriviaCursor } from "./comments.ts";
import type { PlainNode } from "./plain-tree.ts";

/** What every conversion function needs to know. */
export interface Context {
  readonly source: string;
  readonly bag: DiagnosticBag;
  readonly trivia: TriviaCursor;
}

/** Words that Python 3.11 reserves; soft keywords (`match`, `case`, `type`, `_`) are names. */
export const hardKeywords: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except " +
    "finally for from global if import in is lambda nonlocal not or pass raise return try while " +
    "with yield"
  ).split(" "),
);

export function textOf(node: PlainNode, ctx: Context): string {
  return ctx.source.slice(node.start, node.end);
}

export function spanOf(node: PlainNode): Span {
  return { start: node.start, end: node.end };
}

/** The child that fills a field. Trees without errors have every field that the grammar wants. */
export function field(node: PlainNode, name: string): PlainNode {
  const child = optionalField(node, name);
  if (child === undefined) throw new TypeError(`a ${node.type} without ${name}`);
  return child;
}

export function optionalField(node: PlainNode, name: string): PlainNode | undefined {
  return node.children.find((child) => child.field === name);
}

export function fieldsOf(node: PlainNode, name: string): PlainNode[] {
  return node.children.filter((child) => child.field === name && child.named);
}

export function namedChildren(node: PlainNode): PlainNode[] {
  return node.children.filter((child) => child.named);
}

export function hasToken(node: PlainNode, type: string): boolean {
  return node.children.some((child) => !child.named && child.type === type);
}

/** Whether the last element of a list between brackets is followed by a comma. */
export function endsWithComma(node: PlainNode): boolean {
  const { children } = node;
  let last = children.length - 1;
  if (last >= 0 && !children[last].named && ")]}".includes(children[last].type)) last--;
  return last >= 0 && children[last].type === ",";
}

/** An identifier as CPython sees it: in normalisation form KC, and no keyword. */
export function identifier(node: PlainNode, ctx: Context): string {
  return checkedName(textOf(node, ctx), spanOf(node), ctx);
}

export function checkedName(text: string, span: Span, ctx: Context): string {
  // Only text outside ASCII can change.
  // eslint-disable-next-line no-control-regex
  const name = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFKC");
  if (hardKeywords.has(name)) ctx.bag.report(syntax.keywordAsName, span, { name });
  return name;
}

/** Reports a syntax error; the returned placeholder stands for the expression. */
export function invalid(node: PlainNode, ctx: Context, problem = "invalid syntax"): Expression {
  ctx.bag.report(syntax.invalidSyntax, spanOf(node), { problem });
  return placeholder(spanOf(node));
}

/** Stands where an error was reported: the module is not used further then. */
export function placeholder(span: Span): Expression {
  return { kind: "Ellipsis", span };
}
