/** Programs: the files that an entry imports, analysed together and lowered to one module each. */
import type { Parser } from "./1-parse/parser.ts";
import { advise } from "./2-analyze/advice/advise.ts";
import { analyzeProgram, defaultLibrary } from "./2-analyze/analyze.ts";
import { linkProgram } from "./2-analyze/modules/link-program.ts";
import type { LinkedModule, LinkedProgram } from "./2-analyze/modules/linked.ts";
import { loadProgram, type Entry, type LoadedProgram } from "./2-analyze/modules/load.ts";
import type { ProgramModule, ReadFile } from "./2-analyze/modules/program.ts";
import { StarImports } from "./2-analyze/modules/star.ts";
import { emissionProblems } from "./3-lower/evaluation-order.ts";
import { asModule } from "./3-lower/exports.ts";
import { withImports } from "./3-lower/module.ts";
import { relativeImport } from "./3-lower/module-paths.ts";
import type { EmittedModule } from "./3-lower/linking.ts";
import { lowerProgram } from "./3-lower/program.ts";
import { printModule } from "./4-print/index.ts";
import { runtimeFiles, runtimeImportStatements } from "./5-runtime/index.ts";
import type { Span } from "./ast/python.ts";
import type { TsImport, TsModule } from "./ast/typescript.ts";
import type { Diagnostic } from "./diagnostics/define.ts";
import { lineIndexAt, lineStartsOf } from "./diagnostics/positions.ts";
import { Reporter } from "./diagnostics/report.ts";
import type { ConvertOptions, EmittedFile } from "./options.ts";

/** Where a program's files are, and which of them are run. */
export interface ProgramSettings {
  readonly entries: readonly Entry[];
  readonly roots: readonly string[];
  readonly read: ReadFile;
  /** How diagnostics name a file. */
  readonly shown: (path: string) => string;
}

