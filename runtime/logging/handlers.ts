import { tracebackOf } from "../builtins/exit.js";
import { nameOf } from "../builtins/names.js";
import { NotImplementedError } from "../builtins/exceptions.js";
import { currentStderr, type TextSink, writeErr } from "../builtins/stdio.js";
import { Filterer } from "./filters.js";
import { Formatter } from "./formatter.js";
import { getLevelName, levelOf, NOTSET, WARNING } from "./levels.js";
import type { LogRecord } from "./record.js";

const plain = new Formatter();

/**
 * Takes records to where they are read.
 * @see https://docs.python.org/3/library/logging.html#handler-objects
 */
export class Handler extends Filterer {
  static override readonly __module__: string = "logging";
  name: string | null = null;
  level: number;
  formatter: Formatter | null = null;

  constructor(level: number | string = NOTSET) {
    super();
    this.level = levelOf(level);
    open.add(this);
  }

  get_name(): string | null {
    return this.name;
  }

  set_name(name: string | null): void {
    this.name = name;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string | null): void {
    this.name = name;
  }

  setLevel(level: number | string): void {
    this.level = levelOf(level);
  }

  setFormatter(formatter: Formatter | null): void {
    this.formatter = formatter;
  }

  format(record: LogRecord): string {
    return (this.formatter ?? plain).format(record);
  }

  /** Hands the record on, if the filters let it pass. */
  handle(record: LogRecord): boolean {
    const passes = this.filter(record);
    if (passes) this.emit(record);
    return passes;
  }

  emit(_record: LogRecord): void {
    throw new NotImplementedError("emit must be implemented by Handler subclasses");
  }

  acquire(): void {}
  release(): void {}
  createLock(): void {}
  flush(): void {}

  close(): void {
    open.delete(this);
  }

  /** What cannot be logged is told on stderr, and the program goes on. */
  handleError(record: LogRecord, error: unknown = null): void {
    writeErr("--- Logging error ---\n");
    if (error !== null) writeErr(tracebackOf(error));
    writeErr(`Message: ${String(record.msg)}\n`);
  }

  __repr__(): string {
    return `<${nameOf(this.constructor as typeof Handler)} (${getLevelName(this.level)})>`;
  }
}

/* The handlers that are still in use. */
const open = new Set<Handler>();

/** Flushes and closes all handlers. */
export function shutdown(): void {
  for (const handler of [...open].reverse()) {
    handler.flush();
    handler.close();
  }
}

/** https://docs.python.org/3/library/logging.handlers.html#streamhandler */
export class StreamHandler extends Handler {
  static override readonly __module__: string = "logging";
  terminator = "\n";
  stream: TextSink;

  constructor(stream: TextSink | null = null) {
    super();
    this.stream = stream ?? currentStderr();
  }

  /** Writes elsewhere from now on; gives what it wrote to. */
  setStream(stream: TextSink): TextSink | null {
    if (stream === this.stream) return null;
    const before = this.stream;
    this.flush();
    this.stream = stream;
    return before;
  }

  override flush(): void {
    this.stream.flush?.();
  }

  override emit(record: LogRecord): void {
    try {
      this.stream.write(this.format(record) + this.terminator);
      this.flush();
    } catch (error) {
      this.handleError(record, error);
    }
  }

  override __repr__(): string {
    const { name } = this.stream as { name?: unknown };
    const shown = name === undefined || name === "" ? "" : `${String(name)} `;
    const type = nameOf(this.constructor as typeof Handler);
    return `<${type} ${shown}(${getLevelName(this.level)})>`;
  }
}

/** A handler that drops everything. */
export class NullHandler extends Handler {
  static override readonly __module__: string = "logging";
  override handle(_record: LogRecord): boolean {
    return true;
  }

  override emit(_record: LogRecord): void {}
}

/** Writes to what stderr is at the time. */
class StderrHandler extends StreamHandler {
  override emit(record: LogRecord): void {
    this.stream = currentStderr();
    super.emit(record);
  }
}

/** Shows warnings where no handler was set up. */
export const lastResort: Handler = new StderrHandler();
lastResort.level = WARNING;
open.delete(lastResort);
