/**
 * Assignments to another module's variables: an imported name cannot be assigned, so its module
 * exports a function that does.
 *
 * `config.debug = True` → `config.setDebug(true)`
 */
import type { TsExpression, TsModule, TsStatement, TsType } from "../ast/typescript.ts";
import { mapTree } from "../ast/map-tree.ts";
import * as b from "./builders.ts";

/** Rewrites the assignments whose targets `setter` knows. */
export function rewriteForeignAssignments(
  module: TsModule,
  setter: (local: string) => string | undefined,
): TsModule {
  const set = (target: unknown, value: (read: TsExpression) => TsExpression): unknown => {
    const { kind, name } = target as { readonly kind?: string; readonly name?: string };
    const found = kind === "Identifier" ? setter(name!) : undefined;
    return found && b.call(b.id(found), [rewritten(value(target as TsExpression))]);
  };
  const rewritten = (node: TsExpression): TsExpression => mapTree(node, change) as TsExpression;
  const change = (node: { readonly kind?: string }): unknown => {
    const expression = node as TsExpression;
    if (expression.kind === "Assignment") {
      const { operator, value, target } = expression;
      return set(target, (read) =>
        operator === "=" ? value : b.binary(operator.slice(0, -1) as "+", read, value),
      );
    }
    if (expression.kind === "Update") {
      const operator = expression.operator === "++" ? "+" : "-";
      return set(expression.argument, (read) => b.binary(operator, read, b.num(1)));
    }
    return undefined;
  };
  return mapTree(module, change) as TsModule;
}

/** `export function setDebug(value: boolean): void { debug = value; }` */
export const setterFunction = (name: string, variable: string, type: TsType): TsStatement => ({
  kind: "Function",
  name,
  exported: true,
  parameters: [b.parameter("value", { type })],
  returns: b.typeName("void"),
  body: b.block([b.assignStatement(b.id(variable), b.id("value"))]),
  leading: [{ kind: "blank" }],
});
