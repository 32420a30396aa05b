/**
 * The public API: `await prepare()` once, then `convert` for a program and `convertDocument` for a
 * lesson. Both are pure functions of their arguments.
 */
import { convert, convertSession, findPrograms, isPython } from "./convert.ts";
import {
  convertDocument as convertDocumentWith,
  type DocumentResult,
} from "./lesson/convert-document.ts";
import type { DocumentFormat } from "./lesson/document-format.ts";
import type { SessionOptions } from "./options.ts";

export { convert, convertSession, findPrograms, isPython, prepare } from "./convert.ts";
export { renderGitHub, renderJson, renderText } from "./diagnostics/render.ts";
export { documentFormat } from "./lesson/document-format.ts";
export { isRefused } from "./options.ts";
export type { Diagnostic, Severity } from "./diagnostics/define.ts";
export type { DocumentResult } from "./lesson/convert-document.ts";
export type { DocumentFormat } from "./lesson/document-format.ts";
export type * from "./options.ts";

/** Converts the Python snippets of a document and puts them back in their places. */
export function convertDocument(
  text: string,
  format: DocumentFormat,
  options: SessionOptions,
): DocumentResult {
  return convertDocumentWith(
    text,
    format,
    { convert, convertSession, findPrograms, isPython },
    options,
  );
}
