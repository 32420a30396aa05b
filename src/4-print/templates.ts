/** Template literals: their text is never laid out, and what they embed stays on one line. */
import type { TsExpression, TsTemplate } from "../ast/typescript.ts";
import { hasComments } from "./comments.ts";
import { type Doc, align, group, indent, layOut, lineSuffixBoundary, softline } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { isWrittenOut, templateText, verbatim } from "./literals.ts";
import type { Path } from "./path.ts";

const INDENTED = new Set([
  "Identifier",
  "Member",
  "Index",
  "Conditional",
  "Sequence",
  "As",
  "Binary",
]);

function indentationOf(text: string): number {
  const lastLine = text.slice(text.lastIndexOf("\n") + 1);
  return lastLine.length - lastLine.trimStart().length;
}

/** Embedded code is indented as the literal's line that it stands in. */
function aligned(doc: Doc, columns: number, atLineStart: boolean): Doc {
  if (columns === 0) return atLineStart ? align(Number.NEGATIVE_INFINITY, doc) : doc;
  let result = doc;
  for (let level = 0; level < Math.floor(columns / 2); level++) result = indent(result);
  return align(Number.NEGATIVE_INFINITY, align(columns % 2, result));
}

function printEmbedded(path: Path, expression: TsExpression): Doc {
  const doc = printExpression(path, expression, "expressions");
  const text = layOut(doc, Number.POSITIVE_INFINITY);
  if (!text.includes("\n")) return text;
  return hasComments(expression) || INDENTED.has(expression.kind)
    ? [indent([softline, doc]), softline]
    : doc;
}

export function printTemplate(path: Path, node: TsTemplate): Doc {
  const writtenOut = isWrittenOut(node.strings);
  const parts: Doc[] = [lineSuffixBoundary, "`"];
  let columns = 0;
  for (const [index, cooked] of node.strings.entries()) {
    const text = templateText(cooked, writtenOut);
    parts.push(verbatim(text));
    const expression = node.expressions[index];
    if (!expression) continue;
    if (text.includes("\n")) columns = indentationOf(text);
    const embedded = aligned(printEmbedded(path, expression), columns, text.endsWith("\n"));
    parts.push(group(["${", embedded, lineSuffixBoundary, "}"]));
  }
  return [...parts, "`"];
}
