import type { Module } from "../ast/python.ts";
import type { DiagnosticBag } from "../diagnostics/bag.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { forEachChild } from "./walk.ts";
import type { Node } from "../ast/python.ts";

/** https://docs.python.org/3/library/__future__.html */
const features: ReadonlySet<string> = new Set([
  "nested_scopes",
  "generators",
  "division",
  "absolute_import",
  "with_statement",
  "print_function",
  "unicode_literals",
  "barry_as_FLUFL",
  "generator_stop",
  "annotations",
]);

/** `from __future__` imports open the file, after the docstring, and name known features. */
export function checkFutureImports(module: Module, bag: DiagnosticBag): void {
  const { statements } = module.body;
  let opening = true;
  for (const [index, statement] of statements.entries()) {
    const future = statement.kind === "ImportFrom" && statement.module === "__future__";
    if (future && statement.level === 0 && opening) {
      for (const alias of statement.names) {
        if (features.has(alias.name)) continue;
        const problem =
          alias.name === "braces" ? "not a chance" : `future feature ${alias.name} is not defined`;
        bag.report(syntax.invalidImport, alias.span, { problem });
      }
      continue;
    }
    const docstring = index === 0 && statement.kind === "Expr" && statement.value.kind === "Str";
    if (!docstring) opening = false;
    findLate(statement, bag);
  }
}

function findLate(node: Node, bag: DiagnosticBag): void {
  if (node.kind === "ImportFrom" && node.module === "__future__" && node.level === 0) {
    const problem = "from __future__ imports must occur at the beginning of the file";
    bag.report(syntax.invalidImport, node.span, { problem });
  }
  if (!("body" in node) && node.kind !== "Block" && node.kind !== "Match") return;
  forEachChild(node, (child) => findLate(child, bag));
}
