import {
  Exception,
  TypeError,
  addInPlace,
  call,
  cannotInstantiate,
  equals,
  float,
  format,
  getattr,
  gt,
  int,
  join,
  lt,
  map,
  method as method_,
  min,
  nameOf,
  named,
  print,
  round,
  setattr,
  slice,
  sorted,
  str,
  sum,
  toFloat,
  typeName,
} from "./runtime/builtins.js";
import { Decimal } from "./runtime/decimal.js";
import { wraps } from "./runtime/functools.js";
import * as logging from "./runtime/logging.js";
import * as sys from "./runtime/sys.js";

logging.basicConfig({
  level: logging.INFO,
  format: "%(levelname)-8s %(name)s: %(message)s",
  stream: sys.stdout,
});
const log = logging.getLogger("bank");

/** Base of all errors here. */
class BankError extends Exception {}

class InsufficientFunds extends BankError {
  account: Account;
  needed: Decimal;

  constructor(account: Account, needed: Decimal) {
    super(account.number, needed);
    [this.account, this.needed] = [account, needed];
  }

  __str__(): string {
    return `account ${this.account.number} lacks ${str(this.needed)}`;
  }
}

function audited(
  action: string,
): (
  method: (self: Account, amount: number) => void | Decimal,
) => (self: Checking | Savings, ...args: number[]) => Decimal | null {
  function decorate(
    method: (self: Account, amount: number) => void | Decimal,
  ): (self: Checking | Savings, ...args: number[]) => Decimal | null {
    const wrapper = wraps(method)(
      named(function (
        self: Checking | Savings,
        ...args: number[]
      ): Decimal | null {
        const before = self.balance;
        let result!: Decimal | null;
        try {
          try {
            result = call(method, self, ...args) ?? null;
          } catch (error2) {
            if (!(error2 instanceof BankError)) throw error2;
            log.warning(
              "%s refused on %s (%s)",
              action,
              self.number,
              join(", ", map(str, args)),
            );
            throw error2;
          }
          log.info(
            "%s on %s: %s -> %s",
            action,
            self.number,
            before,
            self.balance,
          );
          return result;
        } finally {
          setattr(wrapper, "calls", addInPlace(getattr(wrapper, "calls"), 1));
        }
      }, "wrapper"),
    );

    setattr(wrapper, "calls", 0);
    return wrapper;
  }

  return decorate;
}

abstract class Account {
  declare static rate: Decimal;
  number: number;
  owner: string;
  balance: Decimal;
  static _next = 1000;
  static registry = new Map<number, Account>();

  static __init_subclass__(rate = "0"): void {
    this.rate = new Decimal(rate);
  }

  constructor(owner: string, balance: string | number = 0) {
    Account._next++;
    this.number = Account._next;
    this.owner = owner;
    this.balance = new Decimal(balance);
    Account.registry.set(this.number, this);
  }

  abstract available(): Decimal;

  declare deposit: (...args: number[]) => Decimal | null;

  static {
    Account.prototype.deposit = method_(
      audited("deposit")(function deposit(self: Account, amount: number): void {
        if (amount <= 0) {
          throw new BankError("amount must be positive");
        }
        self.balance = self.balance.__add__(new Decimal(String(amount)));
      }),
    );
  }

  declare withdraw: (...args: number[]) => Decimal | null;

  static {
    Account.prototype.withdraw = method_(
      audited("withdrawal")(function withdraw(
        self: Account,
        amount: Decimal | number,
      ): Decimal {
        amount = new Decimal(String(amount));
        if (gt(amount, self.available())) {
          throw new InsufficientFunds(self, amount.__sub__(self.available()));
        }
        self.balance = self.balance.__sub__(amount);
        return amount;
      }),
    );
  }

  addInterest(): void {
    this.balance = this.balance.__add__(
      this.balance
        .__mul__((this.constructor as typeof Account).rate)
        .quantize(new Decimal("0.01"), "ROUND_HALF_UP"),
    );
  }

  __format__(spec: any): string {
    if (equals(spec, "short")) {
      return `#${this.number}`;
    }
    return format(`${this.owner}: ${format(this.balance, ",.2f")}`, spec);
  }

  __lt__(other: any): boolean {
    return lt(this.balance, getattr(other, "balance"));
  }
}

class Savings extends Account {
  override available(): Decimal {
    return this.balance;
  }
}
Savings.__init_subclass__("0.025");

class Checking extends Account {
  overdraft: number;

  constructor(owner: string, balance = 0, overdraft = 100) {
    super(owner, balance);
    this.overdraft = overdraft;
  }

  override available(): Decimal {
    return this.balance.__add__(this.overdraft);
  }
}
Checking.__init_subclass__();

const ada = new Savings("Ada", "1250.555");
const bob = new Checking("Bob", 20);
ada.addInterest();
bob.withdraw(99.95);
for (const attempt of [
  () => bob.withdraw(50),
  () => ada.deposit(-1),
  () => cannotInstantiate(Account, "available"),
]) {
  try {
    attempt();
  } catch (error) {
    if (error instanceof BankError) {
      print(typeName(error), error, slice(error.args, 1));
    } else if (error instanceof TypeError) {
      print(error);
    } else {
      throw error;
    }
  }
}
console.log(
  `${format(ada, ">30")}|${format(bob, "<20")}|${format(ada, "short")}`,
);
print(
  min(ada, bob).owner,
  sorted(Account.registry.keys()),
  Array.from(Account.registry.values(), (a) => typeName(a)),
);
print(
  getattr(Account.prototype.withdraw, "calls"),
  getattr(Account.prototype.deposit, "calls"),
  nameOf(Account.prototype.deposit),
  Savings.rate,
  Checking.rate,
);
const total = sum(
  Array.from(Account.registry.values(), (a) => a.balance),
  new Decimal(),
);
print(
  total,
  total.quantize(new Decimal("1.")),
  round(total, 1),
  float(toFloat(total)),
  int(total),
);
