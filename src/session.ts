/** Lessons: snippets converted as one session. */
import type { Parser } from "./1-parse/parser.ts";
import type { SessionOptions, SessionResult, SessionSnippet } from "./options.ts";

export function convertSession(
  snippets: readonly SessionSnippet[],
  options: SessionOptions,
  parser: Parser,
  sources: Readonly<Record<string, string>>,
): SessionResult {
  void snippets;
  void options;
  void parser;
  void sources;
  return { modules: [], files: [], diagnostics: [] };
}
