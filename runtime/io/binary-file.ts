import { isatty } from "node:tty";
import { Bytes } from "../builtins/bytes.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { show } from "../builtins/show.js";
import { systemError } from "../os/system-error.js";
import { BufferedIOBase, bytesLike } from "./buffered-base.js";
import { lineEnd, sizeOf } from "./io-base.js";
import type { RawFile } from "./raw-file.js";

const CHUNK = 65536;

/**
 * A file opened in binary mode. What is written goes to the system at once, so that another reader
 * finds it although Python would have closed the file (and so flushed it) when nobody held it.
 */
export abstract class BinaryFile extends BufferedIOBase {
  readonly name: unknown;
  readonly mode: string;
  readonly #raw: RawFile;
  /** Read from the system, and not yet by the program. */
  #ahead: Uint8Array = new Uint8Array(0);

  constructor(raw: RawFile, name: unknown, mode: string) {
    super();
    this.#raw = raw;
    this.name = name;
    this.mode = mode;
  }

  __repr__(): string {
    return `<_io.${(this.constructor as typeof BinaryFile).name} name=${show(this.name)}>`;
  }

  override readable(): boolean {
    if (this.#raw.access.reads) this.checkOpen("I/O operation on closed file");
    return this.#raw.access.reads;
  }

  override writable(): boolean {
    if (this.#raw.access.writes) this.checkOpen("I/O operation on closed file");
    return this.#raw.access.writes;
  }

  override seekable(): boolean {
    this.checkOpen("I/O operation on closed file");
    return this.#raw.seekable;
  }

  override fileno(): number {
    this.checkOpen("I/O operation on closed file");
    return this.#raw.fd;
  }

  override isatty(): boolean {
    return isatty(this.fileno());
  }

  override close(): void {
    if (this.closed) return;
    super.close();
    this.#raw.close();
  }

  override flush(): void {
    this.checkOpen(this.#raw.access.writes ? "flush of closed file" : undefined);
  }

  override read(size: number | null = -1): Bytes {
    this.#checkReadable();
    const count = sizeOf(size);
    this.checkOpen("read of closed file");
    while (count < 0 || this.#ahead.length < count) if (!this.#fill(count)) break;
    return this.#take(count < 0 ? this.#ahead.length : Math.min(count, this.#ahead.length));
  }

  /** What is there, from the system at most once. */
  override read1(size: number | null = -1): Bytes {
    if (!this.#raw.access.reads) this.unsupported("read1");
    this.checkOpen("read of closed file");
    const count = sizeOf(size);
    if (this.#ahead.length === 0) this.#fill(count);
    return this.#take(count < 0 ? this.#ahead.length : Math.min(count, this.#ahead.length));
  }

  override readinto(target: Uint8Array): number {
    this.#checkReadable();
    this.checkOpen("readinto of closed file");
    return super.readinto(target);
  }

  /** What comes next, without moving on. */
  peek(_size = 0): Bytes {
    this.checkOpen("peek of closed file");
    if (this.#ahead.length === 0) this.#fill(-1);
    return new Bytes(this.#ahead);
  }

  override readline(size: number | null = -1): Bytes {
    this.#checkReadable();
    this.checkOpen("readline of closed file");
    const count = sizeOf(size);
    let end = lineEnd(this.#ahead, 0);
    while (end < 0 && (count < 0 || this.#ahead.length < count)) {
      const from = this.#ahead.length;
      if (!this.#fill(CHUNK)) break;
      end = lineEnd(this.#ahead, from);
    }
    const stop = end < 0 ? this.#ahead.length : end;
    return this.#take(count < 0 ? stop : Math.min(stop, count));
  }

  #checkReadable(): void {
    if (!this.#raw.access.reads) this.unsupported("read");
  }

  #fill(wanted: number): boolean {
    const chunk = this.#raw.read(Math.max(wanted, CHUNK));
    if (chunk.length === 0) return false;
    const joined = new Uint8Array(this.#ahead.length + chunk.length);
    joined.set(this.#ahead);
    joined.set(chunk, this.#ahead.length);
    this.#ahead = joined;
    return true;
  }

  #take(count: number): Bytes {
    const taken = new Bytes(this.#ahead.subarray(0, count));
    this.#ahead = this.#ahead.subarray(count);
    return taken;
  }

  /** Forgets what was read ahead: the position is where the program is. */
  #settle(): void {
    if (this.#raw.seekable) this.#raw.position -= this.#ahead.length;
    this.#ahead = new Uint8Array(0);
  }

  override write(data: Uint8Array): number {
    if (!this.#raw.access.writes) this.unsupported("write");
    const bytes = bytesLike(data);
    this.checkOpen("write to closed file");
    this.#settle();
    this.#raw.write(bytes);
    return bytes.length;
  }

  override tell(): number {
    this.checkOpen("I/O operation on closed file");
    if (!this.#raw.seekable) throw systemError("ESPIPE");
    return this.#raw.position - this.#ahead.length;
  }

  override seek(offset: number, whence = 0): number {
    this.checkOpen("seek of closed file");
    if (![0, 1, 2].includes(whence)) throw new ValueError(`whence value ${whence} unsupported`);
    if (!this.#raw.seekable) this.unsupported("File or stream is not seekable.");
    this.#settle();
    const base = whence === 0 ? 0 : whence === 1 ? this.#raw.position : this.#raw.size();
    if (base + offset < 0) throw systemError("EINVAL");
    this.#raw.position = base + offset;
    return this.#raw.position;
  }

  override truncate(size: number | null = null): number {
    this.checkOpen("truncate of closed file");
    if (!this.#raw.access.writes) this.unsupported("truncate");
    const end = size ?? this.tell();
    if (end < 0) throw systemError("EINVAL");
    this.#raw.truncate(end);
    return end;
  }
}

/** Files opened with `rb`. https://docs.python.org/3/library/io.html#io.BufferedReader */
export class BufferedReader extends BinaryFile {
  static override readonly __module__: string = "_io";
}

/** Files opened with `wb`, `ab`, `xb`. */
export class BufferedWriter extends BinaryFile {
  static override readonly __module__: string = "_io";
}

/** Files opened with `r+b` and its like. */
export class BufferedRandom extends BinaryFile {
  static override readonly __module__: string = "_io";
}

/** Binary files opened without a buffer. */
export class FileIO extends BinaryFile {
  static override readonly __module__: string = "_io";
  override get isRaw(): boolean {
    return true;
  }

  override __repr__(): string {
    return `<_io.FileIO name=${show(this.name)} mode='${this.mode}' closefd=True>`;
  }
}
