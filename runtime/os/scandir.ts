import { join } from "../posixpath/parts.js";
import { isdir, isfile, islink } from "../posixpath/places.js";
import { type PathLike, fspath, nativePath } from "./fspath.js";
import { lstat, stat, type StatResult } from "./stat.js";
import { namesIn } from "./names-in.js";
import { system } from "./system-error.js";

/**
 * One name in a folder.
 * @see https://docs.python.org/3/library/os.html#os.DirEntry
 */
export class DirEntry {
  static readonly __module__ = "posix";
  readonly name: string;
  readonly path: string;

  constructor(folder: string, name: string) {
    this.name = name;
    this.path = join(folder, name);
  }

  isDir(options: { readonly followSymlinks?: boolean } = {}): boolean {
    return isdir(this.path) && !(options.followSymlinks === false && islink(this.path));
  }

  isFile(options: { readonly followSymlinks?: boolean } = {}): boolean {
    return isfile(this.path) && !(options.followSymlinks === false && islink(this.path));
  }

  isSymlink(): boolean {
    return islink(this.path);
  }

  inode(): number {
    return lstat(this.path).stIno;
  }

  stat(options: { readonly followSymlinks?: boolean } = {}): StatResult {
    return stat(this.path, options);
  }

  __fspath__(): string {
    return this.path;
  }

  __repr__(): string {
    return `<DirEntry '${this.name}'>`;
  }
}

/** What `os.scandir` gives: an iterator that a `with` closes. */
export class ScandirIterator implements IterableIterator<DirEntry> {
  readonly #entries: IterableIterator<DirEntry>;
  #closed = false;

  constructor(entries: readonly DirEntry[]) {
    this.#entries = entries[Symbol.iterator]();
  }

  next(): IteratorResult<DirEntry, undefined> {
    return this.#closed ? { done: true, value: undefined } : this.#entries.next();
  }

  [Symbol.iterator](): this {
    return this;
  }

  close(): void {
    this.#closed = true;
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type?: unknown, _error?: unknown, _traceback?: unknown): void {
    this.close();
  }
}

/** `os.scandir(path)` */
export function scandir(path: PathLike | null = "."): ScandirIterator {
  const folder = nativePath(path ?? ".");
  const names = system(() => namesIn(folder), fspath(path ?? "."));
  return new ScandirIterator(names.map((name) => new DirEntry(folder, name)));
}
