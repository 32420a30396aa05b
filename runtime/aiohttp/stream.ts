import { Bytes } from "../builtins/bytes.js";
import type { Deadline } from "./deadline.js";
import { payloadError } from "./connection-errors.js";

const HIGH_WATER = 131_072;
const READ_MESSAGE = "Timeout on reading data from socket";

/**
 * A response's body, read as it comes.
 * @see https://docs.aiohttp.org/en/stable/streams.html
 */
export class StreamReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | null;
  readonly #deadline: Deadline;
  readonly #onEnd: () => void;
  #chunks: Uint8Array[] = [];
  #buffered = 0;
  #ended: boolean;
  #pumping: Promise<void> | null = null;
  #error: Error | null = null;

  constructor(body: ReadableStream<Uint8Array> | null, deadline: Deadline, onEnd: () => void) {
    this.#reader = body?.getReader() ?? null;
    this.#deadline = deadline;
    this.#onEnd = onEnd;
    this.#ended = this.#reader === null;
    if (this.#ended) onEnd();
    else this.#pump();
  }

  /** `size` bytes at most, as soon as there are some; without a size, all there will be. */
  async read(size = -1): Promise<Bytes> {
    if (size < 0) {
      while (!this.atEof(true)) await this.#more();
      return this.#take(this.#buffered);
    }
    while (this.#buffered === 0 && !this.#finished()) await this.#more();
    return this.#take(Math.min(size, this.#buffered));
  }

  /** What has arrived. */
  async readany(): Promise<Bytes> {
    while (this.#buffered === 0 && !this.#finished()) await this.#more();
    return this.#take(this.#buffered);
  }

  /** A line with its end. */
  async readline(): Promise<Bytes> {
    let searched = 0;
    for (;;) {
      const joined = this.#joined();
      const end = joined.indexOf(10, searched);
      if (end >= 0) return this.#take(end + 1);
      if (this.#finished()) return this.#take(this.#buffered);
      searched = joined.length;
      await this.#more();
    }
  }

  /** Whether everything has been read. */
  atEof(evenBuffered = false): boolean {
    return this.#finished() && (evenBuffered || this.#buffered === 0);
  }

  /** Pieces of `size` bytes at most. */
  iterChunked(size: number): AsyncIterableIterator<Bytes> {
    return pieces(() => this.read(size));
  }

  /** Pieces as they arrive. */
  iterAny(): AsyncIterableIterator<Bytes> {
    return pieces(() => this.readany());
  }

  /** The lines. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Bytes> {
    return pieces(() => this.readline());
  }

  /** Stops reading. @internal */
  cancel(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#deadline.abort();
    this.#onEnd();
  }

  #finished(): boolean {
    if (this.#error !== null && this.#buffered === 0) throw this.#error;
    return this.#ended;
  }

  /** Waits for the next bytes. */
  async #more(): Promise<void> {
    this.#pump();
    await this.#deadline.wait(this.#pumping ?? Promise.resolve(), READ_MESSAGE);
  }

  /** Reads ahead, so that a small body frees its connection without being asked for. */
  #pump(): void {
    if (this.#pumping !== null || this.#ended || this.#reader === null) return;
    this.#pumping = this.#reader.read().then(
      ({ done, value }) => {
        this.#pumping = null;
        if (done) {
          this.#ended = true;
          this.#onEnd();
          return;
        }
        this.#chunks.push(value);
        this.#buffered += value.length;
        if (this.#buffered < HIGH_WATER) this.#pump();
      },
      () => {
        this.#pumping = null;
        if (this.#ended) return;
        this.#ended = true;
        this.#error = payloadError();
        this.#onEnd();
      },
    );
  }

  #joined(): Uint8Array {
    if (this.#chunks.length > 1) {
      const joined = new Uint8Array(this.#buffered);
      let at = 0;
      for (const chunk of this.#chunks) {
        joined.set(chunk, at);
        at += chunk.length;
      }
      this.#chunks = [joined];
    }
    return this.#chunks[0] ?? new Uint8Array(0);
  }

  #take(size: number): Bytes {
    const joined = this.#joined();
    const taken = Bytes.from(joined.subarray(0, size)) as Bytes;
    const rest = joined.subarray(size);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#buffered = rest.length;
    return taken;
  }
}

/** Iterates until an empty piece comes. */
function pieces(read: () => Promise<Bytes>): AsyncIterableIterator<Bytes> {
  return {
    async next(): Promise<IteratorResult<Bytes>> {
      const value = await read();
      return value.length > 0 ? { done: false, value } : { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
