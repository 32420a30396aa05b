import type { Diagnostic } from "./diagnostics/define.ts";

/** Names in the output: `dire_bonjour` → `direBonjour`, or exactly as in Python. */
export type Naming = "camel" | "preserve";

/** Which emission to choose; see `docs/cli.md`. */
export type Style = "auto" | "asyncio";

/** What the conversion of one program depends on, besides its source. */
export interface ConvertOptions {
  /** The name of the source in diagnostics; its stem names the emitted module. */
  readonly file: string;
  /** The column at which lines are broken. Default: 80. */
  readonly printWidth?: number;
  /** Default: `"camel"`. */
  readonly naming?: Naming;
  /** Default: `"auto"`. */
  readonly style?: Style;
  /**
   * Reads another file of the program by its path, told as `file` is (`shop/main.py` asks for
   * `shop/models.py`); `undefined` where there is none. Without it a program is one file.
   */
  readonly read?: (path: string) => string | undefined;
  /** Other programs that share modules with it, told as `file` is: they are converted together. */
  readonly others?: readonly string[];
  /** Accepts `await`, `async for` and `async with` outside functions, as lessons write them. */
  readonly topLevelAwait?: boolean;
}

/** A file to write, its path relative to the output folder, with forward slashes. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** The result of converting one program: either complete, or refused by an error diagnostic. */
export interface ConvertResult {
  /** The main module first, then its other modules, then what they need below `runtime/`. Empty when refused. */
  readonly files: readonly EmittedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The folder that the paths count from, told as `file` is: of `python -m shop` the one around `shop/`. */
  readonly folder?: string;
}

/** A program among the files of a folder, by their paths. */
export interface FoundProgram {
  /** What is run: several where they share modules. */
  readonly entries: readonly string[];
  /** All its files, entries first. */
  readonly files: readonly string[];
}

/** One snippet of a lesson, in the order of the document. */
export interface SessionSnippet {
  readonly source: string;
  /** The module's name without extension, `snippet-01`. */
  readonly name: string;
  /** What the spans of the diagnostics in this snippet count from; snippets never overlap. */
  readonly start: number;
}

/** What one snippet became. */
export interface SessionModule {
  readonly name: string;
  /** The text that takes the snippet's place in the document. */
  readonly code: string;
  /** The complete module, with every import it needs. */
  readonly text: string;
}

/** The result of converting all the snippets of one document together. */
export interface SessionResult {
  /** One a snippet, in order. Empty when refused. */
  readonly modules: readonly SessionModule[];
  /** What the modules need below `runtime/`. */
  readonly files: readonly EmittedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The options of a session: those of a program, of which `file` names the document. */
export type SessionOptions = ConvertOptions;

/** The conversions as functions, for the code that does the I/O around them. */
export interface Converter {
  convert(source: string, options: ConvertOptions): ConvertResult;
  /** Which of some files are programs, and which are modules of theirs; the keys are paths. */
  findPrograms(files: ReadonlyMap<string, string>): FoundProgram[];
  convertSession(snippets: readonly SessionSnippet[], options: SessionOptions): SessionResult;
  /** Tells whether a text is valid Python, with or without `await` outside functions. */
  isPython(source: string, options?: { readonly topLevelAwait?: boolean }): boolean;
}

/** Tells whether a conversion was refused: warnings and notes alone do not refuse it. */
export function isRefused(result: { readonly diagnostics: readonly Diagnostic[] }): boolean {
  return result.diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
