/** Properties whose getters went through a decorator before. */

import {
  float,
  format,
  getattr,
  len,
  method,
  nameOf,
  print,
} from "./runtime/builtins.js";
import { wraps } from "./runtime/functools.js";

function traced(getter: (self: Account) => number): (self: Account) => number {
  const wrapper = wraps(getter)(function wrapper(self: Account): number {
    console.log(`reading ${nameOf(getter)}`);
    return getter(self);
  });

  return wrapper;
}

/** Turns cents into a text. */
function in_euros(
  getter: (self: Account) => number,
): (self: Account) => string {
  function wrapper(self: Account): string {
    return `${format(getter(self) / 100, ".2f")} EUR`;
  }

  return wrapper;
}

class Account {
  owner: string;
  _cents: number;

  constructor(owner: string, cents: number) {
    this.owner = owner;
    this._cents = cents;
  }

  declare cents: number;

  static {
    Object.defineProperty(Account.prototype, "cents", {
      get: method(
        traced(function cents(self: Account): number {
          return self._cents;
        }),
      ),
    });
  }

  declare shown: string;

  static {
    Object.defineProperty(Account.prototype, "shown", {
      get: method(
        in_euros(function shown(self: Account): number {
          return self._cents;
        }),
      ),
    });
  }
}

class Savings extends Account {
  percent: number;

  constructor(owner: string, cents: number, percent: number) {
    super(owner, cents);
    this.percent = percent;
  }

  declare interest: string;

  static {
    Object.defineProperty(Savings.prototype, "interest", {
      get: method(
        in_euros(function interest(self: Account): number {
          return float((self._cents * getattr(self, "percent")) / 100);
        }),
      ),
    });
  }
}

const account = new Account("Ann", 1250);
console.log(account.cents + 1);
print(account.shown, account.shown.toLowerCase(), len(account.shown));

const savings = new Savings("Bob", 200_000, 3);
print(savings.shown, "bring", savings.interest);
print([account, savings].map((one) => one.shown));
