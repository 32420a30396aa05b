import type { Expression, FormattedValue, JoinedStr, Span, StringConstant } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import {
  field,
  invalid,
  namedChildren,
  optionalField,
  placeholder,
  spanOf,
  textOf,
} from "./context.ts";
import type { Context } from "./context.ts";
import { decodeLiteral } from "./escapes.ts";
import type { LiteralKind } from "./escapes.ts";
import { convertYieldable } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";
import { stringPrefix } from "./scan-strings.ts";

type Part = StringConstant | FormattedValue;

interface Literal {
  readonly bytes: boolean;
  readonly formatted: boolean;
  readonly triple: boolean;
  readonly parts: readonly Part[];
}

/** A string literal, or several that stand side by side. */
export function convertString(node: PlainNode, ctx: Context): Expression {
  const span = spanOf(node);
  const literals: Literal[] = [];
  for (const child of node.type === "string" ? [node] : namedChildren(node)) {
    const literal = convertLiteral(child, ctx);
    if (literal === undefined) return placeholder(span);
    literals.push(literal);
  }
  const { bytes } = literals[0];
  if (literals.some((literal) => literal.bytes !== bytes)) {
    ctx.bag.report(syntax.invalidString, span, {
      problem: "cannot mix bytes and nonbytes literals",
    });
    return placeholder(span);
  }
  const parts = mergeTexts(literals.flatMap((literal) => literal.parts));
  if (literals.some((literal) => literal.formatted)) return { kind: "JoinedStr", span, parts };
  const text = parts[0];
  const value = text?.kind === "Str" ? text.value : "";
  if (bytes) return { kind: "Bytes", span, value };
  const triple = literals.length === 1 && literals[0].triple;
  return { kind: "Str", span, value, ...(triple ? { triple } : {}) };
}

function convertLiteral(node: PlainNode, ctx: Context): Literal | undefined {
  const opening = node.children[0];
  const closing = node.children[node.children.length - 1];
  const written = textOf(opening, ctx);
  const prefix = /^\w*/.exec(written)?.[0] ?? "";
  if (prefix !== "" && !stringPrefix.test(prefix)) {
    invalid(node, ctx);
    return undefined;
  }
  const letters = prefix.toLowerCase();
  if (letters.includes("t")) {
    const values = { feature: "a template string", version: "3.14" };
    ctx.bag.report(syntax.laterPython, spanOf(node), values);
    return undefined;
  }
  const kind = { raw: letters.includes("r"), bytes: letters.includes("b") };
  const formatted = letters.includes("f");
  const triple = written.length - prefix.length === 3;
  // The end token may swallow backslashes before the quotes, so it is measured from behind.
  const inside = { start: opening.end, end: closing.end - (written.length - prefix.length) };
  const parts = formatted
    ? convertFields(node.children.slice(1, -1), inside, kind, "string", ctx)
    : [literalPart(inside, kind, ctx)];
  return { bytes: kind.bytes, formatted, triple, parts };
}

function literalPart(span: Span, kind: LiteralKind, ctx: Context): StringConstant {
  const text = ctx.source.slice(span.start, span.end);
  return { kind: "Str", span, value: decodeLiteral(text, span.start, kind, ctx) };
}

/** Text and replacement fields between two offsets. `place` tells where double braces are text. */
function convertFields(
  children: readonly PlainNode[],
  span: Span,
  kind: LiteralKind,
  place: "string" | "specification",
  ctx: Context,
): Part[] {
  const parts: Part[] = [];
  let from = span.start;
  for (const child of children) {
    if (child.type !== "interpolation" && child.type !== "format_expression") continue;
    parts.push(...textBetween(from, child.start));
    parts.push(...convertField(child, kind, ctx));
    from = child.end;
  }
  parts.push(...textBetween(from, span.end));
  return mergeTexts(parts);

  function textBetween(start: number, end: number): Part[] {
    if (start >= end) return [];
    if (place === "specification") return [literalPart({ start, end }, kind, ctx)];
    return bracedText(start, end);
  }

  function bracedText(start: number, end: number): Part[] {
    const texts: Part[] = [];
    // Runs without braces, names in `\N{...}` whole, and braces one or two at a time.
    const shape = kind.raw
      ? /[^{}]+|\{\{|\}\}|[{}]/gy
      : /(?:\\N\{[^}]*\}|\\\\|[^{}\\]|\\(?!N\{))+|\{\{|\}\}|[{}]/gy;
    for (const { 0: piece, index } of ctx.source.slice(start, end).matchAll(shape)) {
      const at = { start: start + index, end: start + index + piece.length };
      if (piece === "{{" || piece === "}}") texts.push({ kind: "Str", span: at, value: piece[0] });
      else if (piece === "}") {
        const problem = "f-string: single '}' is not allowed";
        ctx.bag.report(syntax.invalidFormattedString, at, { problem });
      } else texts.push(literalPart(at, kind, ctx));
    }
    return texts;
  }
}

/** `{value!r:spec}`; the text of `{value=}` is kept as `debugText`. */
function convertField(node: PlainNode, kind: LiteralKind, ctx: Context): Part[] {
  const expression = field(node, "expression");
  const value = convertYieldable(expression, ctx);
  const conversionNode = optionalField(node, "type_conversion");
  const specifier = optionalField(node, "format_specifier");
  const close = node.children[node.children.length - 1];
  const equals = node.children.find((child) => child.type === "=");
  const written = conversionNode === undefined ? undefined : textOf(conversionNode, ctx).slice(1);
  if (written !== undefined && !"rsa".includes(written)) {
    const problem = "f-string: invalid conversion character: expected 's', 'r', or 'a'";
    ctx.bag.report(syntax.invalidFormattedString, spanOf(node), { problem });
  }
  const conversion = written ?? (equals !== undefined && specifier === undefined ? "r" : undefined);
  const part: FormattedValue = {
    kind: "FormattedValue",
    span: spanOf(node),
    value,
    ...(conversion === undefined ? {} : { conversion: conversion as "r" | "s" | "a" }),
    ...(specifier === undefined
      ? {}
      : { formatSpec: convertSpecification(specifier, close.start, kind, ctx) }),
    ...(equals === undefined ? {} : { debugText: debugText(node.start + 1, equals.end, ctx) }),
  };
  return [part];
}

/** As written between the brace and what follows the `=` and its spaces. */
function debugText(start: number, equalsEnd: number, ctx: Context): string {
  const spaces = /^\s*/.exec(ctx.source.slice(equalsEnd))?.[0].length ?? 0;
  return ctx.source.slice(start, equalsEnd + spaces).replace(/\r\n?/g, "\n");
}

function convertSpecification(
  node: PlainNode,
  end: number,
  kind: LiteralKind,
  ctx: Context,
): JoinedStr {
  const span = { start: node.start + 1, end };
  const parts = convertFields(node.children, span, kind, "specification", ctx);
  return { kind: "JoinedStr", span, parts };
}

/** Neighbouring texts become one, empty ones vanish, as in CPython's tree. */
function mergeTexts(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === "Str" && part.value === "") continue;
    if (part.kind === "Str" && last?.kind === "Str") {
      const span = { start: last.span.start, end: part.span.end };
      merged[merged.length - 1] = { kind: "Str", span, value: last.value + part.value };
    } else merged.push(part);
  }
  return merged;
}
