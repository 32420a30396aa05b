import { isatty } from "node:tty";
import { Bytes } from "../builtins/bytes.js";
import { BufferedIOBase } from "../io/buffered-base.js";
import { sizeOf } from "../io/io-base.js";
import { TextIOWrapper } from "../io/text-io-wrapper.js";
import { readBytes, readLineBytes } from "../node/stdin.js";

/** The bytes of standard input: waits for them, as Python does. */
class StandardInput extends BufferedIOBase {
  static readonly __name__ = "BufferedReader";
  readonly name = "<stdin>";
  readonly mode = "rb";

  override readable(): boolean {
    return true;
  }

  override fileno(): number {
    return 0;
  }

  override isatty(): boolean {
    return isatty(0);
  }

  override read(size: number | null = -1): Bytes {
    return new Bytes(readBytes(sizeOf(size)));
  }

  override readline(size: number | null = -1): Bytes {
    const limit = sizeOf(size);
    return limit < 0 ? new Bytes(readLineBytes()) : super.readline(size);
  }

  override write(): number {
    return this.unsupported("write");
  }

  override seek(): number {
    return this.unsupported("underlying stream is not seekable");
  }

  override tell(): number {
    return this.unsupported("underlying stream is not seekable");
  }

  override truncate(): number {
    return this.unsupported("truncate");
  }
}

/** https://docs.python.org/3/library/sys.html#sys.stdin */
export const stdin = new TextIOWrapper(new StandardInput(), { encoding: "utf-8" });
stdin.mode = "r";
