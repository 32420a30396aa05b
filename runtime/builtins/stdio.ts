/** What `sys.stdout` can be replaced by: anything with a `write` method. */
export interface TextSink {
  write(text: string): unknown;
  flush?(): unknown;
}

interface NodeStream {
  write(text: string | Uint8Array): unknown;
  isTTY?: boolean;
}

/**
 * A standard stream of the process. Where there is no process (a page), whole lines go to the
 * console, and the rest of a line waits until it ends.
 * @see https://docs.python.org/3/library/sys.html#sys.stdout
 */
export class StandardStream implements TextSink {
  static readonly __name__ = "TextIOWrapper";
  static readonly __module__ = "_io";
  readonly name: string;
  readonly encoding = "utf-8";
  readonly mode = "w";
  readonly closed = false;
  readonly lineBuffering = false;
  readonly newlines = null;
  readonly errors: string;
  readonly #stream: "stdout" | "stderr";
  #line = "";
  #held = "";

  constructor(stream: "stdout" | "stderr") {
    this.#stream = stream;
    this.name = `<${stream}>`;
    this.errors = stream === "stdout" ? "strict" : "backslashreplace";
  }

  /** Writes and returns the number of characters. */
  write(text: string): number {
    const native = this.#native();
    const whole = this.#held + text;
    this.#held = "";
    if (native) native.write(whole);
    else this.#writeLines(whole);
    return /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length;
  }

  /** Text that goes out with what is written next. */
  hold(text: string): void {
    this.#held += text;
  }

  flush(): void {
    if (this.#line === "") return;
    this.#log(this.#line);
    this.#line = "";
  }

  isatty(): boolean {
    return this.#native()?.isTTY === true;
  }

  writelines(lines: Iterable<string>): void {
    for (const line of lines) this.write(line);
  }

  fileno(): number {
    return this.#stream === "stdout" ? 1 : 2;
  }

  readable(): boolean {
    return false;
  }

  writable(): boolean {
    return true;
  }

  seekable(): boolean {
    return false;
  }

  /** The stream writes UTF-8 at once, whatever is asked for. */
  reconfigure(_options?: object): void {}

  /** Bytes for the process's own stream, in order with its text. */
  writeBytes(data: Uint8Array): number {
    const native = this.#native();
    if (native) native.write(data);
    else this.#writeLines(new TextDecoder().decode(data));
    return data.length;
  }

  __repr__(): string {
    return `<_io.TextIOWrapper name='${this.name}' mode='w' encoding='utf-8'>`;
  }

  #native(): NodeStream | undefined {
    const { process } = globalThis as { process?: { stdout?: NodeStream; stderr?: NodeStream } };
    return process?.[this.#stream];
  }

  #writeLines(text: string): void {
    const lines = (this.#line + text).split("\n");
    this.#line = lines.pop() as string;
    if (lines.length > 0) this.#log(lines.join("\n"));
  }

  #log(text: string): void {
    if (this.#stream === "stderr") console.error(text);
    else console.log(text);
  }
}

/** The process's own streams, whatever `sys.stdout` has been replaced by. */
export const stdout = new StandardStream("stdout");
export const stderr = new StandardStream("stderr");

const current: { stdout: TextSink; stderr: TextSink } = { stdout, stderr };

/** `sys.stdout` and `sys.stderr` as they are now. */
export function currentStdout(): StandardStream {
  // What a program puts in its place has the methods that the program calls.
  return current.stdout as StandardStream;
}

export function currentStderr(): StandardStream {
  return current.stderr as StandardStream;
}

/** `sys.stdout = sink`; returns what it was. */
export function replaceStdout(sink: TextSink): TextSink {
  const previous = current.stdout;
  current.stdout = sink;
  return previous;
}

/** `sys.stderr = sink`; returns what it was. */
export function replaceStderr(sink: TextSink): TextSink {
  const previous = current.stderr;
  current.stderr = sink;
  return previous;
}

/** Writes to `sys.stdout`. */
export function writeOut(text: string): void {
  current.stdout.write(text);
}

/** Writes to `sys.stderr`. */
export function writeErr(text: string): void {
  current.stderr.write(text);
}

/** Flushes `sys.stdout`. */
export function flush(): void {
  current.stdout.flush?.();
}
