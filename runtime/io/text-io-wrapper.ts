import { Bytes } from "../builtins/bytes.js";
import { OSError } from "../builtins/exceptions-os-error.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { show } from "../builtins/show.js";
import { decodeText, encodeText } from "../builtins/text-codec.js";
import type { BufferedIOBase } from "./buffered-base.js";
import { sizeOf } from "./io-base.js";
import { lineEndPattern, pointCount, pointIndex, TextIOBase, textOf } from "./text-base.js";

/** The settings of a text stream. */
export interface TextOptions {
  readonly encoding?: string | null;
  readonly errors?: string | null;
  readonly newline?: string | null;
  readonly lineBuffering?: boolean;
  readonly writeThrough?: boolean;
}

const CHUNK = 8192;

/**
 * Text over a stream of bytes: what `open` gives in text mode.
 * @see https://docs.python.org/3/library/io.html#io.TextIOWrapper
 */
export class TextIOWrapper extends TextIOBase {
  static override readonly __module__: string = "_io";
  readonly buffer: BufferedIOBase;
  mode?: string;
  encoding: string;
  errors: string;
  lineBuffering: boolean;
  writeThrough: boolean;
  #newline: string | null;
  /** Decoded, ends of lines as they are, and not yet read by the program. */
  #pending = "";
  /** The start of a character whose other bytes have not arrived. */
  #partial: Uint8Array = new Uint8Array(0);
  #began = false;
  #iterating = false;
  readonly #ends = new Set<string>();

  /** @throws LookupError for an unknown encoding, ValueError for an unknown `newline` */
  constructor(buffer: BufferedIOBase, options: TextOptions = {}) {
    super();
    this.buffer = buffer;
    this.encoding = options.encoding ?? "UTF-8";
    this.errors = options.errors ?? "strict";
    this.lineBuffering = options.lineBuffering ?? false;
    this.writeThrough = options.writeThrough ?? false;
    this.#newline = checkedNewline(options.newline ?? null, options.newline === undefined);
    encodeText("", this.encoding, "strict");
  }

  get name(): unknown {
    return (this.buffer as { name?: unknown }).name;
  }

  override get closed(): boolean {
    return this.buffer.closed;
  }

