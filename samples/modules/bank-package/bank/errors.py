class BankError(Exception):
    """The base of all that can go wrong."""


class InsufficientFunds(BankError):
    def __init__(self, owner: str, missing: int) -> None:
        super().__init__(f"{owner} cannot pay")
        self.missing = missing
