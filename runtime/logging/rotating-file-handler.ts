import { remove, rename } from "../os/files.js";
import { exists, isfile } from "../posixpath/places.js";
import type { PathLike } from "../os/fspath.js";
import { FileHandler } from "./file-handler.js";
import type { LogRecord } from "./record.js";

/**
 * Begins a new file when the next record would make this one too long.
 * @see https://docs.python.org/3/library/logging.handlers.html#rotatingfilehandler
 */
export class RotatingFileHandler extends FileHandler {
  static override readonly __module__: string = "logging.handlers";
  maxBytes: number;
  backupCount: number;

  constructor(
    filename: PathLike,
    mode = "a",
    maxBytes = 0,
    backupCount = 0,
    encoding: string | null = null,
    delay = false,
    errors: string | null = null,
  ) {
    // What rolls over is never cut off at the start.
    super(filename, maxBytes > 0 ? "a" : mode, encoding, delay, errors);
    this.maxBytes = maxBytes;
    this.backupCount = backupCount;
  }

  /** The name of an older file. */
  rotation_filename(name: string): string {
    return name;
  }

  shouldRollover(record: LogRecord): boolean {
    if (exists(this.baseFilename) && !isfile(this.baseFilename)) return false;
    if (this.maxBytes <= 0) return false;
    const file = this.opened();
    file.seek(0, 2);
    return file.tell() + [...`${this.format(record)}\n`].length >= this.maxBytes;
  }

  /** `app.log` becomes `app.log.1`, that `app.log.2`, and so on. */
  doRollover(): void {
    this.closeFile();
    for (let count = this.backupCount - 1; count > 0; count--) {
      this.#move(`${this.baseFilename}.${count}`, `${this.baseFilename}.${count + 1}`);
    }
    if (this.backupCount > 0) this.#move(this.baseFilename, `${this.baseFilename}.1`);
    this.opened();
  }

  #move(from: string, to: string): void {
    if (!exists(from)) return;
    if (exists(to)) remove(to);
    rename(from, to);
  }

  override emit(record: LogRecord): void {
    try {
      if (this.shouldRollover(record)) this.doRollover();
    } catch (error) {
      this.handleError(record, error);
      return;
    }
    super.emit(record);
  }
}
