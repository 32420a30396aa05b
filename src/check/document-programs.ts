import path from "node:path";
import { convertDocument } from "../lesson/convert-document.ts";
import { withoutAnnouncedImports } from "../lesson/announced.ts";
import type { DocumentFormat } from "../lesson/document-format.ts";
import type { Converter, SessionOptions } from "../options.ts";
import { isRefused } from "../options.ts";
import type { Program } from "./program.ts";
import { importsFor } from "./session-imports.ts";

/**
 * The programs of a document: each snippet that runs something, with the snippets that its
 * emitted module imports. Python gets the same snippets one after the other, and what any snippet
 * imports. With `goldens`, a folder, each program has goldens in a folder of its snippet's name.
 */
export function documentPrograms(
  name: string,
  text: string,
  format: DocumentFormat,
  converter: Converter,
  options: SessionOptions,
  goldens?: string,
): { programs: Program[]; snippets: number } {
  const document = convertDocument(text, format, converter, options);
  const { diagnostics, snippets } = document;
  if (isRefused(document)) {
    const refused: Program = {
      name,
      source: text,
      convert: () => ({ files: [], diagnostics, text }),
    };
    return { programs: [refused], snippets: snippets.length };
  }

  const modules = new Map(document.files.map((file) => [file.path, file.text]));
  const programs = snippets.flatMap((snippet): Program[] => {
    if (!runsSomething(snippet.source)) return [];
    const entry = `snippets/${snippet.name}.ts`;
    const needed = importedModules(entry, modules);
    const parts = snippets.filter((part) => needed.has(`snippets/${part.name}.ts`));
    const texts = snippets.map((part) => part.source);
    const own = withoutAnnouncedImports(parts.map((part) => part.source).join("\n"), texts);
    const all = texts.map((text) => withoutAnnouncedImports(text, texts));
    const source = importsFor(own, all) + own;
    if (!converter.isPython(source)) return [];
    const convert: Program["convert"] = () => ({
      files: document.files.filter(
        (file) => needed.has(file.path) || file.path.startsWith("snippets/runtime/"),
      ),
      entry,
      diagnostics,
      text,
    });
    const sample = goldens === undefined ? undefined : path.join(goldens, snippet.name);
    return [{ name: `${name} ${snippet.name}`, source, sample, convert }];
  });
  return { programs, snippets: snippets.length };
}

/** Tells whether a snippet is a program: it starts the event loop at its own level. */
function runsSomething(source: string): boolean {
  const call = /^(?:[\w.]+\s*=\s*)?[\w.()]*\b(?:run|run_until_complete|run_forever)\(/mu;
  return call.test(source) || /^(?:if __name__\b|print\()/mu.test(source);
}

/** The snippets that a module imports, also through others, itself included. */
function importedModules(entry: string, modules: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !modules.has(file)) return;
    found.add(file);
    for (const [, imported] of (modules.get(file) ?? "").matchAll(
      /from\s+"\.\/(snippet-\d+)\.js"/gu,
    )) {
      visit(`snippets/${imported}.ts`);
    }
  };
  visit(entry);
  return found;
}
