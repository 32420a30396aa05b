import { TypeError } from "../builtins/exceptions-common.js";
import { float } from "../builtins/float.js";
import { normalize } from "../builtins/numbers.js";
import { toFloat } from "../builtins/to-float.js";
import { typeName } from "../builtins/type-name.js";
import { namedNan } from "../builtins/named-nan.js";
import { JSONDecodeError } from "./decode-error.js";

/** The hooks of `json.loads`: each makes the value of what it is given. */
export interface LoadOptions {
  readonly objectHook?: ((entries: Map<string, never>) => unknown) | null;
  readonly objectPairsHook?: ((pairs: [string, never][]) => unknown) | null;
  readonly parseFloat?: ((text: string) => unknown) | null;
  readonly parseInt?: ((text: string) => unknown) | null;
  readonly parseConstant?: ((text: string) => unknown) | null;
}

/**
 * Reads a JSON text. Objects become dicts (`Map`), numbers without a fraction exact ints, the others
 * floats that show as floats.
 * @see https://docs.python.org/3/library/json.html#json.loads
 */
export function loads<T = unknown>(text: string | Uint8Array, options: LoadOptions = {}): T {
  if (typeof text === "string") {
    if (text.startsWith("\ufeff")) {
      throw new JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
    }
    return new Reader(text, options).document() as T;
  }
  if (text instanceof Uint8Array)
    return new Reader(new TextDecoder().decode(text), options).document() as T;
  const name = typeName(text);
  throw new TypeError(`the JSON object must be str, bytes or bytearray, not ${name}`);
}

const constants: Record<string, () => unknown> = {
  null: () => null,
  true: () => true,
  false: () => false,
  NaN: () => float(namedNan()),
  Infinity: () => float(Infinity),
  "-Infinity": () => float(-Infinity),
};

const escapes: Record<string, string> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Reads one text from its start, or values out of it. */
export class Reader {
  readonly #text: string;
  readonly #options: LoadOptions;
  #at = 0;

  constructor(text: string, options: LoadOptions = {}) {
    this.#text = text;
    this.#options = options;
  }

  /** The value at the start, and where it ends; what follows is left. */
  prefix(start = 0): [value: unknown, end: number] {
    this.#at = start;
    const value = this.#value();
    return [value, this.#at];
  }

  document(): unknown {
    this.#skipSpace();
    const value = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#error("Extra data", this.#at);
    return value;
  }

  #value(): unknown {
    const start = this.#text[this.#at];
    if (start === '"') return this.#string();
    if (start === "{") return this.#object();
    if (start === "[") return this.#array();
    const number = this.#match(/(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?/y);
    if (number !== null) {
      const isInt = number[2] === undefined && number[3] === undefined;
      const hook = isInt ? this.#options.parseInt : this.#options.parseFloat;
      if (hook) {
        const made = hook(number[0]);
        // A hook's float comes bare, and nothing tells what it is in the result.
        const isFloat = typeof made === "number" && (!isInt || hook === toFloat);
        return isFloat ? float(made) : made;
      }
      return isInt ? normalize(BigInt(number[1])) : float(Number(number[0]));
    }
    const constant = this.#match(/null|true|false|NaN|-?Infinity/y);
    if (constant === null) throw this.#error("Expecting value", this.#at);
    const [name] = constant;
    const { parseConstant } = this.#options;
    if (parseConstant && /N|I/.test(name)) return parseConstant(name);
    return constants[name]();
  }

  #array(): unknown[] {
    const items: unknown[] = [];
    this.#at++;
    this.#skipSpace();
    if (this.#take("]")) return items;
    for (;;) {
      items.push(this.#value());
      this.#skipSpace();
      if (this.#take("]")) return items;
      if (!this.#take(",")) throw this.#error("Expecting ',' delimiter", this.#at);
      this.#skipSpace();
    }
  }

  #object(): unknown {
    const { objectHook, objectPairsHook } = this.#options;
    const pairs: [string, never][] = [];
    this.#pairs(pairs);
    if (objectPairsHook) {
      return objectPairsHook(pairs.map((pair) => Object.freeze(pair) as [string, never]));
    }
    const entries = new Map(pairs);
    return objectHook ? objectHook(entries) : entries;
  }

  #pairs(pairs: [string, never][]): void {
    this.#at++;
    this.#skipSpace();
    if (this.#take("}")) return;
    for (;;) {
      if (this.#text[this.#at] !== '"') {
        throw this.#error("Expecting property name enclosed in double quotes", this.#at);
      }
      const key = this.#string();
      this.#skipSpace();
      if (!this.#take(":")) throw this.#error("Expecting ':' delimiter", this.#at);
      this.#skipSpace();
      pairs.push([key, this.#value() as never]);
      this.#skipSpace();
      if (this.#take("}")) return;
      if (!this.#take(",")) throw this.#error("Expecting ',' delimiter", this.#at);
      this.#skipSpace();
    }
  }

  #string(): string {
    const start = this.#at++;
    let result = "";
    for (;;) {
      const plain = this.#match(/(?:[ !#-[\]-~]|[^ -~\p{Cc}]|[\x7f-\x9f])*/uy);
      result += plain?.[0] ?? "";
      const stop = this.#text[this.#at];
      if (stop === undefined) throw this.#error("Unterminated string starting at", start);
      if (stop === '"') {
        this.#at++;
        return result;
      }
      if (stop !== "\\") throw this.#error("Invalid control character at", this.#at);
      result += this.#escape(start);
    }
  }

  #escape(start: number): string {
    const backslash = this.#at++;
    const letter = this.#text[this.#at];
    if (letter === undefined) throw this.#error("Unterminated string starting at", start);
    if (letter !== "u") {
      if (!Object.hasOwn(escapes, letter)) throw this.#error("Invalid \\escape", backslash);
      this.#at++;
      return escapes[letter];
    }
    const digits = this.#match(/u([0-9a-fA-F]{4})/y);
    if (digits === null) throw this.#error("Invalid \\uXXXX escape", backslash + 1);
    return String.fromCharCode(parseInt(digits[1], 16));
  }

  #skipSpace(): void {
    this.#match(/[ \t\n\r]*/y);
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  #error(message: string, index: number): JSONDecodeError {
    return new JSONDecodeError(message, this.#text, index);
  }
}
