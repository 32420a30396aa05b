import asyncio

from . import ledger
from .accounts import Account
from .errors import BankError


async def transfer(source: Account, target: Account, amount: int) -> None:
    if source is target:
        raise BankError("source and target are the same account")
    source.withdraw(amount)
    # The money is on its way.
    await asyncio.sleep(amount / 100)
    target.deposit(amount)
    ledger.record(source.owner, target.owner, amount)
