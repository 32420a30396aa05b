import type { Diagnostic } from "../diagnostics/define.ts";
import { isRefused } from "../options.ts";
import type { Converter, EmittedFile, SessionOptions, SessionSnippet } from "../options.ts";
import type { DocumentFormat } from "./document-format.ts";
import { findSnippets } from "./find-snippets.ts";
import { putBack } from "./put-back.ts";
import { documentOffset, type Snippet } from "./snippet.ts";

/** What a document became. */
export interface DocumentResult {
  /** The document with its code replaced; unchanged when refused. */
  readonly text: string;
  /** The modules `snippets/snippet-01.ts`… and `snippets/runtime/…`. Empty when refused. */
  readonly files: readonly EmittedFile[];
  /** The snippets found, with the names of their modules. */
  readonly snippets: readonly (Snippet & { readonly name: string })[];
  /** Spans count in the document. */
  readonly diagnostics: readonly Diagnostic[];
  /** Offsets of lines that look like Python but do not parse, and were left alone. */
  readonly doubtful: readonly number[];
}

/** Converts the snippets of a document as one session and puts them back in their places. */
export function convertDocument(
  text: string,
  format: DocumentFormat,
  converter: Converter,
  options: SessionOptions,
): DocumentResult {
  const isPython = (source: string): boolean => converter.isPython(source, { topLevelAwait: true });
  const found = findSnippets(text, format, isPython);
  const width = Math.max(2, String(found.snippets.length).length);
  const snippets = found.snippets.map((snippet, index) => ({
    ...snippet,
    name: `snippet-${String(index + 1).padStart(width, "0")}`,
  }));
  const { doubtful } = found;
  if (snippets.length === 0) return { text, files: [], snippets, diagnostics: [], doubtful };

  const parts = placed(snippets);
  const session = converter.convertSession(parts, { ...options, topLevelAwait: true });
  const diagnostics = session.diagnostics.map((diagnostic) =>
    inDocument(diagnostic, snippets, parts),
  );
  if (isRefused(session)) return { text, files: [], snippets, diagnostics, doubtful };

  const byName = new Map(session.modules.map((module) => [module.name, module]));
  const modules = snippets.flatMap(({ name }) => byName.get(name) ?? []);
  if (modules.length !== snippets.length) {
    throw new Error("The session must return a module for each snippet");
  }
  const files = new Map(modules.map((module) => [`${module.name}.ts`, module.text]));
  for (const file of session.files) files.set(file.path, file.text);
  return {
    text: putBack(
      text,
      snippets,
      modules.map((module) => module.code),
    ),
    files: [...files].map(([path, content]) => ({ path: `snippets/${path}`, text: content })),
    snippets,
    diagnostics,
    doubtful,
  };
}

/**
 * The session counts offsets as if the sources stood one after the other: freed from indentation
 * and prompts, they have no plain place in the document.
 */
function placed(snippets: readonly (Snippet & { readonly name: string })[]): SessionSnippet[] {
  let start = 0;
  return snippets.map(({ source, name }) => {
    const part = { source, name, start };
    start += source.length + 1;
    return part;
  });
}

/** Moves a diagnostic of the session to its place in the document. */
function inDocument(
  diagnostic: Diagnostic,
  snippets: readonly Snippet[],
  parts: readonly SessionSnippet[],
): Diagnostic {
  const { start, end } = diagnostic.span;
  const index = parts.findLastIndex((part) => part.start <= start);
  if (index < 0) return diagnostic;
  const moved = (offset: number): number =>
    documentOffset(snippets[index], offset - parts[index].start);
  return { ...diagnostic, span: { start: moved(start), end: moved(end) } };
}
