import { float } from "../builtins/float.js";
import { toFloat } from "../builtins/to-float.js";
import { iterate } from "../builtins/iterate.js";
import { typeName } from "../builtins/type-name.js";
import {
  type Dialect,
  type DialectOptions,
  dialectOf,
  Error,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
} from "./dialect.js";

type State = "start" | "plain" | "quoted" | "closed";

/**
 * The rows of a table, read from lines of text.
 * @see https://docs.python.org/3/library/csv.html#csv.reader
 */
export class Reader implements IterableIterator<string[]> {
  static readonly __name__ = "reader";
  static readonly __module__ = "_csv";
  readonly dialect: Dialect;
  /** The number of lines read, which may be more than that of rows. */
  lineNum = 0;
  readonly #lines: Iterator<unknown>;

  constructor(lines: Iterable<string>, options: DialectOptions = {}) {
    this.#lines = iterate(lines)[Symbol.iterator]();
    this.dialect = dialectOf(options);
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<string[], undefined> {
    const row = new Row(this.dialect);
    for (;;) {
      const step = this.#lines.next();
      if (step.done === true) {
        if (!row.begun) return { done: true, value: undefined };
        if (this.dialect.strict) throw new Error("unexpected end of data");
        row.end();
        return { done: false, value: row.fields };
      }
      if (typeof step.value !== "string") {
        throw new Error(
          `iterator should return strings, not ${typeName(step.value)} (the file should be opened in text mode)`,
        );
      }
      this.lineNum++;
      if (row.take(step.value)) return { done: false, value: row.fields };
    }
  }
}

/** One row in the making. */
class Row {
  readonly fields: string[] = [];
  readonly #dialect: Dialect;
  #state: State = "start";
  #field = "";
  #wasQuoted = false;
  begun = false;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** Takes a line; whether the row is whole. */
  take(line: string): boolean {
    const { delimiter, quotechar, escapechar, doublequote, skipinitialspace, quoting, strict } =
      this.#dialect;
    const ended = line.replace(/(?:\r\n|\r|\n)$/, "");
    if (!this.begun && ended === "") return true;
    this.begun = true;
    for (let at = 0; at < line.length; at++) {
      const character = line[at];
      const isEnd = at >= ended.length;
      if (character === escapechar && this.#state !== "closed") {
        at++;
        this.#field += line[at] ?? "";
        if (this.#state === "start") this.#state = "plain";
      } else if (this.#state === "quoted") {
        if (character !== quotechar || quoting === QUOTE_NONE) this.#field += character;
        else if (doublequote && line[at + 1] === quotechar) {
          this.#field += character;
          at++;
        } else this.#state = doublequote ? "closed" : "plain";
      } else if (isEnd) {
        break;
      } else if (this.#state === "start" && character === " " && skipinitialspace) {
        continue;
      } else if (character === delimiter) {
        this.end();
      } else if (this.#state === "start" && character === quotechar && quoting !== QUOTE_NONE) {
        this.#state = "quoted";
        this.#wasQuoted = true;
      } else {
        if (this.#state === "closed" && strict) {
          throw new Error(`'${delimiter}' expected after '${quotechar}'`);
        }
        this.#state = "plain";
        this.#field += character;
      }
    }
    if (this.#state === "quoted") return false;
    this.end();
    return true;
  }

  /** The field is whole. */
  end(): void {
    const isNumber = this.#dialect.quoting === QUOTE_NONNUMERIC && !this.#wasQuoted;
    const field = isNumber ? float(toFloat(this.#field)) : this.#field;
    this.fields.push(field as string);
    this.#field = "";
    this.#state = "start";
    this.#wasQuoted = false;
  }
}

/** `csv.reader(lines, …)` */
export function reader(lines: Iterable<string>, options: DialectOptions = {}): Reader {
  return new Reader(lines, options);
}
