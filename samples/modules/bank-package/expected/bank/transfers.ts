import { sleep } from "../runtime/asyncio.js";
import * as ledger from "./ledger.js";
import type { Account } from "./accounts.js";
import { BankError } from "./errors.js";

export async function transfer(
  source: Account,
  target: Account,
  amount: number,
): Promise<void> {
  if (source === target) {
    throw new BankError("source and target are the same account");
  }
  source.withdraw(amount);
  // The money is on its way.
  await sleep(amount / 100);
  target.deposit(amount);
  ledger.record(source.owner, target.owner, amount);
}
