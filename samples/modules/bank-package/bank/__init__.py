"""Accounts and the transfers between them."""

from .accounts import Account
from .errors import BankError, InsufficientFunds
from .transfers import transfer

__all__ = ["Account", "BankError", "InsufficientFunds", "transfer"]
