import {
  AttributeError,
  ValueError,
  attributesOf,
  getattr,
  print,
} from "./runtime/builtins.js";

// Two underscores: the name is spelled with the class outside of it.
class Account {
  declare owner: string;
  declare _Account__balance: number;
  static _Account__count = 0;

  constructor(owner: string, balance = 0) {
    this.owner = owner;
    this._Account__balance = balance;
    Account._Account__count++;
  }

  get balance(): number {
    return this._Account__balance;
  }

  _Account__check(amount: number): void {
    if (amount > this._Account__balance) {
      throw new ValueError("insufficient");
    }
  }

  withdraw(amount: number): Account {
    this._Account__check(amount);
    this._Account__balance -= amount;
    return this;
  }

  static count(): number {
    return this._Account__count;
  }
}

const a = new Account("x", 10);
print(a.withdraw(3).withdraw(2).balance, Account.count());
try {
  getattr(a, "__balance");
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}
print(a._Account__balance);
print(attributesOf(a));