  /** The ends of lines met so far: `None`, one of them, or a tuple of several. */
  get newlines(): string | readonly string[] | null {
    const found = ["\r", "\n", "\r\n"].filter((end) => this.#ends.has(end));
    if (found.length === 0) return null;
    return found.length === 1 ? found[0] : Object.freeze(found);
  }

  __repr__(): string {
    const { name, mode } = this;
    const named = name === undefined ? "" : ` name=${show(name)}`;
    const moded = mode === undefined ? "" : ` mode=${show(mode)}`;
    return `<_io.TextIOWrapper${named}${moded} encoding='${this.encoding}'>`;
  }

  override readable(): boolean {
    return this.buffer.readable();
  }

  override writable(): boolean {
    return this.buffer.writable();
  }

  override seekable(): boolean {
    return this.buffer.seekable();
  }

  override isatty(): boolean {
    return this.buffer.isatty();
  }

  override fileno(): number {
    return this.buffer.fileno();
  }

  override flush(): void {
    this.checkOpen();
    this.buffer.flush();
  }

  override close(): void {
    this.buffer.close();
  }

  override detach(): BufferedIOBase {
    return this.buffer;
  }

  /** Changes settings of the open stream. */
  reconfigure(options: TextOptions = {}): void {
    this.encoding = options.encoding ?? this.encoding;
    this.errors = options.errors ?? this.errors;
    this.lineBuffering = options.lineBuffering ?? this.lineBuffering;
    this.writeThrough = options.writeThrough ?? this.writeThrough;
    if (options.newline !== undefined) this.#newline = checkedNewline(options.newline, false);
  }

  override read(size: number | null = -1): string {
    const count = sizeOf(size);
    this.#checkReadable();
    if (count < 0) {
      this.#decode(this.buffer.read(), true);
      return this.#take(this.#pending.length);
    }
    let text = "";
    for (let missing = count; missing > 0; missing = count - pointCount(text)) {
      if (this.#pending === "" && !this.#fill()) break;
      // An end of line of two characters must not be torn.
      if (this.#pending.endsWith("\r")) this.#fill();
      text += this.#take(this.#cut(missing));
    }
    return text;
  }

  override readline(size: number | null = -1): string {
    const limit = sizeOf(size);
    this.#checkReadable();
    this.#iterating = false;
    return this.#line(limit);
  }

  #line(limit: number): string {
    const pattern = lineEndPattern(this.#newline);
    let searched = 0;
    for (;;) {
      pattern.lastIndex = Math.max(0, searched - 1);
      const end = pattern.exec(this.#pending);
      const torn = end !== null && end[0] === "\r" && pattern.lastIndex === this.#pending.length;
      if (end !== null && !(torn && this.#newline !== "\r" && this.#fill())) {
        return this.#take(this.#limited(end.index + end[0].length, limit));
      }
      if (torn) continue;
      searched = this.#pending.length;
      if (!this.#fill()) return this.#take(this.#limited(this.#pending.length, limit));
    }
  }

  override next(): IteratorResult<string, undefined> {
    this.#checkReadable();
    this.#iterating = true;
    const line = this.#line(-1);
    if (line !== "") return { done: false, value: line };
    this.#iterating = false;
    return { done: true, value: undefined };
  }

  #checkReadable(): void {
    this.checkOpen();
    if (!this.buffer.readable()) this.unsupported("not readable");
  }

  #limited(end: number, limit: number): number {
    return limit < 0 ? end : Math.min(end, pointIndex(this.#pending, limit));
  }

  /** The length of the pending text that becomes `count` characters. */
  #cut(count: number): number {
    if (this.#newline !== null) return pointIndex(this.#pending, count);
    let index = 0;
    for (let left = count; left > 0 && index < this.#pending.length; left--) {
      index = this.#pending.startsWith("\r\n", index)
        ? index + 2
        : pointIndex(this.#pending, 1, index);
    }
    return index;
  }

  /** Takes pending text, with the ends of its lines as the program wants them. */
  #take(length: number): string {
    const text = this.#pending.slice(0, length);
    this.#pending = this.#pending.slice(length);
    if (this.#newline !== null && this.#newline !== "") return text;
    if (text.includes("\r") || text.includes("\n")) {
      for (const [end] of text.matchAll(/\r\n|\r|\n/g)) this.#ends.add(end);
    }
    return this.#newline === null ? text.replace(/\r\n?/g, "\n") : text;
  }

  /** Decodes more; a stream that cannot seek gives one line at a time, so that it can be shared. */
  #fill(): boolean {
    const isUtf8 = /^utf[-_]?8$/i.test(this.encoding);
    const chunk = !this.buffer.seekable()
      ? this.buffer.readline()
      : isUtf8
        ? this.buffer.read1(CHUNK)
        : this.buffer.read();
    this.#decode(chunk, chunk.length === 0 || !isUtf8);
    return chunk.length > 0;
  }

  #decode(chunk: Uint8Array, isLast: boolean): void {
    const bytes = new Bytes([...this.#partial, ...chunk]);
    const whole = isLast ? bytes.length : wholeCharacters(bytes);
    this.#partial = bytes.subarray(whole);
    if (whole === 0) return;
    const codec = this.#began ? withoutMark(this.encoding) : this.encoding;
    this.#began = true;
    this.#pending += decodeText(bytes.slice(0, whole), codec, this.errors);
  }

  override write(text: string): number {
    this.checkOpen();
    textOf(text, (type) => `write() argument must be str, not ${type}`);
    if (!this.buffer.writable()) this.unsupported("not writable");
    this.#pending = "";
    const newline = this.#newline;
    const ended = newline === null || newline === "" ? text : text.replaceAll("\n", newline);
    const isStart = !this.#began && (!this.buffer.seekable() || this.buffer.tell() === 0);
    const codec = isStart ? this.encoding : withoutMark(this.encoding);
    this.#began = true;
    this.buffer.write(new Bytes(encodeText(ended, codec, this.errors)));
    return pointCount(text);
  }

  override tell(): number {
    this.checkOpen();
    if (!this.seekable()) this.unsupported("underlying stream is not seekable");
    if (this.#iterating) throw new OSError("telling position disabled by next() call");
    const ahead = encodeText(this.#pending, withoutMark(this.encoding), this.errors).length;
    return this.buffer.tell() - ahead - this.#partial.length;
  }

  override seek(offset: number, whence = 0): number {
    this.checkOpen();
    if (!this.seekable()) this.unsupported("underlying stream is not seekable");
    if (whence === 1 && offset !== 0) this.unsupported("can't do nonzero cur-relative seeks");
    if (whence === 2 && offset !== 0) this.unsupported("can't do nonzero end-relative seeks");
    if (![0, 1, 2].includes(whence)) {
      throw new ValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
    }
    if (whence === 0 && offset < 0) throw new ValueError(`negative seek position ${offset}`);
    const target = whence === 1 ? this.tell() : offset;
    this.#pending = "";
    this.#partial = new Uint8Array(0);
    this.#iterating = false;
    const position = whence === 2 ? this.buffer.seek(0, 2) : this.buffer.seek(target);
    this.#began = position > 0;
    return position;
  }

  override truncate(size: number | null = null): number {
    this.checkOpen();
    return this.buffer.truncate(size ?? this.tell());
  }
}

function checkedNewline(newline: string | null, absent: boolean): string | null {
  if (absent || newline === null || ["", "\n", "\r", "\r\n"].includes(newline)) return newline;
  throw new ValueError(`illegal newline value: ${newline}`);
}

/** Only the start of a text has a byte order mark. */
function withoutMark(encoding: string): string {
  const plain = encoding.toLowerCase().replace(/[-_ ]/g, "");
  return plain === "utf16" ? "utf-16-le" : plain === "utf8sig" ? "utf-8" : encoding;
}

/** The length of the UTF-8 bytes without a last character that is not whole. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
