import { OverflowError, ZeroDivisionError } from "../builtins/exceptions-common.js";
import { divideBig } from "../builtins/big-division.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { float } from "../builtins/float.js";
import { hash } from "../builtins/hash.js";
import { floorDivBig } from "../builtins/int-arithmetic.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { type Int, intOf, isFloatValue, normalize } from "../builtins/numbers.js";
import { tuple } from "../builtins/tuple.js";
import { divideNearest, type DurationParts, microsecondsOf, ratioOf } from "./duration.js";

const SECOND = 1_000_000n;
const DAY = 86_400n * SECOND;

/** https://docs.python.org/3/library/datetime.html#timedelta-objects */
export class timedelta {
  static readonly __module__ = "datetime";
  static readonly __typename__ = "datetime.timedelta";
  readonly days: number;
  readonly seconds: number;
  readonly microseconds: number;

  constructor(parts: DurationParts = {}) {
    const total = microsecondsOf(parts);
    const days = floorDivBig(total, DAY);
    if (days > 999_999_999n || days < -999_999_999n) {
      throw new OverflowError(
        BigInt.asIntN(32, days) === days
          ? `days=${days}; must have magnitude <= 999999999`
          : "Python int too large to convert to C int",
      );
    }
    const rest = total - days * DAY;
    this.days = Number(days);
    this.seconds = Number(rest / SECOND);
    this.microseconds = Number(rest % SECOND);
  }

  /** A duration of so many microseconds. @internal */
  static of(microseconds: bigint): timedelta {
    return new timedelta({ microseconds: microseconds as unknown as number });
  }

  static get min(): timedelta {
    return new timedelta({ days: -999_999_999 });
  }
  static get max(): timedelta {
    return timedelta.of(1_000_000_000n * DAY - 1n);
  }
  static get resolution(): timedelta {
    return timedelta.of(1n);
  }

  /** All in seconds, as a float. */
  totalSeconds(): number {
    return divideBig(this.inMicroseconds(), SECOND) + 0;
  }

  /** All in microseconds. @internal */
  inMicroseconds(): bigint {
    return BigInt(this.days) * DAY + BigInt(this.seconds) * SECOND + BigInt(this.microseconds);
  }

  __add__(other: timedelta): timedelta {
    if (!(other instanceof timedelta)) return NotImplemented as never;
    return timedelta.of(this.inMicroseconds() + other.inMicroseconds());
  }

  __radd__(other: timedelta): timedelta {
    return this.__add__(other);
  }

  __sub__(other: timedelta): timedelta {
    if (!(other instanceof timedelta)) return NotImplemented as never;
    return timedelta.of(this.inMicroseconds() - other.inMicroseconds());
  }

  __neg__(): timedelta {
    return timedelta.of(-this.inMicroseconds());
  }

  __pos__(): timedelta {
    return this;
  }

  __abs__(): timedelta {
    return this.days < 0 ? this.__neg__() : this;
  }

  __mul__(factor: number): timedelta {
    const whole = intOf(factor);
    if (whole !== undefined) return timedelta.of(this.inMicroseconds() * BigInt(whole));
    if (!isFloatValue(factor)) return NotImplemented as never;
    const [numerator, denominator] = ratioOf(finite(Number(factor)));
    return timedelta.of(divideNearest(this.inMicroseconds() * numerator, denominator));
  }

  __rmul__(factor: number): timedelta {
    return this.__mul__(factor);
  }

  __truediv__(divisor: timedelta): number;
  __truediv__(divisor: number): timedelta;
  __truediv__(divisor: timedelta | number): timedelta | number {
    const own = this.inMicroseconds();
    if (divisor instanceof timedelta) {
      const by = divisor.inMicroseconds();
      if (by === 0n) throw new ZeroDivisionError("division by zero");
      return float(divideBig(own, by) + 0);
    }
    const whole = intOf(divisor);
    if (whole !== undefined) return timedelta.of(divideNearest(own, BigInt(whole)));
    if (!isFloatValue(divisor)) return NotImplemented as never;
    const [numerator, denominator] = ratioOf(finite(Number(divisor)));
    return timedelta.of(divideNearest(own * denominator, numerator));
  }

  __floordiv__(divisor: timedelta): number;
  __floordiv__(divisor: number): timedelta;
  __floordiv__(divisor: timedelta | number): timedelta | number {
    const whole = intOf(divisor);
    if (!(divisor instanceof timedelta) && whole === undefined) return NotImplemented as never;
    const by = divisor instanceof timedelta ? divisor.inMicroseconds() : BigInt(whole as Int);
    if (by === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
    const quotient = floorDivBig(this.inMicroseconds(), by);
    return divisor instanceof timedelta ? (normalize(quotient) as number) : timedelta.of(quotient);
  }

  __mod__(divisor: timedelta): timedelta {
    if (!(divisor instanceof timedelta)) return NotImplemented as never;
    if (!divisor.__bool__()) throw new ZeroDivisionError("integer modulo by zero");
    const by = divisor.inMicroseconds();
    const total = this.inMicroseconds();
    return timedelta.of(total - floorDivBig(total, by) * by);
  }

  __divmod__(divisor: timedelta): readonly [number, timedelta] {
    if (!(divisor instanceof timedelta)) return NotImplemented as never;
    return tuple(this.__floordiv__(divisor), this.__mod__(divisor));
  }

  __eq__(other: unknown): boolean {
    return other instanceof timedelta
      ? this.inMicroseconds() === other.inMicroseconds()
      : (NotImplemented as never);
  }

  __lt__(other: unknown): boolean {
    return other instanceof timedelta
      ? this.inMicroseconds() < other.inMicroseconds()
      : (NotImplemented as never);
  }

  __le__(other: unknown): boolean {
    return other instanceof timedelta
      ? this.inMicroseconds() <= other.inMicroseconds()
      : (NotImplemented as never);
  }

  __gt__(other: unknown): boolean {
    return other instanceof timedelta
      ? this.inMicroseconds() > other.inMicroseconds()
      : (NotImplemented as never);
  }

  __ge__(other: unknown): boolean {
    return other instanceof timedelta
      ? this.inMicroseconds() >= other.inMicroseconds()
      : (NotImplemented as never);
  }

  __hash__(): Int {
    return hash(tuple(this.days, this.seconds, this.microseconds));
  }

  __bool__(): boolean {
    return this.days !== 0 || this.seconds !== 0 || this.microseconds !== 0;
  }

  __str__(): string {
    const minutes = String(Math.floor(this.seconds / 60) % 60).padStart(2, "0");
    const seconds = String(this.seconds % 60).padStart(2, "0");
    const clock = `${Math.floor(this.seconds / 3600)}:${minutes}:${seconds}`;
    const plural = Math.abs(this.days) === 1 ? "" : "s";
    const days = this.days === 0 ? "" : `${this.days} day${plural}, `;
    const micros = this.microseconds === 0 ? "" : `.${String(this.microseconds).padStart(6, "0")}`;
    return days + clock + micros;
  }

  toString(): string {
    return this.__str__();
  }

  __repr__(): string {
    const parts = [
      ["days", this.days],
      ["seconds", this.seconds],
      ["microseconds", this.microseconds],
    ].filter(([, value]) => value !== 0);
    const shown = parts.map(([name, value]) => `${name}=${value}`).join(", ");
    return `datetime.timedelta(${shown === "" ? "0" : shown})`;
  }
}

/** A float that is a fraction of whole numbers. */
function finite(value: number): number {
  if (Number.isNaN(value)) throw new ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(value)) throw new OverflowError("cannot convert Infinity to integer ratio");
  return value;
}
