import { latin1 } from "../builtins/bytes.js";
import { isIdentifier } from "../builtins/str-is.js";
import { repr } from "../builtins/repr.js";
import { error } from "./error.js";

/** Reads a pattern or a template character by character; a backslash goes with what follows it. */
export class Tokens {
  readonly source: string | Uint8Array;
  readonly isText: boolean;
  /** The character or escape that comes next; `null` at the end. */
  next: string | null = null;
  readonly #characters: readonly string[];
  #index = 0;

  constructor(source: string | Uint8Array) {
    this.source = source;
    this.isText = typeof source === "string";
    this.#characters = Array.from(typeof source === "string" ? source : latin1(source));
    this.#advance();
  }

  #advance(): void {
    let index = this.#index;
    if (index >= this.#characters.length) {
      this.next = null;
      return;
    }
    let token = this.#characters[index];
    if (token === "\\") {
      index += 1;
      if (index >= this.#characters.length) {
        throw new error("bad escape (end of pattern)", this.source, index - 1);
      }
      token += this.#characters[index];
    }
    this.#index = index + 1;
    this.next = token;
  }

  /** Takes the next token, if it is this one. */
  accept(token: string): boolean {
    if (this.next !== token) return false;
    this.#advance();
    return true;
  }

  take(): string | null {
    const token = this.next;
    this.#advance();
    return token;
  }

  /** Takes up to `count` tokens of a kind. */
  takeWhile(count: number, kind: RegExp): string {
    let taken = "";
    while (count-- > 0 && this.next !== null && kind.test(this.next)) taken += this.take();
    return taken;
  }

  /** Takes a name that a character ends. */
  takeUntil(end: string, what: string): string {
    let name = "";
    for (;;) {
      const token = this.take();
      if (token === null) {
        if (name === "") throw this.error(`missing ${what}`);
        throw this.error(`missing ${end}, unterminated name`, lengthOf(name));
      }
      if (token === end) {
        if (name === "") throw this.error(`missing ${what}`, 1);
        return name;
      }
      name += token;
    }
  }

  /** Where the next token starts. */
  get position(): number {
    return this.#index - (this.next === null ? 0 : lengthOf(this.next));
  }

  seek(position: number): void {
    this.#index = position;
    this.#advance();
  }

  /** What is wrong `before` characters ahead of the next token. */
  error(message: string, before: number = 0): error {
    return new error(message, this.source, this.position - before);
  }

  /** @throws error where the name of a group is no identifier */
  checkName(name: string): void {
    if (isIdentifier(name)) return;
    throw this.error(`bad character in group name ${repr(name)}`, lengthOf(name) + 1);
  }
}

/** In code points, as Python counts. */
export const lengthOf = (text: string): number => Array.from(text).length;
