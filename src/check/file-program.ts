import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ConvertOptions, ConvertResult, Converter } from "../options.ts";
import type { Program } from "./program.ts";

/**
 * The program of a file and of the modules beside it that it imports. A `main.py` is a sample, and
 * so is the package of a `__main__.py`: its goldens stand beside the package.
 */
export function fileProgram(
  file: string,
  text: string,
  converter: Converter,
  options: Omit<ConvertOptions, "file">,
): Program {
  const full = path.resolve(file);
  const isPackage = path.basename(full) === "__main__.py";
  const folder = isPackage ? aroundPackage(full) : path.dirname(full);
  const isSample = path.basename(full) === "main.py" || isPackage;
  // The goldens of a sample must not depend on where the command was started.
  const shown = isSample ? path.relative(folder, full).split(path.sep).join("/") : file;
  const read = (name: string): string | undefined => {
    try {
      return readFileSync(isSample ? path.join(folder, name) : name, "utf8");
    } catch {
      return undefined;
    }
  };
  let converted: ConvertResult | undefined;
  const convert = (): ConvertResult =>
    (converted ??= converter.convert(text, { ...options, file: shown, read }));
  const folderRun = (): string => {
    const found = convert().folder;
    return isSample || found === undefined ? folder : path.resolve(found);
  };
  return {
    name: isPackage
      ? path.relative(process.cwd(), folder) || "."
      : isSample
        ? path.dirname(file)
        : file,
    source: text,
    file,
    sample: isSample ? folder : undefined,
    get folder() {
      return folderRun();
    },
    /** A file of a package that imports relatively is run as a module, as a `__main__.py` is. */
    get module() {
      const inside = path.relative(folderRun(), full).split(path.sep);
      if (inside.length === 1) return undefined;
      return inside.join(".").replace(/(?:\.__main__)?\.py$/u, "");
    },
    convert: () => ({
      ...convert(),
      text,
      textOf: (name) => (name === shown ? text : read(name)),
    }),
  };
}

/** The folder that the topmost package around a file stands in. */
function aroundPackage(file: string): string {
  let folder = path.dirname(path.dirname(file));
  while (existsSync(path.join(folder, "__init__.py"))) folder = path.dirname(folder);
  return folder;
}
