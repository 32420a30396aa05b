import { readFileSync } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { text as readAll } from "node:stream/consumers";
import { documentFormat, type DocumentFormat } from "../lesson/document-format.ts";
import { Misuse } from "./misuse.ts";

/** A Python program or a document to convert. */
export interface Input {
  /** The path as the user would write it, for diagnostics; `<stdin>` for `-`. */
  readonly file: string;
  /** The path below the output folder, with the input's extension. */
  readonly relative: string;
  readonly text: string;
  /** Absent for programs. */
  readonly format?: DocumentFormat;
  /** The folder that was given, when the file was found in it. */
  readonly folder?: string;
}

const ignored = new Set(["node_modules", "__pycache__", "venv", "env", "site-packages", "dist"]);

/** Reads the inputs that paths name: files, `-`, and folders with everything below them. */
export async function readInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const given of paths) {
    if (given === "-") {
      inputs.push({ file: "<stdin>", relative: "main.py", text: await readAll(process.stdin) });
    } else if (await isFolder(given)) {
      const files = await filesBelow(given);
      if (files.length === 0) throw new Misuse(`there is no Python file or document in ${given}`);
      for (const file of files)
        inputs.push({ ...(await readInput(file, path.relative(given, file))), folder: given });
    } else {
      if (!isInput(given)) {
        throw new Misuse(`${given} is neither a Python file (.py) nor a document (.txt, .md)`);
      }
      inputs.push(await readInput(given, path.basename(given)));
    }
  }
  return inputs;
}

/** Tells whether a path is a folder; a path that does not exist is misuse. */
export async function isFolder(given: string): Promise<boolean> {
  try {
    return (await stat(given)).isDirectory();
  } catch {
    throw new Misuse(`no such file or folder: ${given}`);
  }
}

/** A line end is part of a document; a byte order mark is left to the parser. */
async function readInput(file: string, relative: string): Promise<Input> {
  const text = await readFile(file, "utf8");
  return {
    file: file.split(path.sep).join("/"),
    relative: relative.split(path.sep).join("/"),
    text,
    format: documentFormat(file),
  };
}

/** Reads a Python file that a program imports; `undefined` where there is none. */
export function readModule(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isSearched(entry.name)) {
        found.push(...(await filesBelow(full)));
      }
    } else if (entry.isFile() && isInput(entry.name)) {
      found.push(full);
    }
  }
  return found;
}

/** Installed packages hold no lessons; neither do the goldens of documents. */
function isSearched(folder: string): boolean {
  return !folder.startsWith(".") && !folder.endsWith(".expected") && !ignored.has(folder);
}

/** Names of text files that never hold a lesson. */
const notLessons = /^(?:requirements.*|license.*|stdin)\.(?:txt|md)$/iu;

function isInput(file: string): boolean {
  if (notLessons.test(path.basename(file))) return false;
  return /\.pyw?$/iu.test(file) || documentFormat(file) !== undefined;
}
