import type { Module } from "../ast/python.ts";
import { DiagnosticBag } from "../diagnostics/bag.ts";
import type { Diagnostic } from "../diagnostics/define.ts";
import { convertModule } from "./module.ts";
import { copyTree } from "./plain-tree.ts";
import type { NodeKinds, PlainNode, TreeCursorLike } from "./plain-tree.ts";

export interface ParseOptions {
  /** The name that diagnostics show. */
  readonly file: string;
  /** Takes `await`, `async for` and `async with` at module level, as notebooks do. */
  readonly topLevelAwait?: boolean;
}

export interface ParseResult {
  /** Without the statements that have syntax errors. */
  readonly module: Module;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Parser {
  parse(source: string, options: ParseOptions): ParseResult;
}

export interface ParserOptions {
  /** The bytes of tree-sitter-python.wasm: needed where there are no files, as in browsers. */
  readonly grammarWasm?: Uint8Array;
  /** The bytes of web-tree-sitter.wasm, likewise. */
  readonly runtimeWasm?: Uint8Array;
}

/** What both bindings of tree-sitter offer once they are loaded. */
export interface Engine {
  readonly name: "native" | "wasm";
  parseTree(text: string): PlainNode;
}

/** Loads tree-sitter, once for a process; parsing itself is synchronous. */
export async function initParser(options: ParserOptions = {}): Promise<Parser> {
  const wanted = options.grammarWasm === undefined && options.runtimeWasm === undefined;
  const engine = (wanted ? await nativeEngine() : undefined) ?? (await wasmEngine(options));
  return {
    parse(source, { file, topLevelAwait = false }) {
      const bag = new DiagnosticBag(file);
      const module = convertModule(source, bag, {
        topLevelAwait,
        parseTree: (text) => engine.parseTree(text),
      });
      return { module, diagnostics: bag.sorted() };
    },
  };
}

interface NativeParser {
  setLanguage(language: unknown): void;
  parse(
    text: (index: number) => string,
    old?: undefined,
    options?: { bufferSize: number },
  ): { walk(): TreeCursorLike };
}

/** The native binding is optional: `npm install tree-sitter tree-sitter-python` compiles it. */
async function nativeEngine(): Promise<Engine | undefined> {
  try {
    // Names in variables: bundlers and type checkers must not insist on an optional package.
    const binding = "tree-sitter";
    const grammar = "tree-sitter-python";
    const { default: NativeParser } = (await import(binding)) as {
      default: new () => NativeParser;
    };
    const { default: language } = (await import(grammar)) as { default: unknown };
    const parser = new NativeParser();
    parser.setLanguage(language);
    const kinds: NodeKinds = new Map();
    return {
      name: "native",
      parseTree(text) {
        const chunk = 32_768;
        const read = (index: number): string => text.slice(index, index + chunk / 4);
        return copyTree(parser.parse(read).walk(), kinds);
      },
    };
  } catch {
    return undefined;
  }
}

async function wasmEngine(options: ParserOptions): Promise<Engine> {
  const { Parser: WasmParser, Language } = await import("web-tree-sitter");
  await WasmParser.init(
    options.runtimeWasm === undefined ? undefined : { wasmBinary: options.runtimeWasm },
  );
  const language = await Language.load(options.grammarWasm ?? (await grammarPath()));
  const parser = new WasmParser();
  parser.setLanguage(language);
  const kinds: NodeKinds = new Map();
  return {
    name: "wasm",
    parseTree(text) {
      const tree = parser.parse(text);
      if (tree === null) throw new Error("tree-sitter gave no tree");
      try {
        const cursor = tree.walk();
        try {
          return copyTree(cursor, kinds);
        } finally {
          cursor.delete();
        }
      } finally {
        tree.delete();
      }
    },
  };
}

/** `grammar/` stands in the folder of this package, both for the sources and for the build. */
async function grammarPath(): Promise<string> {
  const { existsSync } = await import("node:fs");
  const { fileURLToPath } = await import("node:url");
  let folder = new URL(".", import.meta.url);
  for (;;) {
    const file = fileURLToPath(new URL("grammar/tree-sitter-python.wasm", folder));
    if (existsSync(file)) return file;
    const parent = new URL("..", folder);
    if (parent.href === folder.href) throw new Error("grammar/tree-sitter-python.wasm is missing");
    folder = parent;
  }
}
