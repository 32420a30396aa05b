import type { With, WithItem } from "../../ast/python.ts";
import type { TsBlock, TsStatement } from "../../ast/typescript.ts";
import { staysInside } from "../../2-analyze/callback-bodies.ts";
import { disposal } from "../../2-analyze/managers.ts";
import type { Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { isDeclaredAt, type Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";

/** Whether the block's end can dispose of what the item names. */
export function isUsing(node: With, item: WithItem, type: Type, ctx: Context): boolean {
  const kind = disposal(ctx.module.state, node, type);
  if (kind === undefined || item.target?.kind !== "Name") return false;
  const binding = ctx.module.state.resolution.names.get(item.target);
  if (binding === undefined) return false;
  const definitions = binding.definitions.filter(({ kind }) => kind !== "annotation");
  return (
    definitions.every(
      (definition) => definition.kind === "with" && isDeclaredAt(ctx, definition.node, binding),
    ) && staysInside(binding, node, ctx.module.declarations)
  );
}

/** `async with ClientSession() as session:` → `await using session = new ClientSession();` */
export function usingStatements(
  node: With,
  item: WithItem,
  type: Type,
  body: TsBlock,
  ctx: Context,
): TsStatement[] {
  const target = item.target as Extract<typeof item.target, { kind: "Name" }>;
  const name = ctx.module.state.resolution.names.get(target)!.emitted;
  const manager = lowerExpression(item.context, ctx);
  const isAwaited = disposal(ctx.module.state, node, type) === "awaited";
  const declaration = b.awaitUsingDecl(name, isAwaited ? b.await_(manager) : manager);
  const after = body.dangling?.some(({ kind }) => kind !== "blank")
    ? [{ kind: "Empty" as const, leading: body.dangling }]
    : [];
  return [
    { ...declaration, ...(body.header && { trailing: body.header }) },
    ...body.body,
    ...after,
  ];
}

export const holdsUsing = (statements: readonly TsStatement[]): boolean =>
  statements.some(
    (statement) => statement.kind === "Variable" && statement.declaration === "await using",
  );
