import { nameOf } from "../builtins/names.js";
import type { TextSink } from "../builtins/stdio.js";
import { open } from "../io/open.js";
import { abspath } from "../posixpath/places.js";
import { fspath, type PathLike } from "../os/fspath.js";
import { StreamHandler } from "./handlers.js";
import { getLevelName } from "./levels.js";
import type { LogRecord } from "./record.js";

/** What a handler needs of the file it writes to. */
export interface LogFile extends TextSink {
  close(): void;
  seek(offset: number, whence: number): number;
  tell(): number;
}

/**
 * Writes to a file.
 * @see https://docs.python.org/3/library/logging.handlers.html#filehandler
 */
export class FileHandler extends StreamHandler {
  static override readonly __module__: string = "logging";
  readonly baseFilename: string;
  readonly mode: string;
  readonly encoding: string | null;
  readonly errors: string | null;
  #file: LogFile | null = null;

  /** @param delay whether the file is opened with the first record only */
  constructor(
    filename: PathLike,
    mode = "a",
    encoding: string | null = null,
    delay = false,
    errors: string | null = null,
  ) {
    super();
    this.baseFilename = abspath(fspath(filename));
    this.mode = mode;
    this.encoding = encoding;
    this.errors = errors;
    if (!delay) this.opened();
  }

  /** The file, opened now if need be. */
  protected opened(): LogFile {
    const { encoding, errors } = this;
    this.#file ??= open(this.baseFilename, this.mode, { encoding, errors }) as unknown as LogFile;
    this.stream = this.#file;
    return this.#file;
  }

  /** Closes the file; the next record opens it again. */
  protected closeFile(): void {
    this.#file?.close();
    this.#file = null;
  }

  override emit(record: LogRecord): void {
    this.opened();
    super.emit(record);
  }

  override flush(): void {
    this.#file?.flush?.();
  }

  override close(): void {
    this.closeFile();
    super.close();
  }

  override __repr__(): string {
    const type = nameOf(this.constructor as typeof FileHandler);
    return `<${type} ${this.baseFilename} (${getLevelName(this.level)})>`;
  }
}
