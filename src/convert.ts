/** The pipeline: source text → Python AST → facts → TypeScript tree → text and runtime files. Pure. */
import { initParser, type Parser } from "./1-parse/parser.ts";
import { advise } from "./2-analyze/advice/advise.ts";
import { analyze } from "./2-analyze/analyze.ts";
import { rewritten } from "./2-analyze/rewritten.ts";
import { lowerModule, withImports } from "./3-lower/module.ts";
import { printModule } from "./4-print/index.ts";
import { loadRuntimeSources, runtimeFiles, runtimeImportStatements } from "./5-runtime/index.ts";
import type { Module } from "./ast/python.ts";
import { lineIndexAt, lineStartsOf } from "./diagnostics/positions.ts";
import { Reporter } from "./diagnostics/report.ts";
import { convertSession as convertSessionWith } from "./session.ts";
import type {
  ConvertOptions,
  ConvertResult,
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

/** `lesson.py` → `lesson` */
const stem = (file: string): string => {
  const name = file
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[^.]*$/, "");
  return name === "" || name === "-" ? "main" : name;
};

/**
 * Converts one program.
 *
 * @throws when `prepare` was not awaited
 */
export function convert(source: string, options: ConvertOptions): ConvertResult {
  if (parser === undefined) throw new Error("await prepare() before convert()");
  const { module, diagnostics: syntax } = parser.parse(source, {
    file: options.file,
    topLevelAwait: options.topLevelAwait ?? false,
  });
  if (syntax.some(({ severity }) => severity === "error"))
    return { files: [], diagnostics: syntax };
  const reporter = new Reporter(options.file);
  const { text, uses } = convertModule(source, module, options, reporter);
  const diagnostics = [...syntax, ...reporter.sorted()];
  if (reporter.hasErrors) return { files: [], diagnostics };
  return {
    files: [{ path: `${stem(options.file)}.ts`, text }, ...runtimeFiles(uses, sources)],
    diagnostics,
  };
}

function convertModule(
  source: string,
  parsed: Module,
  options: ConvertOptions,
  reporter: Reporter,
) {
  const module = { ...parsed, body: rewritten(parsed.body) };
  const state = analyze(module);
  const report: Parameters<typeof advise>[1] = (code, span, args) =>
    reporter.report(code, span, args);
  advise(state, report);
  const lineStarts = lineStartsOf(source);
  const lowered = lowerModule(module, state, {
    file: options.file,
    naming: options.naming ?? "camel",
    lineOf: (offset) => lineIndexAt(lineStarts, offset) + 1,
    report,
  });
  const complete = withImports(lowered.module, runtimeImportStatements(lowered.uses));
  const { text } = printModule(complete, { printWidth: options.printWidth });
  return { text, uses: lowered.uses };
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
