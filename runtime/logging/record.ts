import { wallTime } from "../asyncio/clock.js";
import { float } from "../builtins/float.js";
import { percentFormat } from "../builtins/percent-format.js";
import { isRecord } from "../builtins/methods.js";
import { str } from "../builtins/str.js";
import { threadName } from "../concurrent/open-thread.js";
import { getLevelName } from "./levels.js";

/** The class, the exception and its traceback; nothing where there is no exception. */
export type ExceptionInfo = readonly [type: unknown, error: unknown, traceback: unknown];

const start = wallTime();

/** What a logger says: https://docs.python.org/3/library/logging.html#logrecord-objects */
export class LogRecord {
  static readonly __module__ = "logging";
  [attribute: string]: unknown;
  name: string;
  msg: unknown;
  args: unknown;
  levelname: string;
  levelno: number;
  created: number;
  msecs: number;
  relativeCreated: number;
  exc_info: ExceptionInfo | null;
  exc_text: string | null = null;
  stack_info: string | null = null;
  thread = 1;
  threadName = threadName();
  processName = "MainProcess";
  process = processId();
  pathname: string;
  filename: string;
  module: string;
  lineno: number;
  funcName: string | null;
  /** What `format` makes of the message and its arguments. */
  declare message?: string;
  declare asctime?: string;

  constructor(
    name: string,
    level: number,
    pathname: string,
    line: number,
    message: unknown,
    args: unknown,
    exceptionInfo: ExceptionInfo | null,
    funcName: string | null = null,
    stackInfo: string | null = null,
  ) {
    this.name = name;
    this.msg = message;
    this.pathname = pathname;
    this.filename = pathname.split("/").at(-1)!;
    this.module = this.filename.replace(/(?<=.)\.[^.]*$/, "");
    this.lineno = line;
    this.funcName = funcName;
    this.stack_info = stackInfo;
    this.levelname = getLevelName(level);
    this.levelno = level;
    this.exc_info = exceptionInfo;
    // `log("%(user)s", {"user": "ann"})`: one dict is what names are looked up in.
    const values = Array.isArray(args) ? (args as readonly unknown[]) : [];
    const [only] = values;
    const isMapping = values.length === 1 && (only instanceof Map || isRecord(only));
    this.args = isMapping && hasItems(only) ? only : Object.freeze([...values]);
    const created = wallTime();
    this.created = float(created);
    this.msecs = float(Math.trunc((created - Math.trunc(created)) * 1000));
    this.relativeCreated = float((created - start) * 1000);
  }

  /** The message with its arguments in place. */
  getMessage(): string {
    const text = str(this.msg);
    const { args } = this;
    return Array.isArray(args) && args.length === 0 ? text : percentFormat(text, args);
  }

  get excInfo(): ExceptionInfo | null {
    return this.exc_info;
  }

  set excInfo(info: ExceptionInfo | null) {
    this.exc_info = info;
  }

  get excText(): string | null {
    return this.exc_text;
  }

  set excText(text: string | null) {
    this.exc_text = text;
  }

  get stackInfo(): string | null {
    return this.stack_info;
  }

  set stackInfo(text: string | null) {
    this.stack_info = text;
  }

  __repr__(): string {
    const { name, levelno, pathname, lineno } = this;
    return `<LogRecord: ${name}, ${levelno}, ${pathname}, ${lineno}, "${str(this.msg)}">`;
  }
}

const hasItems = (mapping: unknown): boolean =>
  mapping instanceof Map ? mapping.size > 0 : Object.keys(mapping as object).length > 0;

function processId(): number {
  const { process } = globalThis as { process?: { pid?: number } };
  return process?.pid ?? 1;
}

/** Gives a record an attribute that Python's and TypeScript's spelling both find. @internal */
export function setRecordAttribute(record: LogRecord, name: string, value: unknown): void {
  record[name] = value;
  const camel = camelCase(name);
  if (camel === name) return;
  Object.defineProperty(record, camel, {
    get: () => record[name],
    set: (changed: unknown) => {
      record[name] = changed;
    },
    configurable: true,
  });
}

/** An attribute by Python's name; the program may have set it by TypeScript's. @internal */
export function recordAttribute(record: LogRecord, name: string): unknown {
  if (name in record) return record[name];
  return record[camelCase(name)];
}

const camelCase = (name: string): string =>
  name.replace(/(?<=[^_])_+([^_])/g, (_, letter: string) => letter.toUpperCase());
