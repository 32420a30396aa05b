import {
  AttributeError,
  Exception,
  ValueError,
  add,
  equals,
  float,
  format,
  getattr,
  isSubclass,
  lt,
  max,
  nameOf,
  noSetter,
  print,
  repr,
  sorted,
  strip,
  sub,
  sum,
  toFloat,
  tuple,
  typeName,
  unpack,
} from "./runtime/builtins.js";

class InsufficientFunds extends Exception {
  balance: number;
  amount: number;

  constructor(balance: number, amount: number) {
    super(
      `balance ${format(balance, ".2f")} is less than ${format(amount, ".2f")}`,
    );
    this.balance = balance;
    this.amount = amount;
  }
}

class Account {
  owner: string;
  _balance: number;
  history: (readonly [string, number])[];
  number: number;
  static interestRate = 0.02;
  static _nextNumber = 1000;

  constructor(owner: string, balance = 0) {
    this.owner = owner;
    this._balance = balance;
    this.history = [];
    this.number = Account._nextNumber;
    Account._nextNumber++;
  }

  get balance(): number {
    return this._balance;
  }

  deposit(amount: number): void {
    if (amount <= 0) {
      throw new ValueError("Deposit must be positive");
    }
    this._balance = add(this._balance, amount);
    this.history.push(tuple("deposit", amount));
  }

  withdraw(amount: number): void {
    if (amount > this._balance) {
      throw new InsufficientFunds(this._balance, amount);
    }
    this._balance = sub(this._balance, amount);
    this.history.push(tuple("withdraw", amount));
  }

  addInterest(): void {
    this._balance = float(
      this._balance * (1 + (this.constructor as typeof Account).interestRate),
    );
  }

  static fromString(text: string): Account {
    const [owner, balance] = unpack(text.split(":"), 2);
    return new this(strip(owner), float(toFloat(balance)));
  }

  static validAmount(x: number | string): boolean {
    return typeof x === "number" && x > 0;
  }

  __str__(): string {
    return `${nameOf(this.constructor as typeof Account)} #${this.number} (${this.owner}): ${format(this.balance, ".2f")}`;
  }

  __repr__(): string {
    return `${typeName(this)}(${repr(this.owner)}, ${repr(this._balance)})`;
  }

  __eq__(other: Account | string): boolean {
    return other instanceof Account && this.number === other.number;
  }

  __lt__(other: any): boolean {
    return lt(this.balance, getattr(other, "balance"));
  }
}

class SavingsAccount extends Account {
  static override interestRate = 0.05;

  override withdraw(amount: number): void {
    if (this.history.filter((h) => h[0] === "withdraw").length >= 2) {
      console.log("Too many withdrawals");
      return;
    }
    super.withdraw(amount);
  }
}

class CheckingAccount extends Account {
  overdraft: number;

  constructor(owner: string, balance = 0, overdraft = 100) {
    super(owner, balance);
    this.overdraft = overdraft;
  }

  override withdraw(amount: number): void {
    if (amount > this._balance + this.overdraft) {
      throw new InsufficientFunds(add(this._balance, this.overdraft), amount);
    }
    this._balance = sub(this._balance, amount);
  }
}

const accounts: Account[] = [
  new Account("Alice", 100),
  new SavingsAccount("Bob", 500),
  CheckingAccount.fromString("Carol: 50.5"),
];
for (const a of accounts) {
  a.deposit(50);
  print(a);
}
for (const a of accounts) {
  try {
    a.withdraw(220);
    print("ok", a);
  } catch (e) {
    if (!(e instanceof InsufficientFunds)) throw e;
    print("error:", e, e.balance, e.amount);
  }
}
const savings = accounts[1];
savings.withdraw(10);
savings.withdraw(10);
savings.addInterest();
print(savings, savings.history);
print(sorted(accounts));
print(
  max(accounts).owner,
  equals(accounts[0], accounts[0]),
  equals(accounts[0], "x"),
  !equals(accounts[0], accounts[1]),
);
try {
  noSetter(accounts[0], "balance", 10);
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  console.log("cannot set:", typeName(e));
}
try {
  accounts[0].deposit(-5);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}
print(Account.validAmount(5), Account.validAmount("5"));
print(accounts);
const total = sum(accounts.map((a) => a.balance));
print(
  `Total: ${format(total, ",.2f")}`,
  savings instanceof Account,
  isSubclass(CheckingAccount, Account),
);
