import {
  AssertionError,
  NotImplemented,
  add,
  equals,
  hash,
  mul,
  repr,
  setOwn,
  str,
  tuple,
  withCause,
} from "../../runtime/builtins.js";
import { freezeDataclass } from "../../runtime/dataclasses.js";
import { Decimal } from "../../runtime/decimal.js";
import { CurrencyMismatch } from "../errors.js";

export const CENT = new Decimal("0.01");

export class Money {
  amount: any;
  currency: string;

  constructor(amount: any, currency: string = "EUR") {
    this.amount = amount;
    this.currency = currency;
    freezeDataclass(this);
    this.__post_init__();
  }

  __repr__(): string {
    return `Money(amount=${repr(this.amount)}, currency=${repr(this.currency)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Money)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.amount, this.currency),
      tuple(other.amount, other.currency),
    );
  }

  __hash__() {
    return hash(tuple(this.amount, this.currency));
  }

  __post_init__(): void {
    const value = new Decimal(this.amount).quantize(CENT, "ROUND_HALF_UP");
    setOwn(this, "amount", value);
  }

  _check(other: Money): void {
    try {
      if (this.currency !== other.currency) {
        throw new AssertionError("different currencies");
      }
    } catch (error) {
      if (!(error instanceof AssertionError)) throw error;
      throw withCause(
        new CurrencyMismatch(`${this.currency} and ${other.currency}`),
        error,
      );
    }
  }

  __add__(other: Money): Money {
    this._check(other);
    return new Money(add(this.amount, other.amount), this.currency);
  }

  __mul__(factor: number): Money {
    return new Money(mul(this.amount, factor), this.currency);
  }

  __str__(): string {
    return `${str(this.amount)} ${this.currency}`;
  }
}
