import { KeyError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { percentFormat } from "../builtins/percent-format.js";
import { repr } from "../builtins/repr.js";
import { formatMap } from "../builtins/str-format.js";
import { Template } from "../string/template.js";
import { type LogRecord, recordAttribute } from "./record.js";

/** How a format names the fields of a record: `%(name)s`, `{name}` or `$name`. */
export interface Style {
  readonly standard: string;
  readonly time: RegExp;
  validate(format: string): void;
  fill(format: string, fields: ReadonlyMap<string, unknown>): string;
}

const percent: Style = {
  standard: "%(levelname)s:%(name)s:%(message)s",
  time: /%\(asctime\)/,
  validate(format) {
    if (/%\(\w+\)[#0+ -]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[diouxefgcrsa%]/i.test(format)) return;
    throw new ValueError(`Invalid format '${format}' for '%' style`);
  },
  fill: (format, fields) => percentFormat(format, fields),
};

const braces: Style = {
  standard: "{levelname}:{name}:{message}",
  time: /\{asctime/,
  validate(format) {
    const fields = [...format.replace(/\{\{|\}\}/g, "").matchAll(/\{([^{}!:]*)[^{}]*\}/g)];
    const wrong = fields.find(([, name]) => !/^(?:\d+|\w+)(?:\.\w+|\[[^\]]+\])*$/.test(name));
    if (wrong)
      throw new ValueError(`invalid format: invalid field name/expression: ${repr(wrong[1])}`);
    if (fields.length === 0) throw new ValueError("invalid format: no fields");
  },
  fill: (format, fields) => formatMap(format, fields),
};

const dollars: Style = {
  standard: "${levelname}:${name}:${message}",
  time: /\$asctime|\$\{asctime\}/,
  validate(format) {
    const plain = format.replaceAll("$$", "");
    if (/\$(?![a-z_{])/i.test(plain)) {
      throw new ValueError("invalid format: bare '$' not allowed");
    }
    if (!/\$(?:\w+|\{\w+\})/.test(plain)) throw new ValueError("invalid format: no fields");
  },
  fill: (format, fields) => new Template(format).substitute(new Map(fields)),
};

const styles: Readonly<Record<string, Style>> = { "%": percent, "{": braces, $: dollars };

/** @throws ValueError where there is no such style */
export function styleOf(name: string): Style {
  if (Object.hasOwn(styles, name)) return styles[name];
  throw new ValueError("Style must be one of: %,{,$");
}

/** Fills a format in with what a record has, and with `defaults`. */
export function fillFormat(
  style: Style,
  format: string,
  record: LogRecord,
  defaults: Iterable<readonly [string, unknown]>,
): string {
  try {
    return style.fill(format, new Fields(record, new Map(defaults)));
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    throw new ValueError(`Formatting field not found in record: ${repr(error.args[0])}`);
  }
}

/** A record as a dict of its attributes. */
class Fields extends Map<string, unknown> {
  readonly #record: LogRecord;

  constructor(record: LogRecord, defaults: ReadonlyMap<string, unknown>) {
    super(defaults);
    this.#record = record;
  }

  override get(name: string): unknown {
    const value = recordAttribute(this.#record, name);
    return value === undefined ? super.get(name) : value;
  }

  override [Symbol.iterator](): MapIterator<[string, unknown]> {
    const names = new Set([...super.keys(), ...Object.keys(this.#record)]);
    return [...names].map((name): [string, unknown] => [name, this.get(name)]).values();
  }

  override has(name: string): boolean {
    return recordAttribute(this.#record, name) !== undefined || super.has(name);
  }
}
