import { format } from "prettier";
import { expect } from "vitest";
import type { TsExpression, TsModule, TsStatement } from "../../src/ast/typescript.ts";
import { printModule } from "../../src/4-print/print.ts";

/** Prints, and checks that prettier finds nothing to change at three widths. */
export async function printStably(module: TsModule): Promise<string> {
  for (const printWidth of [40, 80, 100]) {
    const { text } = printModule(module, { printWidth });
    const again = await format(text, { parser: "typescript", filepath: "module.ts", printWidth });
    expect(again).toBe(text);
  }
  return printModule(module).text;
}

export const statements = (...body: TsStatement[]): Promise<string> => printStably({ body });

export const expression = (node: TsExpression): Promise<string> =>
  statements({ kind: "ExpressionStatement", expression: node });