/** The modules of a program, entries first, and the runtime that they share. */
export interface ProgramResult {
  readonly modules: readonly (EmittedFile & { readonly source: string })[];
  readonly runtime: readonly EmittedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** More rounds than there are reasons to emit a program anew. */
const MOST_ROUNDS = 8;

export function convertProgram(
  settings: ProgramSettings,
  options: Omit<ConvertOptions, "file" | "read">,
  parser: Parser,
  sources: Readonly<Record<string, string>>,
): ProgramResult {
  const late = new Set<string>();
  const first = new Map<string, string[]>();
  for (let round = 0; ; round++) {
    const reports = new Reports(settings.shown);
    const loaded = load(settings, options, parser, reports);
    if (reports.hasErrors) return refused(reports);
    new StarImports(loaded, defaultLibrary()).expandAll();
    const linked = linkProgram(loaded, reports.report, late);
    if (reports.hasErrors) return refused(reports);
    const modules = emit(linked, options, settings, reports, first);
    if (reports.hasErrors) return refused(reports);
    const problem = emissionProblems(modules, linked.order);
    if (problem === undefined) return finished(modules, options, reports, sources);
    const isNew =
      problem.kind === "late"
        ? !late.has(problem.path) && late.add(problem.path)
        : problem.kind === "first" && first.set(problem.entry, problem.paths);
    if (!isNew || round === MOST_ROUNDS || problem.kind === "circular") {
      const { module, needs } = problem;
      reports.report("circular-import", module.tree.span, {
        name: needs.name,
        module: needs.module,
      });
      return refused(reports);
    }
  }
}

function load(
  { entries, roots, read }: ProgramSettings,
  options: Omit<ConvertOptions, "file" | "read">,
  parser: Parser,
  reports: Reports,
): LoadedProgram {
  return loadProgram({
    entries,
    roots,
    read,
    library: defaultLibrary(),
    parse(text, path, start) {
      const end = start + text.length + 1;
      reports.add(path, start, end);
      // Line breaks in front give every module its own range of offsets.
      const parsed = parser.parse("\n".repeat(start) + text, {
        file: path,
        topLevelAwait: options.topLevelAwait ?? false,
      });
      reports.take(parsed.diagnostics);
      const span = { start, end };
      return { ...parsed.module, span, body: { ...parsed.module.body, span } };
    },
  });
}

function emit(
  linked: LinkedProgram,
  options: Omit<ConvertOptions, "file" | "read">,
  settings: ProgramSettings,
  reports: Reports,
  first: ReadonlyMap<string, readonly string[]>,
): EmittedModule[] {
  const modules = inRunOrder(linked);
  const state = analyzeProgram(modules as [LinkedModule, ...LinkedModule[]]);
  advise(state, reports.report);
  return lowerProgram(modules, state, {
    naming: options.naming ?? "camel",
    lineOf: lineFinder,
    order: linked.order,
    shown: settings.shown,
    report: reports.report,
    first,
  });
}

/** The line of a module's own text that a position of the program stands in. */
function lineFinder({ text, start }: ProgramModule): (offset: number) => number {
  const lineStarts = lineStartsOf(text);
  return (offset) => lineIndexAt(lineStarts, offset - start) + 1;
}

/** What is imported comes first: classes are known before those that inherit from them. */
function inRunOrder({ modules, order }: LinkedProgram): LinkedModule[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const sorted = new Set(order.runs.flatMap((run) => run.modules));
  // What only types need never runs.
  for (const { path } of modules) sorted.add(path);
  return [...sorted].map((path) => byPath.get(path)!);
}

function finished(
  modules: readonly EmittedModule[],
  options: Omit<ConvertOptions, "file" | "read">,
  reports: Reports,
  sources: Readonly<Record<string, string>>,
): ProgramResult {
  const entriesFirst = modules.toSorted(
    (left, right) => Number(right.module.isEntry) - Number(left.module.isEntry),
  );
  return {
    modules: entriesFirst
      .filter((module) => !module.isEmpty)
      .map((emitted) => ({
        path: emitted.path,
        source: emitted.module.path,
        text: printModule(completed(emitted, modules.length > 1), {
          printWidth: options.printWidth,
        }).text,
      })),
    runtime: runtimeFiles(
      modules.flatMap(({ uses }) => uses),
      sources,
    ),
    diagnostics: reports.sorted(),
  };
}

/** The module with its imports. */
function completed({ path, tree, imports, uses }: EmittedModule, hasOthers: boolean): TsModule {
  const runtime = runtimeImportStatements(uses, relativeImport(path, "runtime", ""));
  const complete = withImports(tree, [...runtime, ...imports] as TsImport[]);
  const isModule = complete.body.some(
    (statement) =>
      statement.kind === "Import" ||
      statement.kind === "Export" ||
      ("exported" in statement && statement.exported === true),
  );
  return isModule || !hasOthers ? complete : asModule(complete);
}

const refused = (reports: Reports): ProgramResult => ({
  modules: [],
  runtime: [],
  diagnostics: reports.sorted(),
});

/** Sorts what is reported by the files that it is about. */
class Reports {
  readonly #shown: (path: string) => string;
  readonly #files: { start: number; end: number; reporter: Reporter }[] = [];
  readonly #syntax: Diagnostic[] = [];

  constructor(shown: (path: string) => string) {
    this.#shown = shown;
  }

  add(path: ProgramModule["path"], start: number, end: number): void {
    this.#files.push({ start, end, reporter: new Reporter(this.#shown(path)) });
  }

  /** What the parser found in the file that was added last. */
  take(diagnostics: readonly Diagnostic[]): void {
    const { start } = this.#files.at(-1)!;
    for (const one of diagnostics)
      this.#syntax.push({ ...one, file: this.#shown(one.file), span: moved(one.span, start) });
  }

  readonly report = (code: string, span: Span, values: Readonly<Record<string, string>>): void => {
    const file =
      this.#files.find(({ start, end }) => span.start >= start && span.start < end) ??
      this.#files[0];
    file.reporter.report(code, moved(span, file.start), values);
  };

  get hasErrors(): boolean {
    return (
      this.#syntax.some(({ severity }) => severity === "error") ||
      this.#files.some(({ reporter }) => reporter.hasErrors)
    );
  }

  sorted(): Diagnostic[] {
    return [...this.#syntax, ...this.#files.flatMap(({ reporter }) => reporter.sorted())];
  }
}

const moved = ({ start, end }: Span, by: number): Span => ({
  start: Math.max(0, start - by),
  end: Math.max(0, end - by),
});
