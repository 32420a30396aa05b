/** The formats of documents that snippets can be found in. */
export type DocumentFormat = "text" | "markdown";

/** The format of a document by its file name, or nothing when it is no document. */
export function documentFormat(path: string): DocumentFormat | undefined {
  if (/\.(?:md|markdown)$/iu.test(path)) return "markdown";
  return /\.(?:txt|text)$/iu.test(path) ? "text" : undefined;
}
