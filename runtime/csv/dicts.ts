import { ValueError } from "../builtins/exceptions-core.js";
import { entriesOf } from "../builtins/dicts.js";
import { iterate } from "../builtins/iterate.js";
import { repr } from "../builtins/repr.js";
import type { Dialect, DialectOptions } from "./dialect.js";
import { Reader } from "./reader.js";
import { type RowSink, Writer } from "./writer.js";

/** The settings of a `DictReader`. */
export interface DictReaderOptions extends DialectOptions {
  readonly restkey?: string | null;
  readonly restval?: string | null;
}

/**
 * Rows as dicts; the first row names the fields unless they are given. Its texts are values of `V`,
 * like those that the program puts into the dicts later.
 * @see https://docs.python.org/3/library/csv.html#csv.DictReader
 */
export class DictReader<V = string> implements IterableIterator<Map<string, V>> {
  static readonly __module__ = "csv";
  readonly reader: Reader;
  readonly restkey: string | null;
  readonly restval: string | null;
  #fieldnames: string[] | null;

  constructor(
    lines: Iterable<string>,
    fieldnames: Iterable<string> | null = null,
    { restkey = null, restval = null, ...options }: DictReaderOptions = {},
  ) {
    this.reader = new Reader(lines, options);
    this.#fieldnames = fieldnames === null ? null : [...iterate(fieldnames)];
    this.restkey = restkey;
    this.restval = restval;
  }

  get fieldnames(): string[] | null {
    if (this.#fieldnames === null) {
      const first = this.reader.next();
      if (first.done !== true) this.#fieldnames = first.value;
    }
    return this.#fieldnames;
  }

  set fieldnames(names: string[] | null) {
    this.#fieldnames = names;
  }

  get lineNum(): number {
    return this.reader.lineNum;
  }

  get dialect(): Dialect {
    return this.reader.dialect;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<Map<string, V>, undefined> {
    const names = this.fieldnames ?? [];
    let step = this.reader.next();
    while (step.done !== true && step.value.length === 0) step = this.reader.next();
    if (step.done === true) return { done: true, value: undefined };
    const values: unknown[] = step.value;
    const row = new Map<unknown, unknown>();
    names.forEach((name, index) => {
      row.set(name, index < values.length ? values[index] : this.restval);
    });
    if (values.length > names.length) row.set(this.restkey, values.slice(names.length));
    return { done: false, value: row as Map<string, V> };
  }
}

/** The settings of a `DictWriter`. */
export interface DictWriterOptions extends DialectOptions {
  readonly restval?: unknown;
  readonly extrasaction?: string;
}

/** https://docs.python.org/3/library/csv.html#csv.DictWriter */
export class DictWriter {
  static readonly __module__ = "csv";
  readonly writer: Writer;
  readonly fieldnames: readonly string[];
  readonly restval: unknown;
  readonly extrasaction: string;

  constructor(
    file: RowSink,
    fieldnames: Iterable<string>,
    { restval = "", extrasaction = "raise", ...options }: DictWriterOptions = {},
  ) {
    this.fieldnames = Array.isArray(fieldnames) ? fieldnames : [...iterate(fieldnames)];
    this.restval = restval;
    if (!["raise", "ignore"].includes(extrasaction)) {
      throw new ValueError(`extrasaction (${extrasaction}) must be 'raise' or 'ignore'`);
    }
    this.extrasaction = extrasaction;
    this.writer = new Writer(file, options);
  }

  writeheader(): number {
    return this.writer.writerow(this.fieldnames);
  }

  /** @throws ValueError for fields that have no column, unless they are ignored */
  writerow(row: unknown): number {
    const values = new Map<unknown, unknown>(entriesOf(row as Map<unknown, unknown>));
    if (this.extrasaction === "raise") {
      const wrong = [...values.keys()].filter((key) => !this.fieldnames.includes(key as string));
      if (wrong.length > 0) {
        throw new ValueError(
          `dict contains fields not in fieldnames: ${wrong.map(repr).join(", ")}`,
        );
      }
    }
    return this.writer.writerow(
      this.fieldnames.map((name) => (values.has(name) ? values.get(name) : this.restval)),
    );
  }

  writerows(rows: Iterable<unknown>): void {
    for (const row of iterate(rows)) this.writerow(row);
  }
}
