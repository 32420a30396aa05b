import type { Expression, TypeParameter } from "../ast/python.ts";
import { endsWithComma, identifier, invalid, namedChildren, spanOf, textOf } from "./context.ts";
import type { Context } from "./context.ts";
import { convertExpression } from "./expressions.ts";
import type { ExpressionConverter } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";

/**
 * Annotations are expressions in Python; the grammar has node types of its own for some of them.
 */
export function convertType(node: PlainNode, ctx: Context): Expression {
  return convertExpression(node.type === "type" ? node.children[0] : node, ctx);
}

export const typeConverters: Readonly<Record<string, ExpressionConverter>> = {
  constrained_type: convertConstrained,
  generic_type: convertGeneric,
  member_type: convertMember,
  splat_type: convertSplat,
  union_type: convertUnion,
};

/** `list[int]` */
function convertGeneric(node: PlainNode, ctx: Context): Expression {
  const [nameNode, parameters] = namedChildren(node);
  const value: Expression = {
    kind: "Name",
    span: spanOf(nameNode),
    id: identifier(nameNode, ctx),
  };
  const indices = namedChildren(parameters).map((child) => convertType(child, ctx));
  const single =
    indices.length === 1 && !endsWithComma(parameters) && indices[0].kind !== "Starred";
  const index: Expression = single
    ? indices[0]
    : {
        kind: "Tuple",
        span: { start: indices[0].span.start, end: indices[indices.length - 1].span.end },
        elements: indices,
      };
  return { kind: "Subscript", span: spanOf(node), value, index };
}

/** `a:b` between brackets is a slice. */
function convertConstrained(node: PlainNode, ctx: Context): Expression {
  const [lower, upper] = namedChildren(node).map((child) => convertType(child, ctx));
  if (upper.kind !== "Slice") return { kind: "Slice", span: spanOf(node), lower, upper };
  const { lower: middle, upper: step } = upper;
  return {
    kind: "Slice",
    span: spanOf(node),
    lower,
    ...(middle === undefined ? {} : { upper: middle }),
    ...(step === undefined ? {} : { step }),
  };
}

function convertMember(node: PlainNode, ctx: Context): Expression {
  const [object, attribute] = namedChildren(node);
  return {
    kind: "Attribute",
    span: spanOf(node),
    value: convertType(object, ctx),
    attribute: identifier(attribute, ctx),
    attributeSpan: spanOf(attribute),
  };
}

function convertSplat(node: PlainNode, ctx: Context): Expression {
  if (node.children[0].type === "**") return invalid(node, ctx);
  const value = convertExpression(namedChildren(node)[0], ctx);
  return { kind: "Starred", span: spanOf(node), value };
}

function convertUnion(node: PlainNode, ctx: Context): Expression {
  const [left, right] = namedChildren(node).map((child) => convertType(child, ctx));
  return { kind: "BinOp", span: spanOf(node), left, operator: "|", right };
}

/** `[T, U: bound, *Ts, **P]` behind the name of a function, class or type alias (PEP 695). */
export function convertTypeParameters(
  node: PlainNode | undefined,
  ctx: Context,
): readonly TypeParameter[] {
  if (node === undefined) return [];
  return namedChildren(node).map((child): TypeParameter => {
    const inner = child.type === "type" ? child.children[0] : child;
    const base = { kind: "TypeParameter", span: spanOf(child) } as const;
    if (inner.type === "splat_type") {
      const flavour = textOf(inner.children[0], ctx) === "*" ? "typevartuple" : "paramspec";
      return { ...base, name: identifier(namedChildren(inner)[0], ctx), flavour };
    }
    if (inner.type === "constrained_type") {
      const [name, bound] = namedChildren(inner);
      return {
        ...base,
        name: identifier(name, ctx),
        flavour: "typevar",
        bound: convertType(bound, ctx),
      };
    }
    const starred = inner.type === "list_splat" ? namedChildren(inner)[0] : inner;
    if (starred.type !== "identifier") invalid(inner, ctx);
    const flavour = inner === starred ? "typevar" : "typevartuple";
    return { ...base, name: textOf(starred, ctx), flavour };
  });
}
