import { forEachStatement } from "../../ast/walk.ts";
import type { TsType } from "../../ast/typescript.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { typeName } from "../builders/types.ts";

/** What a function gives that never returns. */
export const noResult = (info: FunctionInfo): TsType =>
  typeName(computesOnNothing(info) ? "any" : "never");

/** Whether it computes with what it never gets, `return depth(n) + 1`: for TypeScript that is a number. */
function computesOnNothing({ node }: FunctionInfo): boolean {
  if (node.kind === "Lambda") return node.body.kind === "BinOp";
  let found = false;
  forEachStatement(node.body, (statement) => {
    if (statement.kind === "Return" && statement.value?.kind === "BinOp") found = true;
  });
  return found;
}
