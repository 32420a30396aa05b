/** Tests that await: each has an event loop of its own. */

import {
  Lock,
  coroutine,
  gather,
  run,
  sleep,
  waitFor,
} from "./runtime/asyncio.js";
import {
  TimeoutError,
  ValueError,
  assignedLater,
  withManager,
} from "./runtime/builtins.js";
import * as unittest from "./runtime/unittest.js";

class Bank {
  accounts: Map<string, number>;
  lock: Lock;

  constructor() {
    this.accounts = new Map<string, number>();
    this.lock = new Lock();
  }

  async deposit(name: string, amount: number): Promise<number> {
    await sleep(0.01);
    if (amount <= 0) {
      throw new ValueError("nothing to deposit");
    }
    await this.lock.acquire();
    try {
      this.accounts.set(name, (this.accounts.get(name) ?? 0) + amount);
      return this.accounts.get(name)!;
    } finally {
      this.lock.release();
    }
  }
}

class TestBank extends unittest.IsolatedAsyncioTestCase {
  declare bank: Bank;

  setUp(): void {
    console.log("set up");
  }

  async asyncSetUp(): Promise<void> {
    this.bank = new Bank();
    await this.bank.deposit("ann", 10);
    console.log("the bank is open");
  }

  async asyncTearDown(): Promise<void> {
    await sleep(0.01);
    console.log("the bank is closed");
  }

  async test_deposit(): Promise<void> {
    this.assertEqual(await this.bank.deposit("ann", 5), 15);
    this.addAsyncCleanup(this.close.bind(this), "deposit");
  }

  async close(what: string): Promise<void> {
    await sleep(0);
    console.log("cleaned up after", what);
  }

  async test_many_at_once(): Promise<void> {
    const results = await gather(
      ...[1, 2, 3].map((n) =>
        coroutine((arg0, arg1) => this.bank.deposit(arg0, arg1), "bob", n),
      ),
    );
    this.assertEqual(results, [1, 3, 6]);
  }

  async test_nothing(): Promise<void> {
    await withManager(this.assertRaises(ValueError), async () => {
      await this.bank.deposit("ann", 0);
    });
    this.assertEqual(this.bank.accounts, { ann: 10 });
  }

  async test_timeout(): Promise<void> {
    await withManager(this.assertRaises(TimeoutError), async () => {
      await waitFor(() => sleep(1), { timeout: 0.1 });
    });
  }

  test_without_a_loop(): void {
    this.assertEqual(this.bank.accounts, { ann: 10 });
  }
}
assignedLater(TestBank, "bank");

class TestRun extends unittest.TestCase {
  async test_run(): Promise<void> {
    async function work(): Promise<string> {
      const bank = new Bank();
      return `has ${await bank.deposit("joe", 3)}`;
    }

    this.assertEqual(await run(work), "has 3");
  }
}

await unittest.main([TestBank, TestRun], { exit: false });
console.log("goes on");
