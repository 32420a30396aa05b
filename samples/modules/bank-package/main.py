"""A bank whose accounts, ledger and transfers live in a package."""

import asyncio

from bank import Account, BankError, InsufficientFunds, transfer
from bank import ledger


async def main() -> None:
    alice = Account("Alice", 100)
    bruno = Account("Bruno")

    await asyncio.gather(
        transfer(alice, bruno, 30),
        transfer(alice, bruno, 25),
    )
    try:
        await transfer(bruno, alice, 500)
    except InsufficientFunds as error:
        print(f"Refused: {error} ({error.missing} missing)")
    try:
        await transfer(alice, alice, 1)
    except BankError as error:
        print("Refused:", error)

    for account in (alice, bruno):
        print(account)
    print("Moved in all:", ledger.total())
    for number, entry in enumerate(ledger.entries, start=1):
        print(f"{number}. {entry.source} -> {entry.target}: {entry.amount}")


if __name__ == "__main__":
    asyncio.run(main())
