import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { nameOf } from "../builtins/names.js";
import { type Rounding, roundings } from "./rounding.js";
import {
  Clamped,
  DivisionByZero,
  FloatOperation,
  Inexact,
  InvalidOperation,
  Overflow,
  Rounded,
  type Signal,
  Subnormal,
  Underflow,
} from "./signals.js";

/* The order in which a context shows its flags and traps. */
const signals: readonly Signal[] = [
  InvalidOperation,
  FloatOperation,
  DivisionByZero,
  Overflow,
  Underflow,
  Subnormal,
  Inexact,
  Rounded,
  Clamped,
];
const shownOrder: readonly Signal[] = [
  InvalidOperation,
  DivisionByZero,
  Inexact,
  FloatOperation,
  Overflow,
  Rounded,
  Subnormal,
  Underflow,
  Clamped,
];

/** What a context may be made with. */
export interface ContextOptions {
  prec?: number | null;
  rounding?: string | null;
  Emin?: number | null;
  Emax?: number | null;
  capitals?: number | null;
  clamp?: number | null;
  flags?: Iterable<Signal> | null;
  traps?: Iterable<Signal> | null;
}

/** Precision, rounding and traps. https://docs.python.org/3/library/decimal.html#context-objects */
export class DecimalContext {
  static readonly __module__ = "decimal";
  static readonly __typename__ = "decimal.Context";
  static readonly __name__ = "Context";
  #prec = 28;
  #rounding: Rounding = "ROUND_HALF_EVEN";
  Emin: number;
  Emax: number;
  capitals: number;
  clamp: number;
  readonly flags: Map<Signal, boolean>;
  readonly traps: Map<Signal, boolean>;

  constructor(options: ContextOptions = {}) {
    this.prec = options.prec ?? 28;
    this.rounding = options.rounding ?? "ROUND_HALF_EVEN";
    this.Emin = options.Emin ?? -999_999;
    this.Emax = options.Emax ?? 999_999;
    this.capitals = options.capitals ?? 1;
    this.clamp = options.clamp ?? 0;
    this.flags = chosen(options.flags ?? []);
    this.traps = chosen(options.traps ?? [InvalidOperation, DivisionByZero, Overflow]);
  }

  get prec(): number {
    return this.#prec;
  }
  set prec(value: number) {
    if (value < 1) throw new ValueError("valid range for prec is [1, MAX_PREC]");
    this.#prec = value;
  }

  get rounding(): Rounding {
    return this.#rounding;
  }
  set rounding(value: string) {
    this.#rounding = roundingOf(value);
  }

  get Etiny(): number {
    return this.Emin - this.prec + 1;
  }

  /** Notes a signal, and throws it where it is trapped. */
  signal(signal: Signal, reason: Signal = signal): void {
    this.flags.set(signal, true);
    if (this.traps.get(signal) === true) throw new signal([reason]);
  }

  clearFlags(): void {
    for (const signal of signals) this.flags.set(signal, false);
  }

  clearTraps(): void {
    for (const signal of signals) this.traps.set(signal, false);
  }

  copy(): DecimalContext {
    return new DecimalContext({
      prec: this.prec,
      rounding: this.rounding,
      Emin: this.Emin,
      Emax: this.Emax,
      capitals: this.capitals,
      clamp: this.clamp,
      flags: signals.filter((signal) => this.flags.get(signal)),
      traps: signals.filter((signal) => this.traps.get(signal)),
    });
  }

  __repr__(): string {
    const names = (table: Map<Signal, boolean>): string =>
      shownOrder
        .filter((signal) => table.get(signal))
        .map((signal) => nameOf(signal))
        .join(", ");
    return (
      `Context(prec=${this.prec}, rounding=${this.rounding}, Emin=${this.Emin}, ` +
      `Emax=${this.Emax}, capitals=${this.capitals}, clamp=${this.clamp}, ` +
      `flags=[${names(this.flags)}], traps=[${names(this.traps)}])`
    );
  }
}

function chosen(given: Iterable<Signal>): Map<Signal, boolean> {
  const wanted = new Set(given);
  return new Map(signals.map((signal) => [signal, wanted.has(signal)]));
}

/** A way of rounding by its name. @throws TypeError where there is none */
export function roundingOf(name: string): Rounding {
  if ((roundings as readonly string[]).includes(name)) return name as Rounding;
  throw new TypeError(
    "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]",
  );
}

let current = new DecimalContext();

/** The context of all arithmetic that names no other. */
export function getcontext(): DecimalContext {
  return current;
}

/** Arithmetic goes by `context` from here on. */
export function setcontext(context: DecimalContext): void {
  current = context;
}

/** What `with localcontext()` enters: a context of its own, until the block is left. */
export class LocalContext {
  readonly #own: DecimalContext;
  #previous: DecimalContext = current;

  constructor(context: DecimalContext) {
    this.#own = context;
  }

  __enter__(): DecimalContext {
    this.#previous = current;
    current = this.#own;
    return this.#own;
  }

  __exit__(): boolean {
    current = this.#previous;
    return false;
  }
}

/** https://docs.python.org/3/library/decimal.html#decimal.localcontext */
export function localcontext(
  context: DecimalContext | null = null,
  changes: Pick<ContextOptions, "prec" | "rounding" | "Emin" | "Emax" | "capitals" | "clamp"> = {},
): LocalContext {
  const own = (context ?? current).copy();
  for (const [name, value] of Object.entries(changes)) {
    if (value !== null && value !== undefined) Object.assign(own, { [name]: value });
  }
  return new LocalContext(own);
}
