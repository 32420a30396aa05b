/** The pipeline: source text → Python AST → facts → TypeScript tree → text and runtime files. Pure. */
import { initParser, type Parser } from "./1-parse/parser.ts";
import { defaultLibrary } from "./2-analyze/analyze.ts";
import { findPrograms as findProgramsWith } from "./2-analyze/modules/find-programs.ts";
import type { Entry } from "./2-analyze/modules/load.ts";
import { placeOf } from "./2-analyze/modules/place.ts";
import { loadRuntimeSources } from "./5-runtime/index.ts";
import type { Module } from "./ast/python.ts";
import { convertProgram } from "./program.ts";
import { convertSession as convertSessionWith } from "./session.ts";
import type {
  ConvertOptions,
  ConvertResult,
  FoundProgram,
  SessionOptions,
  SessionResult,
  SessionSnippet,
} from "./options.ts";

let parser: Parser | undefined;
let sources: Readonly<Record<string, string>> = {};

/**
 * Loads the grammar and the runtime's texts; to be awaited once before the first conversion.
 *
 * @param loading - a parser whose loading has begun already
 */
export async function prepare(loading?: Promise<Parser>): Promise<void> {
  [parser, sources] = await Promise.all([parser ?? loading ?? initParser(), loadRuntimeSources()]);
}

/**
 * Converts one program: a file, and with `read` also the files that it imports.
 *
 * @throws when `prepare` was not awaited
 */
export function convert(source: string, options: ConvertOptions): ConvertResult {
  if (parser === undefined) throw new Error("await prepare() before convert()");
  const place = placeOf(options.file, source, options.read);
  const entries = [...place.entries, ...(options.others ?? []).flatMap((file) => otherEntry(file))];
  const result = convertProgram({ ...place, entries }, options, parser, sources);
  const { modules, runtime, diagnostics } = result;
  const files = [...modules, ...runtime].map(({ path, text }) => ({ path, text }));
  return { files, diagnostics, folder: place.folder };

  function otherEntry(file: string): readonly Entry[] {
    return placeOf(file, options.read?.(file) ?? "", options.read).entries;
  }
}

/**
 * Tells the programs of a folder from the modules that they import.
 *
 * @param files the texts of Python files by their paths
 * @throws when `prepare` was not awaited
 */
export function findPrograms(files: ReadonlyMap<string, string>): FoundProgram[] {
  if (parser === undefined) throw new Error("await prepare() before findPrograms()");
  const parsed = new Map<string, Module>();
  return findProgramsWith(files, defaultLibrary(), (text, file) => {
    const known = parsed.get(file) ?? parser!.parse(text, { file }).module;
    parsed.set(file, known);
    return known;
  });
}

/**
 * Converts the snippets of one document together: each sees what the ones before it defined.
 *
 * @throws when `prepare` was not awaited
 */
export function convertSession(
  snippets: readonly SessionSnippet[],
  options: SessionOptions,
): SessionResult {
  if (parser === undefined) throw new Error("await prepare() before convertSession()");
  return convertSessionWith(snippets, options, parser, sources);
}

/**
 * Tells whether a text is valid Python, with or without `await` outside functions.
 *
 * @throws when `prepare` was not awaited
 */
export function isPython(source: string, options?: { readonly topLevelAwait?: boolean }): boolean {
  if (parser === undefined) throw new Error("await prepare() before isPython()");
  const { diagnostics } = parser.parse(source, { file: "", ...options });
  return diagnostics.every(({ severity }) => severity !== "error");
}
