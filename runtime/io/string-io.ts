import { OSError } from "../builtins/exceptions-os-error.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { sizeOf } from "./io-base.js";
import { lineEndPattern, pointCount, pointIndex, TextIOBase, textOf } from "./text-base.js";

const CLOSED = "I/O operation on closed file";

/**
 * Text in memory, read and written like a file.
 * @see https://docs.python.org/3/library/io.html#io.StringIO
 */
export class StringIO extends TextIOBase {
  static override readonly __module__: string = "_io";
  readonly encoding = null;
  readonly errors = null;
  readonly lineBuffering = false;
  readonly #newline: string | null;
  #text = "";
  /** In UTF-16 units; past the end, the distance counts as units. */
  #position = 0;

  constructor(initial: string | null = "", newline: string | null = "\n") {
    super();
    this.#newline = newline;
    const text = initial ?? "";
    textOf(text, (type) => `initial_value must be str or None, not ${type}`);
    this.#text = this.#translated(text);
  }

  #translated(text: string): string {
    if (this.#newline === null) return text.replace(/\r\n?/g, "\n");
    return this.#newline.startsWith("\r") ? text.replaceAll("\n", this.#newline) : text;
  }

  get newlines(): null {
    return null;
  }

  override readable(): boolean {
    this.checkOpen(CLOSED);
    return true;
  }

  override writable(): boolean {
    this.checkOpen(CLOSED);
    return true;
  }

  override seekable(): boolean {
    this.checkOpen(CLOSED);
    return true;
  }

  getvalue(): string {
    this.checkOpen(CLOSED);
    return this.#text;
  }

  override read(size: number | null = -1): string {
    this.checkOpen(CLOSED);
    const count = sizeOf(size);
    return this.#take(
      count < 0 ? this.#text.length : pointIndex(this.#text, count, this.#position),
    );
  }

  override readline(size: number | null = -1): string {
    this.checkOpen(CLOSED);
    const count = sizeOf(size);
    const pattern = lineEndPattern(this.#newline);
    pattern.lastIndex = this.#position;
    const end = pattern.exec(this.#text) === null ? this.#text.length : pattern.lastIndex;
    const limit = count < 0 ? end : pointIndex(this.#text, count, this.#position);
    return this.#take(Math.min(end, limit));
  }

  #take(end: number): string {
    const taken = this.#text.slice(this.#position, end);
    this.#position = Math.max(this.#position, end);
    return taken;
  }

  override write(text: string): number {
    this.checkOpen(CLOSED);
    textOf(text, (type) => `string argument expected, got '${type}'`);
    if (text === "") return 0;
    const data = this.#translated(text);
    const before =
      this.#position >= this.#text.length
        ? this.#text.padEnd(this.#position, "\0")
        : this.#text.slice(0, this.#position);
    const end = pointIndex(this.#text, pointCount(data), this.#position);
    this.#text = before + data + this.#text.slice(end);
    this.#position = before.length + data.length;
    return pointCount(text);
  }

  override seek(offset: number, whence = 0): number {
    this.checkOpen(CLOSED);
    if (![0, 1, 2].includes(whence)) {
      throw new ValueError(`Invalid whence (${whence}, should be 0, 1 or 2)`);
    }
    if (whence === 0 && offset < 0) throw new ValueError(`Negative seek position ${offset}`);
    if (whence !== 0 && offset !== 0) throw new OSError("Can't do nonzero cur-relative seeks");
    if (whence === 2) this.#position = this.#text.length;
    if (whence === 0) {
      const beyond = offset - pointCount(this.#text);
      this.#position = beyond > 0 ? this.#text.length + beyond : pointIndex(this.#text, offset);
    }
    return this.tell();
  }

  override tell(): number {
    this.checkOpen(CLOSED);
    const beyond = Math.max(0, this.#position - this.#text.length);
    return pointCount(this.#text.slice(0, this.#position)) + beyond;
  }

  override truncate(size: number | null = null): number {
    this.checkOpen(CLOSED);
    const count = size ?? this.tell();
    if (count < 0) throw new ValueError(`Negative size value ${count}`);
    this.#text = this.#text.slice(0, pointIndex(this.#text, count));
    return count;
  }
}
