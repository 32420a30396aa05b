import { intOf } from "../builtins/numbers.js";
import { NotImplemented } from "../builtins/not-implemented.js";

/** The order in which a combination of flags shows its parts. */
const names: readonly (readonly [bit: number, name: string])[] = [
  [256, "ASCII"],
  [2, "IGNORECASE"],
  [4, "LOCALE"],
  [32, "UNICODE"],
  [8, "MULTILINE"],
  [16, "DOTALL"],
  [64, "VERBOSE"],
  [1, "TEMPLATE"],
  [128, "DEBUG"],
];
const everything = 511;

/**
 * A set of flags, which shows its members' names.
 * @see https://docs.python.org/3/library/re.html#re.RegexFlag
 */
export class RegexFlag {
  static readonly __name__ = "RegexFlag";
  static readonly __module__ = "re";
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  get name(): string | null {
    const parts = this.#parts();
    return parts.length > 0 ? parts.join("|") : null;
  }

  /** Both sets of flags together: `re.I | re.M`. */
  or(other: Flags): RegexFlag {
    return new RegexFlag(this.value | flagBits(other));
  }

  /** What both sets of flags have. */
  and(other: Flags): RegexFlag {
    return new RegexFlag(this.value & flagBits(other));
  }

  /** What one of the two has, and the other has not. */
  xor(other: Flags): RegexFlag {
    return new RegexFlag(this.value ^ flagBits(other));
  }

  /** All the other flags. */
  invert(): RegexFlag {
    return new RegexFlag(everything & ~this.value);
  }

  valueOf(): number {
    return this.value;
  }

  __or__(other: unknown): unknown {
    return isFlags(other) ? this.or(other) : NotImplemented;
  }

  __ror__(other: unknown): unknown {
    return this.__or__(other);
  }

  __and__(other: unknown): unknown {
    return isFlags(other) ? this.and(other) : NotImplemented;
  }

  __rand__(other: unknown): unknown {
    return this.__and__(other);
  }

  __xor__(other: unknown): unknown {
    return isFlags(other) ? this.xor(other) : NotImplemented;
  }

  __rxor__(other: unknown): unknown {
    return this.__xor__(other);
  }

  __invert__(): RegexFlag {
    return this.invert();
  }

  __bool__(): boolean {
    return this.value !== 0;
  }

  __int__(): number {
    return this.value;
  }

  __index__(): number {
    return this.value;
  }

  __contains__(other: RegexFlag): boolean {
    return (this.value & other.value) === other.value;
  }

  __eq__(other: unknown): boolean {
    return isFlags(other) && flagBits(other) === this.value;
  }

  __hash__(): number {
    return this.value;
  }

  __repr__(): string {
    const parts = this.#parts().map((name) => `re.${name}`);
    if (this.value === 0) return "re.NOFLAG";
    return parts.length > 0 ? parts.join("|") : `re.RegexFlag(${this.value})`;
  }

  #parts(): string[] {
    return names.filter(([bit]) => (this.value & bit) !== 0).map(([, name]) => name);
  }
}

/** Flags as the functions of `re` take them. */
export type Flags = RegexFlag | number;

const isFlags = (value: unknown): value is Flags =>
  value instanceof RegexFlag || intOf(value) !== undefined;

/** The flags as the bits of a number. @internal */
export const flagBits = (flags: Flags): number =>
  flags instanceof RegexFlag ? flags.value : Number(flags);

export const NOFLAG = new RegexFlag(0);
export const TEMPLATE = new RegexFlag(1);
export const IGNORECASE = new RegexFlag(2);
export const LOCALE = new RegexFlag(4);
export const MULTILINE = new RegexFlag(8);
export const DOTALL = new RegexFlag(16);
export const UNICODE = new RegexFlag(32);
export const VERBOSE = new RegexFlag(64);
export const ASCII = new RegexFlag(256);
