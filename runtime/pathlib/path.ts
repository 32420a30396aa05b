import type { Bytes } from "../builtins/bytes.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { FileExistsError, FileNotFoundError } from "../builtins/exceptions-os.js";
import { OSError } from "../builtins/exceptions-os-error.js";
import { RuntimeError } from "../builtins/exceptions-core.js";
import { typeName } from "../builtins/type-name.js";
import type { BinaryFile } from "../io/binary-file.js";
import { open, type OpenOptions } from "../io/open.js";
import type { TextIOWrapper } from "../io/text-io-wrapper.js";
import * as files from "../os/files.js";
import { lstat, stat, type StatResult } from "../os/stat.js";
import * as places from "../posixpath/places.js";
import { findPaths } from "./find-paths.js";
import { type PathPart, PurePath } from "./pure-path.js";

/** How a text is read or written. */
export interface TextFileOptions {
  readonly encoding?: string | null;
  readonly errors?: string | null;
  readonly newline?: string | null;
}

/**
 * A path in the file system.
 * @see https://docs.python.org/3/library/pathlib.html#pathlib.Path
 */
export class Path extends PurePath {
  static override readonly __module__ = "pathlib";
  static override readonly __name__: string = "PosixPath";

  static cwd(): Path {
    return new Path(process.cwd());
  }

  static home(): Path {
    return new Path(places.expanduser("~"));
  }

  absolute(): this {
    return this.isAbsolute() ? this : this.like(process.cwd(), this);
  }

  protected like(...parts: readonly PathPart[]): this {
    return new (this.constructor as new (...parts: PathPart[]) => this)(...parts);
  }

  /** Absolute, without `..`, links followed. */
  resolve(strict = false): this {
    return this.like(places.realpath(this, { strict }));
  }

  expanduser(): this {
    const text = places.expanduser(this.__str__());
    if (text.startsWith("~")) throw new RuntimeError("Could not determine home directory.");
    return this.like(text);
  }

  exists(): boolean {
    return places.exists(this);
  }

  isFile(): boolean {
    return places.isfile(this);
  }

  isDir(): boolean {
    return places.isdir(this);
  }

  isSymlink(): boolean {
    return places.islink(this);
  }

  isMount(): boolean {
    return places.ismount(this);
  }

  samefile(other: PathPart): boolean {
    return places.samefile(this, other);
  }

  stat(options: { readonly followSymlinks?: boolean } = {}): StatResult {
    return stat(this, options);
  }

  lstat(): StatResult {
    return lstat(this);
  }

  open(mode: `${string}b${string}`, options?: OpenOptions): BinaryFile;
  open(
    mode?: "r" | "w" | "a" | "x" | "r+" | "w+" | "a+" | "x+",
    options?: OpenOptions,
  ): TextIOWrapper;
  /** With a mode that is known at run time only, either kind. */
  open(mode: string, options?: OpenOptions): any;
  open(mode = "r", options: OpenOptions = {}): TextIOWrapper | BinaryFile {
    return open(this, mode, options);
  }

  readText(options: TextFileOptions = {}): string {
    const file = open(this, "r", options);
    try {
      return file.read();
    } finally {
      file.close();
    }
  }

  readBytes(): Bytes {
    const file = open(this, "rb");
    try {
      return file.read();
    } finally {
      file.close();
    }
  }

  /** Replaces the file's text; returns the number of characters. */
  writeText(data: string, options: TextFileOptions = {}): number {
    if (typeof data !== "string") {
      throw new TypeError(`data must be str, not ${typeName(data)}`);
    }
    const file = open(this, "w", options);
    try {
      return file.write(data);
    } finally {
      file.close();
    }
  }

  writeBytes(data: Uint8Array): number {
    if (!(data instanceof Uint8Array)) {
      throw new TypeError(`memoryview: a bytes-like object is required, not '${typeName(data)}'`);
    }
    const file = open(this, "wb");
    try {
      return file.write(data);
    } finally {
      file.close();
    }
  }

  /** What the folder holds, in the order in which the system gives it. */
  *iterdir(): Generator<this, void, undefined> {
    for (const name of files.listdir(this)) yield this.joinpath(name);
  }

  /** The paths below that fit the pattern; `**` stands for any number of folders. */
  *glob(pattern: string): Generator<this, void, undefined> {
    for (const found of findPaths(this.__str__(), pattern)) yield this.like(found);
  }

  /** As `glob`, anywhere below. */
  *rglob(pattern: string): Generator<this, void, undefined> {
    for (const found of findPaths(this.__str__(), pattern, true)) yield this.like(found);
  }

  mkdir(
    options: {
      readonly mode?: number;
      readonly parents?: boolean;
      readonly existOk?: boolean;
    } = {},
  ): void {
    const { mode, parents = false, existOk = false } = options;
    try {
      files.mkdir(this, mode);
    } catch (error) {
      if (error instanceof FileNotFoundError && parents && this.parent !== this) {
        this.parent.mkdir({ parents: true, existOk: true });
        this.mkdir({ mode, existOk });
      } else if (!(error instanceof OSError) || !existOk || !this.isDir()) {
        throw error;
      }
    }
  }

  rmdir(): void {
    files.rmdir(this);
  }

  unlink(missingOk = false): void {
    try {
      files.remove(this);
    } catch (error) {
      if (!(error instanceof FileNotFoundError) || !missingOk) throw error;
    }
  }

  /** Makes an empty file, or sets its time to now. */
  touch(options: { readonly mode?: number; readonly existOk?: boolean } = {}): void {
    const { mode, existOk = true } = options;
    if (existOk && this.exists()) {
      files.utime(this);
      return;
    }
    try {
      open(this, "x").close();
    } catch (error) {
      if (!(error instanceof FileExistsError) || !existOk) throw error;
    }
    if (mode !== undefined) files.chmod(this, mode);
  }

  rename(target: PathPart): this {
    files.rename(this, target);
    return this.like(target);
  }

  replace(target: PathPart): this {
    return this.rename(target);
  }

  chmod(mode: number): void {
    files.chmod(this, mode);
  }

  symlinkTo(target: PathPart): void {
    files.symlink(target, this);
  }

  hardlinkTo(target: PathPart): void {
    files.link(target, this);
  }

  readlink(): this {
    return this.like(files.readlink(this));
  }
}
