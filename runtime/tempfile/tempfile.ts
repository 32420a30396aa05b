import * as fs from "node:fs";
import { FileExistsError } from "../builtins/exceptions-os.js";
import { tuple } from "../builtins/tuple.js";
import type { BinaryFile } from "../io/binary-file.js";
import { open, type OpenOptions } from "../io/open.js";
import type { TextIOWrapper } from "../io/text-io-wrapper.js";
import { nativePath, type PathLike } from "../os/fspath.js";
import { system } from "../os/system-error.js";
import { join } from "../posixpath/parts.js";
import { abspath } from "../posixpath/places.js";

/*
 * Files and folders that go away. https://docs.python.org/3/library/tempfile.html
 */

/** Where the name of a temporary file comes from. */
export interface NameOptions {
  readonly suffix?: string | null;
  readonly prefix?: string | null;
  readonly dir?: PathLike | null;
}

export function gettempdir(): string {
  for (const name of ["TMPDIR", "TEMP", "TMP"]) {
    const folder = process.env[name];
    if (folder !== undefined && fs.existsSync(folder)) return abspath(folder);
  }
  return "/tmp";
}

export function gettempprefix(): string {
  return "tmp";
}

function candidate({ suffix, prefix, dir }: NameOptions): string {
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789_";
  const random = Array.from(
    crypto.getRandomValues(new Uint8Array(8)),
    (byte) => letters[byte % letters.length],
  );
  const folder = dir ? abspath(nativePath(dir)) : gettempdir();
  return join(folder, (prefix ?? "tmp") + random.join("") + (suffix ?? ""));
}

/** `tempfile.mkdtemp()`: the path of a new folder. */
export function mkdtemp(options: NameOptions = {}): string {
  const path = candidate(options);
  system(() => fs.mkdirSync(path, { mode: 0o700 }), path);
  return path;
}

/** `tempfile.mkstemp()`: the descriptor of a new file, and its path. */
export function mkstemp(options: NameOptions = {}): readonly [fd: number, path: string] {
  const path = candidate(options);
  return tuple(
    system(() => fs.openSync(path, "wx+", 0o600), path),
    path,
  );
}

/** `tempfile.mktemp()`: a path that was free. */
export function mktemp(options: NameOptions = {}): string {
  return candidate(options);
}

/** Removed when the program ends, where nobody did so before. */
const leftovers = new Set<string>();

function noteLeftover(path: string): void {
  if (leftovers.size === 0) {
    process.once("exit", () => {
      for (const left of leftovers) fs.rmSync(left, { recursive: true, force: true });
    });
  }
  leftovers.add(path);
}

/** A folder that goes away at the end of the `with`. */
export class TemporaryDirectory {
  static readonly __module__ = "tempfile";
  readonly name: string;
  readonly #keep: boolean;

  constructor(options: NameOptions & { readonly delete?: boolean } = {}) {
    this.name = mkdtemp(options);
    this.#keep = options.delete === false;
    if (!this.#keep) noteLeftover(this.name);
  }

  cleanup(): void {
    leftovers.delete(this.name);
    fs.rmSync(this.name, { recursive: true, force: true });
  }

  __enter__(): string {
    return this.name;
  }

  __exit__(_type?: unknown, _error?: unknown, _traceback?: unknown): void {
    if (!this.#keep) this.cleanup();
  }

  __repr__(): string {
    return `<TemporaryDirectory '${this.name}'>`;
  }
}

/** The keyword arguments of `NamedTemporaryFile`. */
export interface TemporaryFileOptions extends NameOptions, OpenOptions {
  readonly delete?: boolean;
}

/** `tempfile.NamedTemporaryFile()`: a file with a name, removed when it is closed. */
export function NamedTemporaryFile(
  mode?: `${string}b${string}`,
  options?: TemporaryFileOptions,
): BinaryFile;
export function NamedTemporaryFile(mode: string, options?: TemporaryFileOptions): TextIOWrapper;
export function NamedTemporaryFile(
  mode = "w+b",
  options: TemporaryFileOptions = {},
): TextIOWrapper | BinaryFile {
  const path = candidate(options);
  if (fs.existsSync(path)) throw new FileExistsError(17, "File exists", path);
  const { suffix: _suffix, prefix: _prefix, dir: _dir, delete: removed = true, ...rest } = options;
  const file = open(path, mode, rest);
  fs.chmodSync(path, 0o600);
  if (removed) {
    noteLeftover(path);
    const close = file.close.bind(file);
    file.close = () => {
      close();
      leftovers.delete(path);
      fs.rmSync(path, { force: true });
    };
  }
  return file;
}

/** `tempfile.TemporaryFile()`: a file that has no name any more. */
export function TemporaryFile(
  mode?: `${string}b${string}`,
  options?: TemporaryFileOptions,
): BinaryFile;
export function TemporaryFile(mode: string, options?: TemporaryFileOptions): TextIOWrapper;
export function TemporaryFile(
  mode = "w+b",
  options: TemporaryFileOptions = {},
): TextIOWrapper | BinaryFile {
  const path = candidate(options);
  const { suffix: _suffix, prefix: _prefix, dir: _dir, delete: _removed, ...rest } = options;
  const file = open(path, mode, rest);
  fs.rmSync(path);
  return file;
}
