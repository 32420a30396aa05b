/** A bank whose transfers lock two accounts, always in the same order. */

import { Lock, coroutine, gather, run, sleep } from "./runtime/asyncio.js";
import {
  AssertionError,
  Exception,
  KeyError,
  add,
  floorDivide,
  getItem,
  guardedItems,
  guardedValues,
  inherits,
  list,
  listCount,
  mul,
  next,
  print,
  repr,
  reversed,
  sorted,
  str,
  sub,
  sum,
  tupleItem,
  typeName,
  unpack,
  withAsync,
  withCause,
} from "./runtime/builtins.js";
import { asynccontextmanager } from "./runtime/contextlib.js";
import * as itertools from "./runtime/itertools.js";
import * as random from "./runtime/random.js";

/** What the bank refuses. */
class BankError extends Exception {}

class InsufficientFunds extends BankError {
  account: Account;
  missing: number | bigint;

  constructor(account: Account, amount: number) {
    const missing = sub(amount, account.balance);
    super(`${account.owner} lacks ${str(missing)}`);
    this.account = account;
    this.missing = missing;
  }
}

class UnknownAccount extends BankError {
  __str__(): string {
    return `no account of ${str(tupleItem(this.args, 0))}`;
  }
}
inherits(UnknownAccount, BankError, KeyError);

const numbers = itertools.count(1001);

class Account {
  owner: string;
  balance: number | bigint;
  number: number;
  history: string[];
  lock: Lock;

  constructor(
    owner: string,
    balance: number | bigint = 0,
    number: number = next(numbers),
    history: string[] = [],
    lock: Lock = new Lock(),
  ) {
    this.owner = owner;
    this.balance = balance;
    this.number = number;
    this.history = history;
    this.lock = lock;
  }

  __repr__(): string {
    return `Account(owner=${repr(this.owner)}, balance=${repr(this.balance)}, number=${repr(this.number)})`;
  }

  deposit(amount: number | bigint): void {
    this.balance = add(this.balance, amount);
    this.history.push(`+${str(amount)}`);
  }

  withdraw(amount: number): void {
    if (amount > this.balance) {
      throw new InsufficientFunds(this, amount);
    }
    this.balance = sub(this.balance, amount);
    this.history.push(`-${amount}`);
  }
}

class Bank {
  accounts: Map<string, Account>;
  latency: random.Random;
  refused: BankError[];

  constructor(latency: random.Random) {
    this.accounts = new Map<string, Account>();
    this.latency = latency;
    this.refused = [];
  }

  open(owner: string, balance = 0): Account {
    const account = new Account(owner, balance);
    this.accounts.set(owner, account);
    return account;
  }

  find(owner: string): Account {
    try {
      return getItem(this.accounts, owner);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      throw withCause(new UnknownAccount(owner), null);
    }
  }

  get total(): number | bigint {
    return sum(
      Array.from(this.accounts.values(), (account) => account.balance),
    );
  }

  /** Takes the locks by number, so that two transfers never block each other. */
  locked = asynccontextmanager(
    async function* (this: Bank, ...accounts: Account[]): AsyncGenerator<null> {
      const ordered = sorted(accounts, { key: (account) => account.number });
      for (const account of ordered) {
        await account.lock.acquire();
      }
      try {
        yield null;
      } finally {
        for (const account of reversed(ordered)) {
          account.lock.release();
        }
      }
    }.bind(this),
  );

  async transfer(
    source: string,
    target: string,
    amount: number,
  ): Promise<boolean> {
    try {
      const giver = this.find(source);
      const taker = this.find(target);
      await withAsync(this.locked(giver, taker), async () => {
        giver.withdraw(amount);
        await sleep(this.latency.uniform(0.01, 0.05));
        taker.deposit(amount);
      });
    } catch (error) {
      if (!(error instanceof BankError)) throw error;
      this.refused.push(error);
      return false;
    }
    return true;
  }

  async payInterest(percent: number): Promise<number | bigint> {
    let paid: number | bigint = 0;
    for (const account of guardedValues(this.accounts)) {
      await account.lock.acquire();
      try {
        const interest = floorDivide(mul(account.balance, percent), 100);
        account.deposit(interest);
        paid = add(paid, interest);
      } finally {
        account.lock.release();
      }
    }
    return paid;
  }
}

async function main(): Promise<void> {
  const rng = new random.Random(2024);
  const bank = new Bank(rng);
  for (const [owner, balance] of guardedItems(
    new Map<string, number>([
      ["Ann", 500],
      ["Bob", 120],
      ["Cid", 0],
    ]),
  )) {
    bank.open(owner, balance);
  }
  const before = bank.total;

  print(await bank.transfer("Ann", "Bob", 80));
  print(await bank.transfer("Cid", "Bob", 10));
  print(await bank.transfer("Ann", "Zoe", 10));

  const names = list(bank.accounts.keys());
  const orders: [string, string, number][] = [];
  for (let _ = 0; _ < 20; _++) {
    const [source, target] = unpack(rng.sample(names, 2), 2);
    orders.push([source, target, rng.randrange(10, 200, 10)]);
  }
  const results = await gather(
    ...orders.map((order) => coroutine(() => bank.transfer(...order))),
  );
  console.log(
    `${listCount(results, true)} done, ${listCount(results, false)} refused`,
  );
  if (bank.total !== before) {
    throw new AssertionError("money was lost");
  }

  for (const error of bank.refused.slice(0, 4)) {
    const kind = typeName(error);
    if (error instanceof InsufficientFunds) {
      console.log(
        `${kind}: ${str(error)} (has ${str(error.account.balance)} now)`,
      );
    } else {
      console.log(`${kind}: ${str(error)}`);
    }
  }
  for (const account of guardedValues(bank.accounts)) {
    print(account);
    console.log("   ", account.history.slice(0, 8).join(" "));
  }
  print("interest:", await bank.payInterest(3), "total:", bank.total);
}

await run(main);
