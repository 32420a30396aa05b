import { InsufficientFunds } from "./errors.js";

export class Account {
  owner: string;
  balance: number;

  constructor(owner: string, balance = 0) {
    this.owner = owner;
    this.balance = balance;
  }

  deposit(amount: number): void {
    this.balance += amount;
  }

  withdraw(amount: number): void {
    if (amount > this.balance) {
      throw new InsufficientFunds(this.owner, amount - this.balance);
    }
    this.balance -= amount;
  }

  __str__(): string {
    return `${this.owner}: ${this.balance}`;
  }
}
