/** A bank whose accounts, ledger and transfers live in a package. */

import { gather, run } from "./runtime/asyncio.js";
import { enumerate, print, str } from "./runtime/builtins.js";
import {
  Account,
  BankError,
  InsufficientFunds,
  transfer,
} from "./bank/index.js";
import * as ledger from "./bank/ledger.js";

async function main(): Promise<void> {
  const alice = new Account("Alice", 100);
  const bruno = new Account("Bruno");

  await gather(
    () => transfer(alice, bruno, 30),
    () => transfer(alice, bruno, 25),
  );
  try {
    await transfer(bruno, alice, 500);
  } catch (error) {
    if (!(error instanceof InsufficientFunds)) throw error;
    console.log(`Refused: ${str(error)} (${error.missing} missing)`);
  }
  try {
    await transfer(alice, alice, 1);
  } catch (error) {
    if (!(error instanceof BankError)) throw error;
    print("Refused:", error);
  }

  for (const account of [alice, bruno]) {
    print(account);
  }
  console.log("Moved in all:", ledger.total());
  for (const [number, entry] of enumerate(ledger.entries, 1)) {
    console.log(
      `${number}. ${entry.source} -> ${entry.target}: ${entry.amount}`,
    );
  }
}

await run(main);
