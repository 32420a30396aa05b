import { Handler } from "./handlers.js";
import { ERROR, levelOf } from "./levels.js";
import type { LogRecord } from "./record.js";

/**
 * Keeps records until there are enough of them.
 * @see https://docs.python.org/3/library/logging.handlers.html#memoryhandler
 */
export class BufferingHandler extends Handler {
  static override readonly __module__: string = "logging.handlers";
  readonly capacity: number;
  buffer: LogRecord[] = [];

  constructor(capacity: number) {
    super();
    this.capacity = capacity;
  }

  shouldFlush(_record: LogRecord): boolean {
    return this.buffer.length >= this.capacity;
  }

  override emit(record: LogRecord): void {
    this.buffer.push(record);
    if (this.shouldFlush(record)) this.flush();
  }

  override flush(): void {
    this.buffer = [];
  }

  override close(): void {
    this.flush();
    super.close();
  }
}

/** Hands its records to another handler: when it is full, or one of them is bad enough. */
export class MemoryHandler extends BufferingHandler {
  static override readonly __module__: string = "logging.handlers";
  readonly flushLevel: number;
  target: Handler | null;
  readonly flushOnClose: boolean;

  constructor(
    capacity: number,
    flushLevel: number | string = ERROR,
    target: Handler | null = null,
    flushOnClose = true,
  ) {
    super(capacity);
    this.flushLevel = levelOf(flushLevel);
    this.target = target;
    this.flushOnClose = flushOnClose;
  }

  override shouldFlush(record: LogRecord): boolean {
    return super.shouldFlush(record) || record.levelno >= this.flushLevel;
  }

  setTarget(target: Handler | null): void {
    this.target = target;
  }

  override flush(): void {
    if (this.target === null) return;
    for (const record of this.buffer) this.target.handle(record);
    this.buffer = [];
  }

  override close(): void {
    if (this.flushOnClose) this.flush();
    this.target = null;
    this.buffer = [];
    Handler.prototype.close.call(this);
  }
}
