import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { iterate } from "../builtins/iterate.js";
import { intOf } from "../builtins/numbers.js";
import { typeName } from "../builtins/type-name.js";
import { UnsupportedOperation } from "./unsupported-operation.js";

/**
 * What every stream can do.
 * @see https://docs.python.org/3/library/io.html#io.IOBase
 */
export abstract class IOBase<
  T extends string | Uint8Array = string | Uint8Array,
> implements IterableIterator<T> {
  static readonly __module__: string = "_io";
  #closed = false;

  get closed(): boolean {
    return this.#closed;
  }

  close(): void {
    this.#closed = true;
  }

  /** `closed` as CPython words it for the stream. */
  protected checkOpen(message = "I/O operation on closed file."): void {
    if (this.closed) throw new ValueError(message);
  }

  protected unsupported(operation: string): never {
    throw new UnsupportedOperation(operation);
  }

  abstract readline(size?: number | null): T;
  abstract write(data: T): number;
  abstract seek(offset: number, whence?: number): number;
  abstract tell(): number;
  abstract truncate(size?: number | null): number;

  readable(): boolean {
    return false;
  }

  writable(): boolean {
    return false;
  }

  seekable(): boolean {
    return false;
  }

  isatty(): boolean {
    this.checkOpen();
    return false;
  }

  fileno(): number {
    return this.unsupported("fileno");
  }

  flush(): void {
    this.checkOpen();
  }

  /** All lines, or those that begin within the first `hint` characters. */
  readlines(hint: number | null = null): T[] {
    this.checkOpen();
    const lines: T[] = [];
    let total = 0;
    for (let line = this.readline(); line.length > 0; line = this.readline()) {
      lines.push(line);
      total += line.length;
      if (hint !== null && hint > 0 && total > hint) break;
    }
    return lines;
  }

  writelines(lines: Iterable<T>): void {
    this.checkOpen();
    for (const line of iterate(lines)) this.write(line);
  }

  next(): IteratorResult<T, undefined> {
    const line = this.readline();
    return line.length === 0 ? { done: true, value: undefined } : { done: false, value: line };
  }

  [Symbol.iterator](): this {
    this.checkOpen();
    return this;
  }

  __enter__(): this {
    this.checkOpen();
    return this;
  }

  __exit__(_type?: unknown, _error?: unknown, _traceback?: unknown): void {
    this.close();
  }
}

/** The `size` of a read: -1 for everything. */
export function sizeOf(size: unknown): number {
  if (size === undefined || size === null) return -1;
  const whole = intOf(size);
  if (whole === undefined) {
    throw new TypeError(`argument should be integer or None, not '${typeName(size)}'`);
  }
  return Number(whole);
}

/** The stretch of `text` before an end of line and the end itself; the whole where there is none. */
export function lineEnd(data: Uint8Array, start: number): number {
  const newline = data.indexOf(10, start);
  return newline < 0 ? -1 : newline + 1;
}
