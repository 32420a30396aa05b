import type { TsExpression, TsType } from "../../src/ast/typescript.ts";

interface FreeNames {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** Parses an expression; `await` and `yield` are allowed. */
export function parseExpression(text: string): {
  readonly tree: TsExpression;
  readonly free: FreeNames;
};
export function parseType(text: string): { readonly tree: TsType; readonly free: FreeNames };
