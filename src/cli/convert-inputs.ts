import path from "node:path";
import type { Diagnostic } from "../diagnostics/define.ts";
import type { ConvertOptions, Converter, EmittedFile } from "../options.ts";
import type { InputProgram } from "./input-programs.ts";
import { readModule, type Input } from "./inputs.ts";
import { mergeFiles } from "./merge-files.ts";

/** What became of one input. */
export interface ConvertedInput {
  readonly input: Input;
  /** The main output first; paths are relative to the output folder. */
  readonly files: readonly EmittedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Lines of a document left as prose although they look like Python, counted from 1. */
  readonly doubtfulLines: readonly number[];
}

/** Converts one input; `name` replaces the name of its main output. */
export async function convertInput(
  { input, others }: InputProgram,
  converter: Converter,
  options: Omit<ConvertOptions, "file">,
  name?: string,
): Promise<ConvertedInput> {
  let folder = path.posix.dirname(input.relative);
  const inFolder = (file: EmittedFile): EmittedFile => ({
    path: path.posix.join(folder, file.path),
    text: file.text,
  });
  if (input.format === undefined) {
    const result = converter.convert(input.text, {
      ...options,
      file: input.file,
      read: input.file === "<stdin>" ? undefined : readModule,
      others: others.map(({ file }) => file),
    });
    const isPackage = result.files[0]?.path.includes("/") ?? false;
    if (result.folder !== undefined && input.folder !== undefined)
      folder = path.posix.relative(posix(input.folder), posix(result.folder));
    const main = name ?? path.posix.basename(input.relative).replace(/\.pyw?$/iu, "") + ".ts";
    const files = result.files.map((file, index) =>
      index === 0 && (name !== undefined || !isPackage) ? { ...file, path: main } : file,
    );
    return {
      input,
      files: files.map(inFolder),
      diagnostics: result.diagnostics,
      doubtfulLines: [],
    };
  }
  // The parser of Markdown is loaded for documents alone.
  const { convertDocument } = await import("../lesson/convert-document.ts");
  const result = convertDocument(input.text, input.format, converter, {
    ...options,
    file: input.file,
  });
  const document = { path: name ?? path.posix.basename(input.relative), text: result.text };
  return {
    input,
    files: [document, ...result.files].map(inFolder),
    diagnostics: result.diagnostics,
    doubtfulLines: result.doubtful.map((offset) => input.text.slice(0, offset).split("\n").length),
  };
}

/** All the files to write, those of `runtime/` that several inputs share made one. */
export function allFiles(converted: readonly ConvertedInput[]): EmittedFile[] {
  return mergeFiles(converted.flatMap(({ files }) => files));
}

/** A path for comparison with others: absolute, with forward slashes. */
const posix = (file: string): string => path.resolve(file).split(path.sep).join("/");
