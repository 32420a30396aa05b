/** Lessons: the snippets of a document, analysed as one module and lowered to one module each. */
import type { Parser } from "./1-parse/parser.ts";
import { advise } from "./2-analyze/advice/advise.ts";
import { analyze } from "./2-analyze/analyze.ts";
import { rewritten } from "./2-analyze/rewritten.ts";
import { asModule, exporting } from "./3-lower/exports.ts";
import { lowerModule, withImports, type LoweredModule } from "./3-lower/module.ts";
import { Snippet } from "./3-lower/snippet.ts";
import { printModule } from "./4-print/index.ts";
import { withoutOwnImports } from "./session-modules.ts";
import { runtimeFiles, runtimeImportStatements } from "./5-runtime/index.ts";
import type { Block, Module, Span } from "./ast/python.ts";
import type { TsImport, TsModule, TsStatement } from "./ast/typescript.ts";
import type { Diagnostic } from "./diagnostics/define.ts";
import { Reporter } from "./diagnostics/report.ts";
import type { SessionModule, SessionOptions, SessionResult, SessionSnippet } from "./options.ts";

interface Lowered {
  readonly source: SessionSnippet;
  readonly snippet: Snippet;
  readonly lowered: LoweredModule;
  /** The Python snippet imports something itself, so its text in the document shows imports too. */
  readonly hasImports: boolean;
}

export function convertSession(
  snippets: readonly SessionSnippet[],
  options: SessionOptions,
  parser: Parser,
  sources: Readonly<Record<string, string>>,
): SessionResult {
  const diagnostics: Diagnostic[] = [];
  const parsedBlocks = snippets.map(({ source, start }) => {
    // Line breaks in front give every snippet its own range of offsets in the session.
    const padded = "\n".repeat(start) + source;
    const parsed = parser.parse(padded, { file: options.file, topLevelAwait: true });
    diagnostics.push(...parsed.diagnostics);
    return rewritten(parsed.module.body);
  });
  if (hasErrors(diagnostics)) return { modules: [], files: [], diagnostics };
  const blocks = withoutOwnImports(
    parsedBlocks,
    snippets.map(({ source }) => source),
  );
  const spans = snippets.map(
    ({ source, start }): Span => ({ start, end: start + source.length + 1 }),
  );
  const whole = moduleOf(
    blocks.flatMap(({ statements }) => statements),
    { start: 0, end: spans.at(-1)?.end ?? 0 },
  );
  const state = analyze(whole, { isSession: true });
  const reporter = new Reporter(options.file);
  advise(state, (code, span, args) => reporter.report(code, span, args));
  const all = snippets.map((source, index): Lowered => {
    const snippet = new Snippet(index, spans, state);
    const block = { ...blocks[index], span: spans[index] };
    const lowered = lowerModule({ kind: "Module", span: block.span, body: block }, state, {
      file: options.file,
      naming: options.naming ?? "camel",
      snippet,
      report: (code, span, args) => reporter.report(code, span, args),
    });
    for (const { emitted, span } of snippet.ambient.values()) {
      reporter.report("declared-name", span, { name: emitted });
    }
    const hasImports = block.statements.some(
      ({ kind }) => kind === "Import" || kind === "ImportFrom",
    );
    return { source, snippet, lowered, hasImports };
  });
  diagnostics.push(...reporter.sorted());
  if (reporter.hasErrors) return { modules: [], files: [], diagnostics };
  return {
    modules: all.map((one) => sessionModule(one, all, options)),
    files: runtimeFiles(
      all.flatMap(({ lowered }) => lowered.uses),
      sources,
    ),
    diagnostics,
  };
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");

function moduleOf(statements: Block["statements"], span: Span): Module {
  return { kind: "Module", span, body: { kind: "Block", span, statements, dangling: [] } };
}

function sessionModule(
  one: Lowered,
  all: readonly Lowered[],
  options: SessionOptions,
): SessionModule {
  const { lowered, snippet, source } = one;
  const runtime = runtimeImportStatements(lowered.uses);
  const shown = one.hasImports ? withImports(lowered.module, runtime) : lowered.module;
  const imports = [...runtime, ...snippetImports(snippet, all)];
  const complete = withImports(
    withDeclarations(exportingTo(one, all), lowered.declarations),
    imports,
  );
  const isModule =
    complete.body.some(({ kind }) => kind === "Import" || kind === "Export") ||
    complete.body.some(isExported);
  const text = printModule(isModule ? complete : asModule(complete), {
    printWidth: options.printWidth,
  }).text;
  const code = printModule(shown, { printWidth: options.printWidth }).text;
  return { name: source.name, code: code.trimEnd(), text };
}

/** `import { fetchData } from "./snippet-03.js";` */
function snippetImports(snippet: Snippet, all: readonly Lowered[]): TsImport[] {
  const byModule = new Map<number, string[]>();
  for (const { from, name } of snippet.imports.values()) {
    byModule.set(from, [...(byModule.get(from) ?? []), name]);
  }
  return [...byModule]
    .sort(([left], [right]) => left - right)
    .map(([from, names]) => ({
      kind: "Import",
      from: `./${all[from].source.name}.js`,
      named: names.sort().map((name) => ({ name })),
    }));
}

function withDeclarations(module: TsModule, declarations: readonly TsStatement[]): TsModule {
  if (declarations.length === 0) return module;
  const [first, ...rest] = module.body;
  const separated: TsStatement[] = first
    ? [{ ...first, leading: [{ kind: "blank" }, ...(first.leading ?? [])] }, ...rest]
    : [];
  return { ...module, body: [...declarations, ...separated] };
}

/** Exports what later snippets import. */
function exportingTo(one: Lowered, all: readonly Lowered[]): TsModule {
  const wanted = new Set(
    all.flatMap(({ snippet }) =>
      [...snippet.imports.values()]
        .filter(({ from }) => from === one.snippet.index)
        .map(({ name }) => name),
    ),
  );
  return exporting(one.lowered.module, wanted);
}

const isExported = (statement: TsStatement): boolean =>
  "exported" in statement && statement.exported === true;
