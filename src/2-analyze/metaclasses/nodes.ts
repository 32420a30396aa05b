/** Nodes that the rewriting of metaclasses makes. */
import type { Attribute, Call, Expression, Name, Span } from "../../ast/python.ts";

/** Thrown where a metaclass must stay as it is. */
export class Unconverted extends Error {
  readonly span: Span;

  constructor(span: Span, reason: string) {
    super(reason);
    this.span = span;
  }
}

export const name = (id: string, span: Span): Name => ({ kind: "Name", id, span });

export const attribute = (value: Expression, key: string, span = value.span): Attribute => ({
  kind: "Attribute",
  value,
  attribute: key,
  attributeSpan: span,
  span,
});

export const callOf = (func: string, args: readonly Expression[], span: Span): Call => ({
  kind: "Call",
  func: name(func, span),
  args,
  keywords: [],
  span,
});
