/** Classes that get methods after their own statement, and decorators that change classes. */

import { isUpper, nameOf, named, print, repr } from "./runtime/builtins.js";
import { partial } from "./runtime/functools.js";

class Dog {
  whisper!: (...args: any[]) => string;
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  bark(times = 1): string {
    return `${this.name}: ` + new Array<string>(times).fill("woof").join(" ");
  }

  shout(): string {
    return this.bark(2).toUpperCase();
  }

  isLoud(): boolean {
    return isUpper(this.name);
  }

  get label(): string {
    return `<${this.name}>`;
  }

  static of(...names: string[]): Dog[] {
    return names.map((name) => new this(name));
  }
}

const rex = new Dog("Rex");
print(rex.bark(), rex.bark(3), rex.bark(2));
print(rex.shout(), rex.isLoud(), rex.label);
print(Dog.of("Bo", "Al").map((dog) => dog.label));

function whisper(self: Dog): string {
  return `${self.name} whispers`;
}

rex.whisper = partial(whisper, rex);
console.log(rex.whisper());

class Stone {
  size: number;

  constructor(size: number) {
    this.size = size;
  }

  __repr__(): string {
    return `Stone(size=${repr(this.size)})`;
  }

  weight(): number {
    return this.size * 3;
  }

  isMore(other: Stone): boolean {
    return this.weight() > other.weight();
  }

  heavier(other: Stone): Stone {
    return this.isMore(other) ? this : other;
  }

  static unit = "kg";
}

class Feather {
  weight(): number {
    return 0;
  }

  __repr__(): string {
    return "a feather";
  }

  isMore(other: Feather): boolean {
    return this.weight() > other.weight();
  }

  heavier(other: Feather): Feather {
    return this.isMore(other) ? this : other;
  }

  static unit = "kg";
}

print(
  new Stone(2).isMore(new Stone(1)),
  new Stone(4).heavier(new Stone(5)),
  Stone.unit,
);
print(new Feather().heavier(new Feather()), Feather.unit);

class AccountClass {
  balance: number;

  constructor(balance = 0) {
    this.balance = balance;
  }

  deposit(amount: number): number {
    this.balance += amount;
    return this.balance;
  }
}
named(AccountClass, "Account");

class Account extends AccountClass {
  static log: string[] = [];

  override deposit(amount: number): number {
    Account.log.push(`+${amount}`);
    return super.deposit(amount);
  }
}
named(Account, "Audited");

const account = new Account(10);
print(account.deposit(5), account.deposit(7), Account.log, nameOf(Account));
