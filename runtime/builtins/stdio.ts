/** What `sys.stdout` can be replaced by: anything with a `write` method. */
export interface TextSink {
  write(text: string): unknown;
  flush?(): unknown;
}

interface NodeStream {
  write(text: string): unknown;
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
  readonly #stream: "stdout" | "stderr";
  #line = "";

  constructor(stream: "stdout" | "stderr") {
    this.#stream = stream;
    this.name = `<${stream}>`;
  }

  /** Writes and returns the number of characters. */
  write(text: string): number {
    const native = this.#native();
    if (native) native.write(text);
    else this.#writeLines(text);
    return /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length;
  }

  flush(): void {
    if (this.#line === "") return;
    this.#log(this.#line);
    this.#line = "";
  }

  isatty(): boolean {
    return this.#native()?.isTTY === true;
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
export function currentStdout(): TextSink {
  return current.stdout;
}

export function currentStderr(): TextSink {
  return current.stderr;
}

/** `sys.stdout = sink`; returns what it was. */
export function redirectStdout(sink: TextSink): TextSink {
  const previous = current.stdout;
  current.stdout = sink;
  return previous;
}

/** `sys.stderr = sink`; returns what it was. */
export function redirectStderr(sink: TextSink): TextSink {
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
