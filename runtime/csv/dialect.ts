import { TypeError } from "../builtins/exceptions-common.js";
import { Exception } from "../builtins/exceptions-core.js";

/** What the `csv` module raises. */
export class Error extends Exception {
  static readonly __module__ = "_csv";
}

export const QUOTE_MINIMAL = 0;
export const QUOTE_ALL = 1;
export const QUOTE_NONNUMERIC = 2;
export const QUOTE_NONE = 3;

/** How a table is written. https://docs.python.org/3/library/csv.html#dialects-and-formatting-parameters */
export interface Dialect {
  readonly delimiter: string;
  readonly quotechar: string | null;
  readonly escapechar: string | null;
  readonly doublequote: boolean;
  readonly skipinitialspace: boolean;
  readonly lineterminator: string;
  readonly quoting: number;
  readonly strict: boolean;
}

const excel: Dialect = {
  delimiter: ",",
  quotechar: '"',
  escapechar: null,
  doublequote: true,
  skipinitialspace: false,
  lineterminator: "\r\n",
  quoting: QUOTE_MINIMAL,
  strict: false,
};

const dialects = new Map<string, Dialect>([
  ["excel", excel],
  ["excel-tab", { ...excel, delimiter: "\t" }],
  ["unix", { ...excel, lineterminator: "\n", quoting: QUOTE_ALL }],
]);

/** The settings of a call: a dialect by name, and what changes of it. */
export interface DialectOptions extends Partial<Dialect> {
  readonly dialect?: string | Dialect | null;
}

/** @throws TypeError for settings that make no sense, Error for an unknown dialect */
export function dialectOf({ dialect, ...changes }: DialectOptions = {}): Dialect {
  const base = typeof dialect === "string" ? getDialect(dialect) : (dialect ?? excel);
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const made: Dialect = { ...base, ...Object.fromEntries(given) };
  if (made.delimiter.length !== 1) throw new TypeError('"delimiter" must be a 1-character string');
  for (const name of ["quotechar", "escapechar"] as const) {
    const mark = made[name];
    if (mark !== null && mark.length !== 1) {
      throw new TypeError(`"${name}" must be a 1-character string`);
    }
  }
  if (![0, 1, 2, 3].includes(made.quoting)) throw new TypeError('bad "quoting" value');
  if (made.quotechar === null && made.quoting !== QUOTE_NONE) {
    throw new TypeError("quotechar must be set if quoting enabled");
  }
  return made;
}

export function getDialect(name: string): Dialect {
  const found = dialects.get(name);
  if (found === undefined) throw new Error("unknown dialect");
  return found;
}

export function registerDialect(name: string, options: DialectOptions = {}): void {
  dialects.set(name, dialectOf(options));
}

export function unregisterDialect(name: string): void {
  if (!dialects.delete(name)) throw new Error("unknown dialect");
}

export function listDialects(): string[] {
  return [...dialects.keys()];
}
