import { repr } from "../builtins/repr.js";
import { error } from "./error.js";
import type { GroupTable } from "./escapes.js";
import { type Sequence, widthOf } from "./syntax.js";
import type { Tokens } from "./tokens.js";

type Width = readonly [number, number] | null;

/** The groups of a pattern that is being read. */
export class Groups implements GroupTable {
  readonly names = new Map<string, number>();
  /** By number; `null` while the group is open. */
  readonly widths: Width[] = [null];
  /** How many groups there were before the lookbehind that is being read. */
  #lookbehind: number | null = null;
  readonly #conditions = new Map<number, number>();
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  get count(): number {
    return this.widths.length;
  }

  /** @throws error where the name is taken */
  open(name: string | null): number {
    const number = this.count;
    this.widths.push(null);
    if (name !== null) {
      const before = this.names.get(name);
      if (before !== undefined) {
        throw this.#tokens.error(
          `redefinition of group name ${repr(name)} as group ${number}; was group ${before}`,
          Array.from(name).length + 1,
        );
      }
      this.names.set(name, number);
    }
    return number;
  }

  close(number: number, body: Sequence): void {
    this.widths[number] = widthOf(body, this.widths);
  }

  isClosed(number: number): boolean {
    return number < this.count && this.widths[number] !== null;
  }

  checkReference(number: number, before: number): void {
    if (!this.isClosed(number)) throw this.#tokens.error("cannot refer to an open group", before);
    this.checkLookbehind(number);
  }

  /** A lookbehind cannot look at groups of its own. */
  checkLookbehind(number: number): void {
    if (this.#lookbehind === null) return;
    if (!this.isClosed(number)) throw this.#tokens.error("cannot refer to an open group");
    if (number >= this.#lookbehind) {
      throw this.#tokens.error("cannot refer to group defined in the same lookbehind subpattern");
    }
  }

  /** Reads the inside of a lookbehind. */
  inLookbehind<T>(read: () => T): T {
    const outermost = this.#lookbehind === null;
    if (outermost) this.#lookbehind = this.count;
    const result = read();
    if (outermost) this.#lookbehind = null;
    return result;
  }

  /** `(?(2)…)`: the group may come later. */
  addCondition(number: number, position: number): void {
    if (!this.#conditions.has(number)) this.#conditions.set(number, position);
  }

  checkConditions(pattern: string | Uint8Array): void {
    for (const [number, position] of this.#conditions) {
      if (number >= this.count) {
        throw new error(`invalid group reference ${number}`, pattern, position);
      }
    }
  }
}
