/**
 * The public API: `await prepare()` once, then `convert` for a program and `convertDocument` for a
 * lesson. Both are pure functions of their arguments.
 */
import { initParser, type Parser } from "./1-parse/parser.ts";
import { convert, convertSession, prepare as prepareConverter } from "./convert.ts";
import {
  convertDocument as convertDocumentWith,
  type DocumentResult,
} from "./lesson/convert-document.ts";
import type { DocumentFormat } from "./lesson/find-snippets.ts";
import type { SessionOptions } from "./options.ts";

export { convert, convertSession } from "./convert.ts";
export { renderGitHub, renderJson, renderText } from "./diagnostics/render.ts";
export { documentFormat } from "./lesson/find-snippets.ts";
export { isRefused } from "./options.ts";
export type { Diagnostic, Severity } from "./diagnostics/define.ts";
export type { DocumentResult } from "./lesson/convert-document.ts";
export type { DocumentFormat } from "./lesson/find-snippets.ts";
export type * from "./options.ts";

/** Set once by `prepare`: loading the grammar is asynchronous, parsing is not. */
let parser: Parser | undefined;

/** Loads the parser's grammar. To be awaited before the first conversion. */
export async function prepare(): Promise<void> {
  await prepareConverter();
  parser ??= await initParser();
}

/** Converts the Python snippets of a document and puts them back in their places. */
export function convertDocument(
  text: string,
  format: DocumentFormat,
  options: SessionOptions,
): DocumentResult {
  return convertDocumentWith(text, format, { convert, convertSession, isPython }, options);
}

/** Tells whether a text is valid Python, with or without `await` outside functions. */
export function isPython(source: string, options?: { readonly topLevelAwait?: boolean }): boolean {
  if (parser === undefined) throw new Error("await prepare() first");
  const { diagnostics } = parser.parse(source, { file: "", ...options });
  return diagnostics.every(({ severity }) => severity !== "error");
}
