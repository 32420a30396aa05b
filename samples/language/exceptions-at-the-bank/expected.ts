import {
  AssertionError,
  Exception,
  KeyError,
  RuntimeError,
  TypeError,
  ValueError,
  ZeroDivisionError,
  addInPlace,
  basesOf,
  contextualized,
  div,
  float,
  format,
  getItem,
  getattr,
  int,
  isSubclass,
  le,
  mul,
  nameOf,
  print,
  printTo,
  repr,
  roundHalfEven,
  str,
  sub,
  truthy,
  tuple,
  tupleItem,
  typeName,
  typed,
  withCause,
  withContext,
} from "./runtime/builtins.js";

/** Base. */
class BankError extends Exception {}
class InsufficientFunds extends BankError {
  need: number;
  have: number | bigint;

  constructor(need: number, have: number | bigint) {
    super(`need ${need}, have ${str(have)}`);
    [this.need, this.have] = [need, have];
  }

  get short(): number | bigint {
    return sub(this.need, this.have);
  }
}
class Account {
  owner: string;
  balance: number | bigint;
  number: number;
  history: (readonly [string, number | string, number | bigint])[];
  static interest = 0.02;
  static _next = 1000;

  constructor(owner: string, balance = 0) {
    this.owner = owner;
    this.balance = balance;
    this.number = Account._next;
    Account._next++;
    this.history = [];
  }

  _record(kind: string, amount: number | string): void {
    this.history.push(tuple(kind, amount, this.balance));
  }

  deposit(amount: number | string): void {
    if (le(amount, 0)) {
      throw new ValueError("amount must be positive");
    }
    this.balance = addInPlace(this.balance, amount);
    this._record("deposit", amount);
  }

  withdraw(amount: number): void {
    if (amount > this.balance) {
      throw new InsufficientFunds(amount, this.balance);
    }
    this.balance = sub(this.balance, amount);
    this._record("withdraw", amount);
  }

  addInterest(): void {
    this.deposit(
      float(
        roundHalfEven(
          Number(
            mul(this.balance, (this.constructor as typeof Account).interest),
          ),
          2,
        ),
      ),
    );
  }

  __str__(): string {
    return `#${this.number} ${this.owner}: ${format(this.balance, ".2f")}`;
  }
}
class Savings extends Account {
  static override interest = 0.05;

  override withdraw(amount: number): void {
    if (this.history.filter((h) => h[0] === "withdraw").length >= 2) {
      throw new BankError("too many withdrawals");
    }
    super.withdraw(amount);
  }
}
function transfer(a: Account, b: Savings, amount: number): void {
  try {
    try {
      a.withdraw(amount);
    } catch (e) {
      if (!(e instanceof InsufficientFunds)) throw e;
      throw withCause(withContext(new BankError("transfer failed"), e), e);
    }
    b.deposit(amount);
  } finally {
    console.log("transfer", amount, "done");
  }
}
const acc = new Account("Ann", 100);
const sav = new Savings("Bob", 50.5);
transfer(acc, sav, 30);
let e: BankError | Exception | ValueError | AssertionError;
try {
  transfer(acc, sav, 300);
} catch (error) {
  if (!(error instanceof BankError)) throw error;
  e = error;
  try {
    print(repr(e), "<-", e.__cause__, getattr(e.__cause__!, "short"));
  } catch (raised) {
    throw contextualized(raised, error);
  }
}
acc.addInterest();
sav.addInterest();
printTo({ sep: "\n" }, acc, sav);
for (const amt of [10, 10, 10]) {
  try {
    sav.withdraw(amt);
  } catch (error) {
    if (!(error instanceof BankError)) throw error;
    e = error;
    try {
      print("no:", e);
    } catch (raised) {
      throw contextualized(raised, error);
    }
  }
}
for (const bad of [0, -5, "x"]) {
  try {
    acc.deposit(bad);
  } catch (error) {
    if (!(error instanceof ValueError || error instanceof TypeError))
      throw error;
    e = error;
    try {
      print(typeName(e), e);
    } catch (raised) {
      throw contextualized(raised, error);
    }
  }
}
print(
  sav.history,
  sav instanceof Account,
  nameOf(tupleItem(basesOf(Savings), 0)),
  isSubclass(InsufficientFunds, BankError),
);
try {
  try {
    getItem(new Map<string, unknown>(), "k");
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    try {
      int("z");
    } catch (raised) {
      throw contextualized(raised, error);
    }
  }
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  e = error;
  try {
    print(typeName(e.__context__ ?? null), e);
  } catch (raised) {
    throw contextualized(raised, error);
  }
}
function risky(n: number): string | number {
  try {
    try {
      if (n === 0) {
        return "zero";
      }
      if (n === 1) {
        throw new RuntimeError("one");
      }
      return div(10, n - 2);
    } catch (e) {
      if (e instanceof RuntimeError) {
        try {
          return `caught ${str(e)}`;
        } catch (raised) {
          throw contextualized(raised, e);
        }
      } else if (e instanceof ZeroDivisionError) {
        try {
          return "div";
        } catch (raised) {
          throw contextualized(raised, e);
        }
      } else {
        throw e;
      }
    }
    return "else";
  } finally {
    printTo({ end: "; " }, "finally", n);
  }
}
print(
  typed(
    Array.from({ length: 4 }, (_, i) => risky(i)),
    "list[str | float]",
  ),
);
if (!(acc.balance > 0)) {
  throw new AssertionError("broke");
}
try {
  if (true) {
    throw new AssertionError(`bal ${str(acc.balance)}`);
  }
} catch (error) {
  if (!(error instanceof AssertionError)) throw error;
  e = error;
  try {
    print("assert:", e);
  } catch (raised) {
    throw contextualized(raised, error);
  }
}
e = new ValueError("a", 1);
print(e, e.args, repr(e), str(new KeyError("q")), truthy(e));
throw new InsufficientFunds(5, 1);
