import type { DocumentFormat } from "./document-format.ts";
import { findMarkdownSnippets } from "./find-markdown.ts";
import { findPlainSnippets, type Findings, type SyntaxCheck } from "./find-plain.ts";

/** Finds the Python snippets of a document, in order. */
export function findSnippets(
  text: string,
  format: DocumentFormat,
  isPython: SyntaxCheck,
): Findings {
  if (format === "markdown") return { snippets: findMarkdownSnippets(text), doubtful: [] };
  return findPlainSnippets(text, isPython);
}
