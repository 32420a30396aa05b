import type { Module } from "../ast/python.ts";
import type { DiagnosticBag } from "../diagnostics/bag.ts";
import { convertStatements } from "./blocks.ts";
import { TriviaCursor, withoutTrailingBlank } from "./comments.ts";
import type { Context } from "./context.ts";
import { namedChildren } from "./context.ts";
import type { PlainNode } from "./plain-tree.ts";
import { scanSource } from "./scan.ts";
import { reportTreeErrors } from "./syntax-errors.ts";
import { validateModule } from "./validate.ts";

export interface ModuleOptions {
  readonly topLevelAwait: boolean;
  readonly parseTree: (text: string) => PlainNode;
}

/** Source text to AST; everything that is wrong goes into the bag. */
export function convertModule(source: string, bag: DiagnosticBag, options: ModuleOptions): Module {
  const scan = scanSource(source, bag);
  const tree = options.parseTree(scan.masked);
  const ctx: Context = { source, bag, trivia: new TriviaCursor(scan, source) };
  // A lexical problem makes tree-sitter's errors its echo.
  if (tree.hasError && !bag.hasErrors) reportTreeErrors(tree, ctx, options.parseTree);

  const statements = convertStatements(namedChildren(tree), source.length, ctx, [], true);
  const dangling = withoutTrailingBlank(ctx.trivia.takeBefore(Infinity));
  const span = { start: 0, end: source.length };
  const module: Module = {
    kind: "Module",
    span,
    body: { kind: "Block", span, statements, dangling },
  };
  if (!bag.hasErrors) validateModule(module, bag, options);
  return module;
}
