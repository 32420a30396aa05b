import { findMarkdownSnippets } from "./find-markdown.ts";
import { findPlainSnippets, type Findings, type SyntaxCheck } from "./find-plain.ts";

/** The formats of documents that snippets can be found in. */
export type DocumentFormat = "text" | "markdown";

/** The format of a document by its file name, or nothing when it is no document. */
export function documentFormat(path: string): DocumentFormat | undefined {
  if (/\.(?:md|markdown)$/iu.test(path)) return "markdown";
  return /\.(?:txt|text)$/iu.test(path) ? "text" : undefined;
}

/** Finds the Python snippets of a document, in order. */
export function findSnippets(
  text: string,
  format: DocumentFormat,
  isPython: SyntaxCheck,
): Findings {
  if (format === "markdown") return { snippets: findMarkdownSnippets(text), doubtful: [] };
  return findPlainSnippets(text, isPython);
}
