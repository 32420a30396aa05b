import type { Expression, If, Statement, While } from "../../ast/python.ts";
import type { TsBlock, TsExpression, TsIf, TsStatement } from "../../ast/typescript.ts";
import { leadingWalrus } from "../../2-analyze/leading-walrus.ts";
import { lowerBlock, lowerStatement, trivia } from "../block.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { lowerTest } from "../truth.ts";
import { assignName } from "./assign.ts";
import { withElse } from "./loops.ts";

export function lowerIf(node: If, ctx: Context): TsStatement[] {
  if (isMainGuard(node)) return mainBody(node, ctx);
  const walrus = leadingWalrus(node);
  if (walrus === undefined) return [ifStatement(node, ctx)];
  const replaced = new Map<Expression, TsExpression>(ctx.replaced);
  replaced.set(walrus, lowerExpression(walrus.target, ctx));
  return [
    ...assignName(node, walrus.target, walrus.value, ctx),
    ifStatement(node, ctx.within({ replaced })),
  ];
}

function ifStatement(node: If, ctx: Context): TsIf {
  const test = lowerTest(node.test, ctx);
  const consequent = lowerBlock(node.body, ctx);
  return {
    kind: "If",
    test,
    consequent,
    alternate: node.orelse ? alternate(node.orelse.statements, node, ctx) : undefined,
  };
}

function alternate(statements: readonly Statement[], node: If, ctx: Context): TsBlock | TsIf {
  const [only] = statements;
  if (statements.length === 1 && only?.kind === "If" && only.isElif) {
    // A walrus in an `elif` needs no declaration of its own: it stands before the whole statement.
    return {
      ...ifStatement(only, ctx),
      leading: trivia(only.leading).filter(({ kind }) => kind !== "blank"),
    };
  }
  return lowerBlock(node.orelse!, ctx);
}

/** `if __name__ == "__main__":` in the program that is run. */
const isMainGuard = (node: If): boolean =>
  node.test.kind === "Compare" &&
  node.test.left.kind === "Name" &&
  node.test.left.id === "__name__" &&
  node.test.operators[0] === "==" &&
  node.test.comparators[0]?.kind === "Str" &&
  node.test.comparators[0].value === "__main__";

function mainBody(node: If, ctx: Context): TsStatement[] {
  return node.body.statements.flatMap((statement, index) =>
    lowerStatement(statement, ctx, index === 0),
  );
}

export function lowerWhile(node: While, ctx: Context): TsStatement[] {
  const test =
    node.test.kind === "Int" && node.test.value !== 0n ? b.bool(true) : lowerTest(node.test, ctx);
  return withElse(node, ctx, (inner) => ({
    kind: "While",
    test,
    body: lowerBlock(node.body, inner),
  }));
}
