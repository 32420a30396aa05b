import type { Expression, Parameter, Span } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { field, identifier, namedChildren, optionalField, spanOf } from "./context.ts";
import type { Context } from "./context.ts";
import { convertExpression } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";
import { convertType } from "./types.ts";

/** A parameter under construction: `/` turns those before it into positional-only ones. */
type Draft = { -readonly [Key in keyof Parameter]: Parameter[Key] };

/**
 * The parameters of a function or lambda; checks their order.
 * See https://docs.python.org/3/reference/compound_stmts.html#function-definitions.
 */
export function convertParameters(node: PlainNode, ctx: Context): readonly Parameter[] {
  const drafts: Draft[] = [];
  const names = new Set<string>();
  let flavour: Parameter["flavour"] = "normal";
  let bareStar: Span | undefined;
  let seenSlash = false;
  for (const child of namedChildren(node)) {
    const span = spanOf(child);
    if (drafts.at(-1)?.flavour === "var-keyword") {
      report("arguments cannot follow var-keyword argument", span);
    }
    if (child.type === "positional_separator") {
      if (seenSlash) report("/ may appear only once", span);
      else if (flavour !== "normal") report("/ must be ahead of *", span);
      else if (drafts.length === 0) report("at least one argument must precede /", span);
      seenSlash = true;
      for (const draft of drafts) draft.flavour = "positional-only";
    } else if (child.type === "keyword_separator") {
      if (flavour === "keyword-only") report("* argument may appear only once", span);
      flavour = "keyword-only";
      bareStar = span;
    } else {
      const draft = convertParameter(child, flavour, ctx);
      if (draft === undefined) continue;
      if (draft.flavour === "var-positional") {
        if (flavour === "keyword-only") report("* argument may appear only once", span);
        flavour = "keyword-only";
      }
      if (draft.flavour !== "var-keyword") bareStar = undefined;
      if (names.has(draft.name)) {
        ctx.bag.report(syntax.invalidParameters, span, {
          problem: `duplicate argument '${draft.name}' in function definition`,
        });
      }
      names.add(draft.name);
      const afterDefault = drafts.some(
        (other) => other.default !== undefined && isPositional(other),
      );
      if (isPositional(draft) && draft.default === undefined && afterDefault) {
        report("non-default argument follows default argument", span);
      }
      drafts.push(draft);
    }
  }
  if (bareStar !== undefined) report("named arguments must follow bare *", bareStar);
  return drafts;

  function report(problem: string, span: Span): void {
    ctx.bag.report(syntax.invalidParameters, span, { problem });
  }
}

function isPositional(parameter: Draft): boolean {
  return parameter.flavour === "normal" || parameter.flavour === "positional-only";
}

function convertParameter(
  node: PlainNode,
  flavour: Parameter["flavour"],
  ctx: Context,
): Draft | undefined {
  const span = spanOf(node);
  if (node.type === "default_parameter" || node.type === "typed_default_parameter") {
    const nameNode = field(node, "name");
    if (nameNode.type === "tuple_pattern") return tupleParameter(nameNode, ctx);
    const typeNode = optionalField(node, "type");
    return {
      ...named(nameNode, span, flavour, ctx),
      ...(typeNode === undefined ? {} : { annotation: convertType(typeNode, ctx) }),
      default: convertExpression(field(node, "value"), ctx),
    };
  }
  if (node.type === "typed_parameter") {
    const inner = namedChildren(node)[0];
    const annotation = convertType(field(node, "type"), ctx);
    const draft = convertParameter(inner, flavour, ctx);
    return draft === undefined
      ? undefined
      : { ...draft, span, annotation: checked(annotation, draft) };
  }
  if (node.type === "list_splat_pattern" || node.type === "dictionary_splat_pattern") {
    const inner = namedChildren(node)[0];
    if (inner.type !== "identifier") {
      ctx.bag.report(syntax.invalidParameters, span, { problem: "invalid syntax" });
      return undefined;
    }
    const starred = node.type === "list_splat_pattern" ? "var-positional" : "var-keyword";
    return named(inner, span, starred, ctx);
  }
  if (node.type === "tuple_pattern") return tupleParameter(node, ctx);
  return named(node, span, flavour, ctx);

  function checked(annotation: Expression, draft: Draft): Expression {
    // `*args: *Ts` alone may star its annotation.
    if (annotation.kind === "Starred" && draft.flavour !== "var-positional") {
      const problem = "can't use starred expression here";
      ctx.bag.report(syntax.invalidStar, annotation.span, { problem });
    }
    return annotation;
  }
}

function tupleParameter(node: PlainNode, ctx: Context): undefined {
  const problem = "Function parameters cannot be parenthesized";
  const hint = "Python 3 has no tuple parameters: take one parameter and unpack it in the body";
  ctx.bag.report(syntax.pythonTwo, spanOf(node), { problem }, hint);
  return undefined;
}

function named(node: PlainNode, span: Span, flavour: Parameter["flavour"], ctx: Context): Draft {
  return { kind: "Parameter", span, name: identifier(node, ctx), nameSpan: spanOf(node), flavour };
}
