import { dataOf } from "../builtins/data-value.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { sorted } from "../builtins/sorted.js";
import { isRecord } from "../builtins/methods.js";
import { isFloatValue, isIntValue } from "../builtins/numbers.js";
import { repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";
import { jsonString } from "./text.js";

/** The options of `json.dumps`. */
export interface DumpOptions {
  indent?: number | string | null;
  sortKeys?: boolean;
  separators?: readonly [item: string, key: string] | readonly string[] | null;
  ensureAscii?: boolean;
  skipkeys?: boolean;
  allowNan?: boolean;
  default?: ((value: never) => unknown) | null;
  /** A class that encodes in a way of its own. */
  cls?: (new (options: DumpOptions) => { encode(value: unknown): string }) | null;
}

/** https://docs.python.org/3/library/json.html#json.dumps */
export function dumps(value: unknown, options: DumpOptions = {}): string {
  const { cls, ...rest } = options;
  return cls ? new cls(rest).encode(value) : new Encoder(options).encode(value, "");
}

/** Writes values as JSON, by the options. */
export class Encoder {
  readonly #options: DumpOptions;
  readonly #indent: string | null;
  readonly #between: string;
  readonly #afterKey: string;
  readonly #open: unknown[] = [];

  constructor(options: DumpOptions) {
    const { indent = null, separators } = options;
    this.#options = options;
    this.#indent = typeof indent === "number" ? " ".repeat(Math.max(indent, 0)) : indent;
    this.#between = separators?.[0] ?? (indent === null ? ", " : ",");
    this.#afterKey = separators?.[1] ?? ": ";
  }

  encode(value: unknown, margin: string): string {
    if (typeof value === "string") return jsonString(value, this.#options.ensureAscii ?? true);
    if (value === null || value === undefined) return "null";
    if (typeof value === "boolean") return String(value);
    if (isIntValue(value)) return repr(value);
    if (isFloatValue(value)) return this.#float(Number(value));
    if (Array.isArray(value)) return this.#nested(value, margin, "[", "]", this.#items(value));
    if (value instanceof Map) return this.#object(value, [...value], margin);
    if (isRecord(value)) return this.#object(value, Object.entries(value), margin);
    const data = dataOf(value);
    if (data !== undefined) return this.encode(data, margin);
    const fallback = this.#options.default;
    if (typeof fallback !== "function") {
      throw new TypeError(`Object of type ${typeName(value)} is not JSON serializable`);
    }
    return this.#guarded(value, () => this.encode(fallback(value as never), margin));
  }

  #float(value: number): string {
    if (Number.isFinite(value))
      return Number.isSafeInteger(value) ? `${this.#whole(value)}.0` : repr(value);
    if (this.#options.allowNan === false) {
      throw new ValueError("Out of range float values are not JSON compliant");
    }
    if (Number.isNaN(value)) return "NaN";
    return value > 0 ? "Infinity" : "-Infinity";
  }

  #whole(value: number): string {
    return Object.is(value, -0) ? "-0" : String(value);
  }

  #items(values: readonly unknown[]): (margin: string) => string[] {
    return (margin) => values.map((value) => this.encode(value, margin));
  }

  #object(container: object, entries: [unknown, unknown][], margin: string): string {
    const ordered =
      this.#options.sortKeys === true
        ? sorted(entries, { key: (entry: [unknown, unknown]) => entry[0] })
        : entries;
    return this.#nested(container, margin, "{", "}", (inner) => {
      const lines: string[] = [];
      for (const [key, value] of ordered) {
        const name = this.#key(key);
        if (name === null) continue;
        const quoted = jsonString(name, this.#options.ensureAscii ?? true);
        lines.push(`${quoted}${this.#afterKey}${this.encode(value, inner)}`);
      }
      return lines;
    });
  }

  #key(key: unknown): string | null {
    if (typeof key === "string") return key;
    if (key === null || key === undefined) return "null";
    if (typeof key === "boolean") return String(key);
    if (isIntValue(key)) return repr(key);
    if (isFloatValue(key)) return this.#float(Number(key));
    const data = dataOf(key);
    if (data !== undefined) return this.#key(data);
    if (this.#options.skipkeys === true) return null;
    throw new TypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
  }

  #nested(
    container: object,
    margin: string,
    open: string,
    close: string,
    parts: (margin: string) => string[],
  ): string {
    const inner = margin + (this.#indent ?? "");
    const lines = this.#guarded(container, () => parts(inner));
    if (lines.length === 0) return open + close;
    if (this.#indent === null) return open + lines.join(this.#between) + close;
    return `${open}\n${inner}${lines.join(`${this.#between}\n${inner}`)}\n${margin}${close}`;
  }

  #guarded<T>(container: unknown, encode: () => T): T {
    if (this.#open.includes(container)) throw new ValueError("Circular reference detected");
    this.#open.push(container);
    try {
      return encode();
    } finally {
      this.#open.pop();
    }
  }
}
