/** Braces around statements, and the bare list of them. */
import type { TsBlock, TsComment, TsStatement, TsTrivia } from "../ast/typescript.ts";
import { Lines, trailingCommentDoc } from "./comments.ts";
import { type Doc, hardline, indent } from "./doc.ts";
import { originMark } from "./origins.ts";
import { type Path, at } from "./path.ts";
import { printStatement } from "./statements.ts";

export function withTrailing(doc: Doc, trailing: TsComment | undefined): Doc {
  return trailing ? [doc, trailingCommentDoc(trailing)] : doc;
}

/** Adds statements, with the comments and blank lines before them. */
export function addStatements(
  lines: Lines,
  path: Path,
  statements: readonly TsStatement[],
  print: (path: Path, statement: TsStatement) => Doc = printStatement,
): void {
  for (const statement of statements) {
    lines.trivia(statement.leading);
    if (statement.kind === "Empty") {
      if (statement.trailing) lines.trivia([statement.trailing]);
      continue;
    }
    const doc = print(at(path, statement, "body"), statement);
    lines.push([originMark(statement.origin), withTrailing(doc, statement.trailing)]);
  }
}

export function hasCode(statements: readonly TsStatement[]): boolean {
  return statements.some((statement) => statement.kind !== "Empty");
}

/** `{ … }`; `opening` holds comments that belong in front of the first statement. */
export function printBlock(path: Path, block: TsBlock, opening: readonly TsTrivia[] = []): Doc {
  const lines = new Lines();
  lines.trivia(opening);
  if (block.header) lines.trivia([block.header]);
  addStatements(lines, path, block.body);
  lines.trivia(block.dangling);
  if (lines.items.length === 0) return "{}";
  return ["{", indent([hardline, lines.doc(hasCode(block.body))]), hardline, "}"];
}

/** A block whose braces prettier keeps apart even when it is empty. */
export function printOpenBlock(path: Path, block: TsBlock, opening: readonly TsTrivia[] = []): Doc {
  const doc = printBlock(path, block, opening);
  return doc === "{}" ? ["{", hardline, "}"] : doc;
}
