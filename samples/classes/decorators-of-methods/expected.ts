/** Decorators written for methods: the wrapper takes `self` first and hands the rest on. */

import { run, sleep } from "./runtime/asyncio.js";
import {
  OSError,
  RuntimeError,
  ValueError,
  add,
  addInPlace,
  bindWithParameters,
  call,
  callWith,
  docOf,
  documented,
  getattr,
  keywordDict,
  keywords,
  lt,
  method as method_,
  nameOf,
  named,
  print,
  setattr,
  str,
  subInPlace,
  unbound,
  withParameters,
} from "./runtime/builtins.js";
import { wraps } from "./runtime/functools.js";
import * as methods from "./runtime/methods.js";

function retried(
  times: number,
): (
  method: (self: Mirror, path: string, size: number) => Promise<string>,
) => (self: Mirror, ...args: any[]) => Promise<string> {
  function decorate(
    method: (self: Mirror, path: string, size: number) => Promise<string>,
  ): (self: Mirror, ...args: any[]) => Promise<string> {
    const wrapper = wraps(method)(async function wrapper(
      self: Mirror,
      ...args: [path: string, size: number]
    ): Promise<string> {
      for (let attempt = 1; attempt <= times; attempt++) {
        try {
          return await method(self, ...args);
        } catch (error) {
          if (!(error instanceof OSError)) throw error;
          console.log(
            `${nameOf(method)}, attempt ${attempt} of ${times}: ${str(error)}`,
          );
          await sleep(0.1 * attempt);
        }
      }
      throw new RuntimeError(`${nameOf(method)} gave up`);
    });

    return wrapper;
  }

  return decorate;
}

function at_least(
  minimum: number,
): (
  method: (...args: any[]) => any,
) => (
  self: Account,
  amount: number | Account | string,
  ...rest: number[]
) => any {
  function decorate(
    method: (...args: any[]) => any,
  ): (
    self: Account,
    amount: number | Account | string,
    ...rest: number[]
  ) => any {
    const wrapper = wraps(method)(function wrapper(
      self: Account,
      amount: number | Account | string,
      ...rest: number[]
    ): any {
      if (lt(amount, minimum)) {
        throw new ValueError(
          `${nameOf(method)}: ${str(amount)} is below ${minimum}`,
        );
      }
      return call(method, self, amount, ...rest);
    });

    return wrapper;
  }

  return decorate;
}

function counted(
  method: (...args: any[]) => any,
): (self: Account, ...args: any[]) => any {
  const wrapper = wraps(method)(
    named(function (
      self: Account,
      ...args: (Account | number | string)[]
    ): any {
      const kwargs = keywordDict(args);
      setattr(wrapper, "calls", addInPlace(getattr(wrapper, "calls"), 1));
      return callWith(method, [self, ...args], kwargs);
    }, "wrapper"),
  );

  setattr(wrapper, "calls", 0);
  return wrapper;
}

/** Answers at the third request. */
class Mirror {
  name: string;
  requests: number;

  constructor(name: string) {
    this.name = name;
    this.requests = 0;
  }

  /** One page of the mirror. */
  declare fetch_page: (...args: any[]) => Promise<string>;

  static {
    Mirror.prototype.fetch_page = method_(
      retried(3)(
        documented(async function fetch_page(
          self: Mirror,
          path: string,
          size: number,
        ): Promise<string> {
          self.requests++;
          if (self.requests % 3) {
            throw new OSError(`${self.name} does not answer`);
          }
          return `${self.name}${path}`.repeat(size);
        }, "One page of the mirror."),
      ),
    );
  }
}
documented(Mirror, "Answers at the third request.");

class Account {
  balance: any;

  constructor(balance = 0) {
    this.balance = balance;
  }

  declare deposit: (
    amount: number | Account | string,
    ...rest: number[]
  ) => any;

  static {
    Account.prototype.deposit = method_(
      at_least(1)(function deposit(
        self: Account,
        amount: number | Account | string,
      ): any {
        self.balance = addInPlace(self.balance, amount);
        return self.balance;
      }),
    );
  }

  declare withdraw: (
    amount: number | Account | string,
    ...rest: number[]
  ) => any;

  static {
    Account.prototype.withdraw = method_(
      at_least(5)(
        counted(
          withParameters(
            function withdraw(
              self: Account,
              amount: Account | number | string,
              fee: number | Account | string = 0,
            ): any {
              self.balance = subInPlace(self.balance, add(amount, fee));
              return self.balance;
            },
            "Account.withdraw()",
            "self",
            "amount",
            "fee=",
          ),
        ),
      ),
    );
  }

  declare transfer: (...args: any[]) => any;

  static {
    Account.prototype.transfer = method_(
      counted(
        withParameters(
          function transfer(
            self: Account,
            other: Account | number | string,
            amount: Account | number | string,
            note = "no note",
          ): string {
            self.withdraw(amount);
            methods.callMethod(other, "deposit", amount);
            return `moved ${str(amount)} (${note})`;
          },
          "Account.transfer()",
          "self",
          "other",
          "amount",
          "*",
          "note=",
        ),
      ),
    );
  }
}

async function main(): Promise<void> {
  const mirror = new Mirror("mirror");
  console.log(await mirror.fetch_page("/a", 2));
  print(mirror.requests, nameOf(mirror.fetch_page), docOf(mirror.fetch_page));
  mirror.requests = 3;
  try {
    await retried(2)(unbound(Mirror, "fetch_page"))(mirror, "/b", 1);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }

  const mine = new Account(100);
  const yours = new Account();
  print(mine.deposit(5), mine.withdraw(10, 1), mine.withdraw(5, 2));
  print(
    mine.transfer(yours, 7, keywords({ note: "rent" })),
    mine.transfer(yours, 8),
    mine.balance,
    yours.balance,
  );
  print(
    getattr(Account.prototype.transfer, "calls"),
    [
      mine.deposit.bind(mine),
      bindWithParameters(mine, "withdraw"),
      bindWithParameters(mine, "transfer"),
    ].map((method) => nameOf(method)),
  );
  for (const method of [
    mine.deposit.bind(mine),
    bindWithParameters(mine, "withdraw"),
  ]) {
    try {
      method(0);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print(error);
    }
  }
}

await run(main);
