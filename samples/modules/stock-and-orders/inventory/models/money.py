from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ..errors import CurrencyMismatch

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Money:
    amount: Decimal
    currency: str = "EUR"

    def __post_init__(self):
        value = Decimal(self.amount).quantize(CENT, rounding=ROUND_HALF_UP)
        object.__setattr__(self, "amount", value)

    def _check(self, other):
        try:
            assert self.currency == other.currency, "different currencies"
        except AssertionError as error:
            raise CurrencyMismatch(f"{self.currency} and {other.currency}") from error

    def __add__(self, other):
        self._check(other)
        return Money(self.amount + other.amount, self.currency)

    def __mul__(self, factor):
        return Money(self.amount * factor, self.currency)

    def __str__(self):
        return f"{self.amount} {self.currency}"
