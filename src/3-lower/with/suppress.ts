import type { ExceptHandler, Expression, Try, With, WithItem } from "../../ast/python.ts";
import type { TsStatement } from "../../ast/typescript.ts";
import type { Type } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";
import { lowerTry } from "../visitors/try.ts";

/** `with suppress(KeyError):` is a `try` whose handler does nothing. */
export function isSuppress(node: With, index: number, item: WithItem, type: Type): boolean {
  const { context } = item;
  return (
    index === node.items.length - 1 &&
    item.target === undefined &&
    type.kind === "instance" &&
    type.name === "contextlib.suppress" &&
    context.kind === "Call" &&
    context.args.length > 0 &&
    context.keywords.length === 0 &&
    context.args.every(isClassName)
  );
}

const isClassName = (node: Expression): boolean =>
  node.kind === "Name" || (node.kind === "Attribute" && isClassName(node.value));

export function suppressStatements(node: With, item: WithItem, ctx: Context): TsStatement[] {
  const { args, span } = item.context as Extract<Expression, { kind: "Call" }>;
  const handler: ExceptHandler = {
    kind: "ExceptHandler",
    span,
    leading: [],
    type: args.length === 1 ? args[0] : { kind: "Tuple", elements: args, span },
    body: { kind: "Block", span, statements: [], dangling: [] },
  };
  const desugared: Try = {
    kind: "Try",
    span: node.span,
    leading: [],
    isStar: false,
    body: node.body,
    handlers: [handler],
  };
  return lowerTry(desugared, ctx);
}
