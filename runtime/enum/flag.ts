import { bitAnd, bitOr, bitXor } from "../builtins/bit-operators.js";
import { dataValue } from "../builtins/data-value.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { format } from "../builtins/format.js";
import { hash } from "../builtins/hash.js";
import { nameOf, qualifiedNameOf } from "../builtins/names.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { isIntValue } from "../builtins/numbers.js";
import { repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";
import { IntType, type TypeObject } from "../builtins/types.js";
import { define, Enum } from "./enum.js";
import { registryOf } from "./registry.js";

type Flags = typeof Flag & { new (name: string, value: number): Flag };

/** The single bits of a value, lowest first. */
function bitsOf(value: number): number[] {
  const bits: number[] = [];
  for (let bit = 1; bit <= value; bit *= 2) if (bitAnd(value, bit) !== 0) bits.push(bit);
  return bits;
}

/** All bits that some member of the class has. */
const maskOf = (cls: object): number =>
  [...registryOf(cls).byName.values()].reduce(
    (mask, member) => bitOr(mask, member._value_ as number),
    0,
  );

/** The lowest power of two above a value. */
function powerAbove(value: number): number {
  let power = 1;
  while (power <= value) power *= 2;
  return power;
}

/**
 * Members that combine: each is a bit, or a set of some.
 * @see https://docs.python.org/3/library/enum.html#enum.Flag
 */
export class Flag extends Enum<number> {
  /** `KEEP`: bits that no member has stay; otherwise they are left out (`CONFORM`). */
  protected static readonly keepsUnknown: boolean = false;
  protected override isCanonical(): boolean {
    return this._value_ > 0 && bitsOf(this._value_).length === 1;
  }

  static override _generate_next_value_(
    _name: string,
    start: unknown,
    count: number,
    lastValues: unknown[],
  ): unknown {
    return count === 0 ? start : powerAbove(Math.max(...(lastValues as number[])));
  }

  /** A member for a combination of flags, made at its first use. */
  static override _missing_(value: unknown): unknown {
    if (!isIntValue(value))
      throw new ValueError(`${repr(value)} is not a valid ${qualifiedNameOf(this)}`);
    const mask = maskOf(this);
    const beyond = powerAbove(mask);
    let bits = value as number;
    if (this.keepsUnknown) {
      if (bits < 0) bits += Math.max(beyond, powerAbove(-bits));
    } else {
      const fits = bits >= -beyond && bits < beyond && bitAnd(bits, bitXor(beyond - 1, mask)) === 0;
      if (!fits) bits = bitAnd(bits, mask);
      if (bits < 0) bits += beyond;
    }
    const registry = registryOf(this);
    const known = registry.byValue.get(bits);
    if (known) return known;
    const member = Object.create(this.prototype) as Flag;
    const parts = registry.members
      .filter((one) => bitAnd(one._value_ as number, bits) !== 0)
      .map(({ _name_ }) => _name_);
    const unknown = bits - bitAnd(bits, mask);
    if (parts.length > 0 && unknown > 0) parts.push(String(unknown));
    define(member, "_name_", parts.length > 0 ? parts.join("|") : null);
    define(member, "_value_", bits);
    registry.noteValue(bits, member);
    return member;
  }

  /** The flags of a combination. */
  *[Symbol.iterator](): Generator<this> {
    for (const member of registryOf(this.constructor).members) {
      if (bitAnd(member._value_ as number, this._value_) !== 0) yield member as this;
    }
  }

  __iter__(): IterableIterator<this> {
    return this[Symbol.iterator]();
  }

  __len__(): number {
    return bitsOf(this._value_).length;
  }

  __bool__(): boolean {
    return this._value_ !== 0;
  }

  __contains__(other: unknown): boolean {
    if (other instanceof (this.constructor as Flags))
      return bitAnd(other._value_, this._value_) === other._value_;
    throw new TypeError(
      `unsupported operand type(s) for 'in': '${typeName(other)}' and '${typeName(this)}'`,
    );
  }

  __or__(other: unknown): this {
    return this.combined(other, bitOr);
  }

  __ror__(other: unknown): this {
    return this.combined(other, bitOr);
  }

  __and__(other: unknown): this {
    return this.combined(other, bitAnd);
  }

  __rand__(other: unknown): this {
    return this.combined(other, bitAnd);
  }

  __xor__(other: unknown): this {
    return this.combined(other, bitXor);
  }

  __rxor__(other: unknown): this {
    return this.combined(other, bitXor);
  }

  __invert__(): this {
    const cls = this.constructor as Flags;
    const bits = cls.keepsUnknown ? -1 - this._value_ : bitXor(maskOf(cls), this._value_);
    return cls.of(bits) as this;
  }

  /** The value of what this one combines with. */
  protected operand(other: unknown): number | undefined {
    return other instanceof (this.constructor as Flags) ? other._value_ : undefined;
  }

  protected combined(other: unknown, combine: (left: number, right: number) => number): this {
    const value = this.operand(other);
    if (value === undefined) return NotImplemented as never;
    return (this.constructor as Flags).of(combine(this._value_, value)) as this;
  }

  override __repr__(): string {
    const cls = nameOf(this.constructor as never);
    return this._name_ === null
      ? `<${cls}: ${this._value_}>`
      : `<${cls}.${this._name_}: ${this._value_}>`;
  }

  override __str__(): string {
    const cls = nameOf(this.constructor as never);
    return this._name_ === null ? `${cls}(${this._value_})` : `${cls}.${this._name_}`;
  }
}

/**
 * Flags that are ints too.
 * @see https://docs.python.org/3/library/enum.html#enum.IntFlag
 */
export class IntFlag extends Flag {
  static readonly [dataValue]: TypeObject = IntType;
  protected static override readonly keepsUnknown: boolean = true;

  get [dataValue](): number {
    return this._value_;
  }

  override valueOf(): number {
    return this._value_;
  }

  protected override operand(other: unknown): number | undefined {
    if (typeof other === "boolean") return Number(other);
    return isIntValue(other) ? (other as number) : super.operand(other);
  }

  override __hash__(): number | bigint {
    return hash(this._value_);
  }

  override __str__(): string {
    return repr(this._value_);
  }

  override __format__(spec: string): string {
    return format(this._value_, spec);
  }
}
