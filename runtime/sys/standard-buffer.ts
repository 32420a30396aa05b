import type { StandardStream } from "../builtins/stdio.js";

/** `sys.stdout.buffer`: bytes go where the text goes, in order. */
export class StandardBuffer {
  static readonly __name__ = "BufferedWriter";
  static readonly __module__ = "_io";
  readonly mode = "wb";
  readonly #stream: StandardStream;

  constructor(stream: StandardStream) {
    this.#stream = stream;
  }

  get name(): string {
    return this.#stream.name;
  }

  write(data: Uint8Array): number {
    return this.#stream.writeBytes(data);
  }

  writelines(lines: Iterable<Uint8Array>): void {
    for (const line of lines) this.write(line);
  }

  flush(): void {
    this.#stream.flush();
  }

  fileno(): number {
    return this.#stream.fileno();
  }
}

/** The bytes of a standard stream. */
export function standardBuffer(stream: StandardStream): StandardBuffer {
  return new StandardBuffer(stream);
}
