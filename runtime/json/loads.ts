import { TypeError } from "../builtins/exceptions-common.js";
import { float } from "../builtins/float.js";
import { normalize } from "../builtins/numbers.js";
import { typeName } from "../builtins/type-name.js";
import { JSONDecodeError } from "./decode-error.js";

/**
 * Reads a JSON text. Objects become dicts (`Map`), numbers without a fraction exact ints, the others
 * floats that show as floats.
 * @see https://docs.python.org/3/library/json.html#json.loads
 */
export function loads<T = unknown>(text: string | Uint8Array): T {
  if (typeof text === "string") {
    if (text.startsWith("\ufeff")) {
      throw new JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
    }
    return new Reader(text).document() as T;
  }
  if (text instanceof Uint8Array) return new Reader(new TextDecoder().decode(text)).document() as T;
  const name = typeName(text);
  throw new TypeError(`the JSON object must be str, bytes or bytearray, not ${name}`);
}

const constants: Record<string, () => unknown> = {
  null: () => null,
  true: () => true,
  false: () => false,
  NaN: () => float(NaN),
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

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
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
      return isInt ? normalize(BigInt(number[1])) : float(Number(number[0]));
    }
    const constant = this.#match(/null|true|false|NaN|-?Infinity/y);
    if (constant === null) throw this.#error("Expecting value", this.#at);
    return constants[constant[0]]();
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

  #object(): Map<string, unknown> {
    const entries = new Map<string, unknown>();
    this.#at++;
    this.#skipSpace();
    if (this.#take("}")) return entries;
    for (;;) {
      if (this.#text[this.#at] !== '"') {
        throw this.#error("Expecting property name enclosed in double quotes", this.#at);
      }
      const key = this.#string();
      this.#skipSpace();
      if (!this.#take(":")) throw this.#error("Expecting ':' delimiter", this.#at);
      this.#skipSpace();
      entries.set(key, this.#value());
      this.#skipSpace();
      if (this.#take("}")) return entries;
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
