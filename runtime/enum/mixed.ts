import { compareStrings } from "../builtins/compare-strings.js";
import { dataOf, dataValue } from "../builtins/data-value.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { format } from "../builtins/format.js";
import { hash } from "../builtins/hash.js";
import { int } from "../builtins/int.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { add, mul } from "../builtins/operators.js";
import { getItem } from "../builtins/items.js";
import { iterate } from "../builtins/iterate.js";
import { len } from "../builtins/len.js";
import { percentFormat } from "../builtins/percent-format.js";
import { repr } from "../builtins/repr.js";
import { str } from "../builtins/str.js";
import { FloatType, IntType, StrType, type TypeObject } from "../builtins/types.js";
import { Enum } from "./enum.js";

/** `class Level(int, Enum)`: the members are ints. */
export class EnumOfInt extends Enum<number> {
  static readonly [dataValue]: TypeObject = IntType;

  get [dataValue](): number {
    return this._value_;
  }

  protected override dataFrom(given: unknown): unknown {
    return typeof given === "number" || typeof given === "bigint" ? given : int(given);
  }

  override valueOf(): number {
    return this._value_;
  }

  override __hash__(): number | bigint {
    return hash(this._value_);
  }
}

/** `class Ratio(float, Enum)`: the members are floats. */
export class EnumOfFloat extends EnumOfInt {
  static override readonly [dataValue]: TypeObject = FloatType;

  protected override dataFrom(given: unknown): unknown {
    return given;
  }
}

/**
 * Members that are ints and look like them.
 * @see https://docs.python.org/3/library/enum.html#enum.IntEnum
 */
export class IntEnum extends EnumOfInt {
  override __str__(): string {
    return repr(this._value_);
  }

  override __format__(spec: string): string {
    return format(this._value_, spec);
  }
}

/** `class Colour(str, Enum)`: the members are strings. */
export class EnumOfStr extends Enum<string> {
  static readonly [dataValue]: TypeObject = StrType;

  get [dataValue](): string {
    return this._value_;
  }

  protected override dataFrom(given: unknown): unknown {
    return str(given);
  }

  override toString(): string {
    return this._value_;
  }

  override __hash__(): number | bigint {
    return hash(this._value_);
  }

  __eq__(other: unknown): unknown {
    return compared(other, (text) => text === this._value_);
  }

  __lt__(other: unknown): unknown {
    return compared(other, (text) => compareStrings(this._value_, text) < 0);
  }

  __le__(other: unknown): unknown {
    return compared(other, (text) => compareStrings(this._value_, text) <= 0);
  }

  __gt__(other: unknown): unknown {
    return compared(other, (text) => compareStrings(this._value_, text) > 0);
  }

  __ge__(other: unknown): unknown {
    return compared(other, (text) => compareStrings(this._value_, text) >= 0);
  }

  __add__(other: unknown): any {
    return add(this._value_, dataOf(other) ?? other);
  }

  __radd__(other: unknown): any {
    return add(other, this._value_);
  }

  __mul__(count: number): any {
    return mul(this._value_, count);
  }

  __mod__(values: unknown): string {
    return percentFormat(this._value_, values);
  }

  __len__(): number {
    return len(this._value_);
  }

  __iter__(): IterableIterator<unknown> {
    return iterate(this._value_);
  }

  __getitem__(index: number): unknown {
    return getItem(this._value_, index);
  }

  __contains__(part: unknown): boolean {
    return this._value_.includes(str(dataOf(part) ?? part));
  }
}

function compared(other: unknown, compare: (text: string) => boolean): unknown {
  const text = typeof other === "string" ? other : dataOf(other);
  return typeof text === "string" ? compare(text) : NotImplemented;
}

/**
 * Members that are strings and look like them.
 * @see https://docs.python.org/3/library/enum.html#enum.StrEnum
 */
export class StrEnum extends EnumOfStr {
  static override _generate_next_value_(name: string): unknown {
    return name.toLowerCase();
  }

  protected override dataFrom(given: unknown): unknown {
    if (typeof given === "string") return given;
    throw new TypeError(`${repr(given)} is not a string`);
  }

  override __str__(): string {
    return this._value_;
  }

  override __format__(spec: string): string {
    return format(this._value_, spec);
  }
}
