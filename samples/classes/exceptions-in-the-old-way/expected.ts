import {
  AttributeError,
  Exception,
  KeyError,
  NotImplemented,
  ValueError,
  add,
  callWith,
  contains,
  equals,
  float,
  format,
  getItem,
  getattr,
  iter,
  iterator,
  keywordDict,
  keywords,
  len,
  lt,
  max,
  min,
  nameOf,
  print,
  printTo,
  sorted,
  sub,
  valuesView,
  withParameters,
} from "./runtime/builtins.js";

// Banking with a class hierarchy, Java style
class InsufficientFunds extends Exception {
  balance: number;
  amount: number;

  constructor(balance: number, amount: number) {
    super(
      `Insufficient funds: balance ${format(balance, ".2f")}, requested ${format(amount, ".2f")}`,
    );
    this.balance = balance;
    this.amount = amount;
  }
}

class Account {
  _Account__owner: string;
  _balance: number;
  _Account__history: [string, number][];
  number: number;
  static interestRate = 0.0;
  static _Account__next_number = 1000;

  constructor(owner: string, balance = 0) {
    this._Account__owner = owner;
    this._balance = balance;
    this._Account__history = [];
    this.number = Account._Account__next_number;
    Account._Account__next_number++;
  }

  getOwner(): string {
    return this._Account__owner;
  }

  setOwner(owner: string | null): void {
    if (!owner) {
      throw new ValueError("owner must not be empty");
    }
    this._Account__owner = owner;
  }

  get owner(): string {
    return this.getOwner();
  }

  set owner(owner: string | null) {
    this.setOwner(owner);
  }

  get balance(): number {
    return this._balance;
  }

  deposit(amount: number): Account {
    if (amount <= 0) {
      throw new ValueError(`deposit must be positive, got ${amount}`);
    }
    this._balance = add(this._balance, amount);
    this._Account__history.push(["deposit", amount]);
    return this;
  }

  withdraw(amount: number): Account {
    if (amount > this._balance) {
      throw new InsufficientFunds(this._balance, amount);
    }
    this._balance = sub(this._balance, amount);
    this._Account__history.push(["withdraw", amount]);
    return this;
  }

  *history(): Generator<string> {
    for (const [kind, amount] of this._Account__history) {
      yield `${format(kind, ">10s")}: ${format(amount, "10.2f")}`;
    }
  }

  addInterest(): void {
    this._balance = float(
      this._balance +
        this._balance * (this.constructor as typeof Account).interestRate,
    );
  }

  __str__(): string {
    return `${nameOf(this.constructor as typeof Account)} #${this.number} [${this.owner}]: $${format(this._balance, ".2f")}`;
  }

  __lt__(other: any): boolean {
    return lt(this._balance, getattr(other, "_balance"));
  }

  __eq__(other: Account | string): boolean | typeof NotImplemented {
    if (!(other instanceof Account)) {
      return NotImplemented;
    }
    return this.number === other.number;
  }
}
withParameters(Account, "owner", "balance=");

class Savings extends Account {
  static override interestRate = 0.05;
}
withParameters(Savings, "Account.__init__()", "owner", "balance=");

class Checking extends Account {
  overdraft: number;

  constructor(owner: string, balance = 0, overdraft = 100) {
    super(owner, balance);
    this.overdraft = overdraft;
  }

  override withdraw(amount: number): Checking {
    if (amount > this._balance + this.overdraft) {
      throw new InsufficientFunds(add(this._balance, this.overdraft), amount);
    }
    this._balance = sub(this._balance, amount);
    return this;
  }
}
withParameters(Checking, "owner", "balance=", "overdraft=");

class Bank {
  accounts: Map<number, Account>;

  constructor() {
    this.accounts = new Map<number, Account>();
  }

  open(
    cls: typeof Checking | typeof Account,
    ...args: (string | number)[]
  ): Account {
    const kwargs = keywordDict(args);
    const account = callWith(cls, args, kwargs);
    this.accounts.set(account.number, account);
    return account;
  }

  transfer(source: number, target: number, amount: number): boolean {
    try {
      try {
        getItem(this.accounts, source).withdraw(amount);
      } catch (e) {
        if (e instanceof InsufficientFunds) {
          print("transfer refused:", e);
          return false;
        } else if (e instanceof KeyError) {
          print("no such account", e);
          return false;
        } else {
          throw e;
        }
      }
      getItem(this.accounts, target).deposit(amount);
    } finally {
      print("transfer", source, "->", target, amount);
    }
    return true;
  }

  __len__(): number {
    return this.accounts.size;
  }

  __iter__(): IterableIterator<Account> {
    return iter(valuesView(this.accounts));
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __getitem__(number: number): Account {
    return getItem(this.accounts, number);
  }

  __contains__(number: number): boolean {
    return this.accounts.has(number);
  }
}

function main(): void {
  const bank = new Bank();
  const a = bank.open(Savings, "Alice", 500);
  const b = bank.open(Checking, "Bob", keywords({ overdraft: 50 }));
  const c = bank.open(Account, "Carol", 1.5);
  print(bank.transfer(a.number, b.number, 200));
  print(bank.transfer(b.number, c.number, 251));
  print(bank.transfer(7, c.number, 1));
  bank.transfer(b.number, c.number, 225.25);
  for (const acc of bank) {
    acc.addInterest();
    print(acc);
  }
  printTo({ sep: " | " }, max(bank), min(bank));
  print(sorted(bank, { reverse: true }).map((x) => String(x.number)));
  for (const line of a.deposit(10).withdraw(3).history()) {
    console.log(line);
  }
  a.owner = "Alicia";
  print(
    a.owner,
    len(bank),
    contains(bank, 1001),
    contains(bank, 5),
    equals(getItem(bank, 1002), c),
    equals(a, "a"),
    !equals(a, b),
  );
  for (const bad of ["", null]) {
    try {
      a.owner = bad;
    } catch (e) {
      if (!(e instanceof ValueError)) throw e;
      print("error:", e);
    }
  }
  try {
    c.deposit(-5);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print(e);
  }
  try {
    print(getattr(a, "__owner"));
  } catch (e) {
    if (!(e instanceof AttributeError)) throw e;
    print(e);
  }
}

main();
