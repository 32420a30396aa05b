import { TypeError } from "../builtins/exceptions-common.js";
import { isFloatValue, isIntValue } from "../builtins/numbers.js";
import { iterate } from "../builtins/iterate.js";
import { str } from "../builtins/str.js";
import { typeName } from "../builtins/type-name.js";
import {
  type Dialect,
  type DialectOptions,
  dialectOf,
  Error,
  QUOTE_ALL,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
} from "./dialect.js";

/** What rows are written to. */
export interface RowSink {
  write(text: string): unknown;
}

/**
 * Writes rows to anything with a `write` method.
 * @see https://docs.python.org/3/library/csv.html#csv.writer
 */
export class Writer {
  static readonly __name__ = "writer";
  static readonly __module__ = "_csv";
  readonly dialect: Dialect;
  readonly #file: RowSink;

  constructor(file: RowSink, options: DialectOptions = {}) {
    if (typeof (file as Partial<RowSink> | null)?.write !== "function") {
      throw new TypeError('argument 1 must have a "write" method');
    }
    this.#file = file;
    this.dialect = dialectOf(options);
  }

  /** Writes a row; returns what writing gave. */
  writerow(row: Iterable<unknown>): number {
    const fields = Array.from(itemsOf(row), (value) => this.#field(value));
    // A row of one empty field must not look like an empty row.
    if (fields.length === 1 && fields[0] === "") {
      if (this.dialect.quoting === QUOTE_NONE) {
        throw new Error("single empty field record must be quoted");
      }
      fields[0] = this.#quoted("");
    }
    const { delimiter, lineterminator } = this.dialect;
    return this.#file.write(fields.join(delimiter) + lineterminator) as number;
  }

  writerows(rows: Iterable<Iterable<unknown>>): void {
    for (const row of iterate(rows)) this.writerow(row);
  }

  #field(value: unknown): string {
    const { quoting } = this.dialect;
    const text = value === null || value === undefined ? "" : str(value);
    const isNumber = isIntValue(value) || isFloatValue(value) || typeof value === "boolean";
    if (quoting === QUOTE_NONE) return this.#escaped(text, this.#special());
    const needed =
      quoting === QUOTE_ALL ||
      (quoting === QUOTE_NONNUMERIC && !isNumber) ||
      [...this.#special()].some((mark) => text.includes(mark));
    return needed ? this.#quoted(text) : text;
  }

  /** The characters that a plain field cannot hold. */
  #special(): Set<string> {
    const { delimiter, quotechar, escapechar, lineterminator } = this.dialect;
    const marks = [delimiter, quotechar, escapechar, ...lineterminator, "\r", "\n"];
    return new Set(marks.filter((mark) => mark !== null));
  }

  #quoted(text: string): string {
    const { quotechar, doublequote, escapechar } = this.dialect;
    const quote = quotechar ?? '"';
    if (doublequote) {
      const escaped =
        escapechar === null ? text : text.replaceAll(escapechar, escapechar.repeat(2));
      return quote + escaped.replaceAll(quote, quote + quote) + quote;
    }
    // Without doubling, a quote is escaped, and needs no quotes of its own.
    const marks = new Set([quote, escapechar ?? quote]);
    const escaped = this.#escaped(text, marks);
    const others = [...this.#special()].filter((mark) => !marks.has(mark));
    return others.some((mark) => text.includes(mark)) || text === ""
      ? quote + escaped + quote
      : escaped;
  }

  #escaped(text: string, marks: ReadonlySet<string>): string {
    const { escapechar } = this.dialect;
    let result = "";
    for (const character of text) {
      if (marks.has(character)) {
        if (escapechar === null) throw new Error("need to escape, but no escapechar set");
        result += escapechar;
      }
      result += character;
    }
    return result;
  }
}

function itemsOf(row: unknown): Iterable<unknown> {
  try {
    return iterate(row);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Error(`iterable expected, not ${typeName(row)}`);
  }
}

/** `csv.writer(file, …)` */
export function writer(file: RowSink, options: DialectOptions = {}): Writer {
  return new Writer(file, options);
}
