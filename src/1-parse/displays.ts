import type { Comprehension, DictEntry, Expression, Slice } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import {
  endsWithComma,
  field,
  fieldsOf,
  hasToken,
  invalid,
  namedChildren,
  placeholder,
  spanOf,
} from "./context.ts";
import type { Context } from "./context.ts";
import { convertExpression, convertGroup, convertNamed } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";

/** `[a, b]` and `{a, b}`, and the targets `[a, b] = …`. */
export function convertDisplay(node: PlainNode, ctx: Context): Expression {
  const kind = node.type === "set" ? "Set" : "List";
  const elements = namedChildren(node).map((element) => convertNamed(element, ctx));
  return { kind, span: spanOf(node), elements };
}

/** `(a, b)`, `a, b` and their forms as targets; one element without a comma is only grouped. */
export function convertTupleDisplay(node: PlainNode, ctx: Context): Expression {
  const elements = namedChildren(node);
  if (elements.length === 1 && !hasToken(node, ",")) return convertGroup(elements[0], ctx);
  // Between brackets `:=` may stand bare.
  const convert = node.type === "tuple" ? convertNamed : convertExpression;
  return {
    kind: "Tuple",
    span: spanOf(node),
    elements: elements.map((element) => convert(element, ctx)),
  };
}

export function convertDictionary(node: PlainNode, ctx: Context): Expression {
  if (node.children[1]?.type === ",") return invalid(node, ctx);
  const entries = namedChildren(node).map((child): DictEntry => {
    if (child.type === "pair") return convertPair(child, ctx);
    const value = convertExpression(namedChildren(child)[0], ctx);
    return { kind: "DictEntry", span: spanOf(child), value };
  });
  return { kind: "Dict", span: spanOf(node), entries };
}

function convertPair(node: PlainNode, ctx: Context): DictEntry & { readonly key: Expression } {
  const key = convertExpression(field(node, "key"), ctx);
  const value = convertExpression(field(node, "value"), ctx);
  for (const part of [key, value]) {
    if (part.kind === "Starred") {
      const problem = "cannot use a starred expression in a dictionary value";
      ctx.bag.report(syntax.invalidStar, part.span, { problem });
    }
  }
  return { kind: "DictEntry", span: spanOf(node), key, value };
}

export function convertComprehension(node: PlainNode, ctx: Context): Expression {
  const span = spanOf(node);
  const body = field(node, "body");
  if (node.type === "dictionary_comprehension") {
    const { key, value } = convertPair(body, ctx);
    return { kind: "DictComp", span, key, value, generators: convertGenerators(node, ctx) };
  }
  const element = convertNamed(body, ctx);
  if (element.kind === "Starred") {
    const problem = "iterable unpacking cannot be used in comprehension";
    ctx.bag.report(syntax.invalidStar, element.span, { problem });
    return placeholder(span);
  }
  const kind =
    node.type === "list_comprehension"
      ? "ListComp"
      : node.type === "set_comprehension"
        ? "SetComp"
        : "GeneratorExp";
  return { kind, span, element, generators: convertGenerators(node, ctx) };
}

/** `for` clauses with the `if` clauses that follow each. */
function convertGenerators(node: PlainNode, ctx: Context): Comprehension[] {
  const generators: (Comprehension & { ifs: Expression[] })[] = [];
  for (const clause of node.children) {
    if (clause.type === "if_clause") {
      generators[generators.length - 1].ifs.push(convertExpression(namedChildren(clause)[0], ctx));
    } else if (clause.type === "for_in_clause") {
      const sources = fieldsOf(clause, "right");
      // Python 2 took `for x in 1, 2`.
      if (sources.length > 1 || endsWithComma(clause)) invalid(clause, ctx);
      generators.push({
        kind: "Comprehension",
        span: spanOf(clause),
        isAsync: hasToken(clause, "async"),
        target: convertExpression(field(clause, "left"), ctx),
        iter: convertExpression(sources[0], ctx),
        ifs: [],
      });
    }
  }
  return generators;
}

/** `value[index]`; several indices make a tuple. */
export function convertSubscript(node: PlainNode, ctx: Context): Expression {
  const value = convertExpression(field(node, "value"), ctx);
  const indices = fieldsOf(node, "subscript").map((index) =>
    index.type === "slice" ? convertSlice(index, ctx) : convertNamed(index, ctx),
  );
  const single = indices.length === 1 && !endsWithComma(node) && indices[0].kind !== "Starred";
  const index: Expression = single
    ? indices[0]
    : {
        kind: "Tuple",
        span: { start: indices[0].span.start, end: indices[indices.length - 1].span.end },
        elements: indices,
      };
  if (value.kind !== "Starred") return { kind: "Subscript", span: spanOf(node), value, index };
  const inner: Expression = {
    kind: "Subscript",
    span: { start: value.value.span.start, end: node.end },
    value: value.value,
    index,
  };
  return { kind: "Starred", span: spanOf(node), value: inner };
}

function convertSlice(node: PlainNode, ctx: Context): Slice {
  const parts: (Expression | undefined)[] = [undefined, undefined, undefined];
  let position = 0;
  for (const child of node.children) {
    if (child.type === ":") position++;
    else parts[position] = convertExpression(child, ctx);
  }
  const [lower, upper, step] = parts;
  return {
    kind: "Slice",
    span: spanOf(node),
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    ...(step === undefined ? {} : { step }),
  };
}
