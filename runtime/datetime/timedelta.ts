import { OverflowError, TypeError, ZeroDivisionError } from "../builtins/exceptions-common.js";
import { hash } from "../builtins/hash.js";
import type { Int } from "../builtins/numbers.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { floorDiv, roundHalfEven } from "./calendar.js";

/** The parts that a duration may be made of. */
export interface DurationParts {
  weeks?: number;
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
  microseconds?: number;
}

const SECOND = 1_000_000;
const DAY = 86_400;

/** https://docs.python.org/3/library/datetime.html#timedelta-objects */
export class timedelta {
  static readonly __module__ = "datetime";
  readonly days: number;
  readonly seconds: number;
  readonly microseconds: number;

  constructor(parts: DurationParts = {}) {
    const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = parts;
    // Whole days are kept apart, so that long durations keep their microseconds.
    const allDays = Number(days) + weeks * 7;
    const wholeDays = Math.trunc(allDays);
    const allSeconds = Number(seconds) + minutes * 60 + hours * 3600 + (allDays - wholeDays) * DAY;
    const wholeSeconds = Math.trunc(allSeconds);
    const micros = roundHalfEven(
      (allSeconds - wholeSeconds) * SECOND +
        (parts.microseconds ?? 0) +
        (parts.milliseconds ?? 0) * 1000,
    );
    const total = wholeSeconds + floorDiv(micros, SECOND);
    this.microseconds = micros - floorDiv(micros, SECOND) * SECOND;
    this.seconds = total - floorDiv(total, DAY) * DAY;
    this.days = wholeDays + floorDiv(total, DAY);
    if (Math.abs(this.days) > 999_999_999) {
      throw new OverflowError(`days=${this.days}; must have magnitude <= 999999999`);
    }
  }

  /** All in seconds, as a float. */
  totalSeconds(): number {
    return ((this.days * DAY + this.seconds) * SECOND + this.microseconds) / SECOND;
  }

  /** All in microseconds. @internal */
  inMicroseconds(): number {
    return (this.days * DAY + this.seconds) * SECOND + this.microseconds;
  }

  __add__(other: timedelta): timedelta {
    if (!(other instanceof timedelta)) return NotImplemented as never;
    return new timedelta({
      days: this.days + other.days,
      seconds: this.seconds + other.seconds,
      microseconds: this.microseconds + other.microseconds,
    });
  }

  __sub__(other: timedelta): timedelta {
    return other instanceof timedelta ? this.__add__(other.__neg__()) : (NotImplemented as never);
  }

  __neg__(): timedelta {
    return this.#scaled(-1);
  }

  __abs__(): timedelta {
    return this.days < 0 ? this.__neg__() : this;
  }

  __mul__(factor: number): timedelta {
    const scale = Number(factor);
    if (Number.isNaN(scale)) throw new TypeError("unsupported operand type(s) for *");
    return Number.isInteger(scale)
      ? this.#scaled(scale)
      : new timedelta({ microseconds: roundHalfEven(this.inMicroseconds() * scale) });
  }

  __rmul__(factor: number): timedelta {
    return this.__mul__(factor);
  }

  __truediv__(divisor: timedelta): number;
  __truediv__(divisor: number): timedelta;
  __truediv__(divisor: timedelta | number): timedelta | number {
    const by = divisor instanceof timedelta ? divisor.inMicroseconds() : Number(divisor);
    if (by === 0) throw new ZeroDivisionError("integer division or modulo by zero");
    const quotient = this.inMicroseconds() / by;
    if (divisor instanceof timedelta) return quotient;
    return new timedelta({ microseconds: roundHalfEven(quotient) });
  }

  __floordiv__(divisor: timedelta): number;
  __floordiv__(divisor: number): timedelta;
  __floordiv__(divisor: timedelta | number): timedelta | number {
    const by = divisor instanceof timedelta ? divisor.inMicroseconds() : Number(divisor);
    if (by === 0) throw new ZeroDivisionError("integer division or modulo by zero");
    const quotient = floorDiv(this.inMicroseconds(), by);
    return divisor instanceof timedelta ? quotient : new timedelta({ microseconds: quotient });
  }

  __mod__(divisor: timedelta): timedelta {
    const by = divisor.inMicroseconds();
    const total = this.inMicroseconds();
    return new timedelta({ microseconds: total - floorDiv(total, by) * by });
  }

  __eq__(other: unknown): boolean {
    return other instanceof timedelta && this.#compared(other) === 0;
  }

  __lt__(other: unknown): unknown {
    return other instanceof timedelta ? this.#compared(other) < 0 : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof timedelta ? this.#compared(other) <= 0 : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof timedelta ? this.#compared(other) > 0 : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof timedelta ? this.#compared(other) >= 0 : NotImplemented;
  }

  __hash__(): Int {
    return hash(Object.freeze([this.days, this.seconds, this.microseconds]));
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

  #scaled(factor: number): timedelta {
    return new timedelta({
      days: this.days * factor,
      seconds: this.seconds * factor,
      microseconds: this.microseconds * factor,
    });
  }

  #compared(other: timedelta): number {
    return (
      this.days - other.days ||
      this.seconds - other.seconds ||
      this.microseconds - other.microseconds
    );
  }
}
