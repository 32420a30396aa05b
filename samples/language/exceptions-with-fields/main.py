"""Exceptions that carry what went wrong, and handlers that read it."""


class ShopError(Exception):
    """Base class of all that a shop refuses."""


class OutOfStock(ShopError):
    def __init__(self, item: str, wanted: int, left: int = 0) -> None:
        self.item = item
        self.missing = wanted - left
        super().__init__(f"{self.missing} of {item} missing")


class PaymentDeclined(ShopError):
    def __init__(self, code: int, **details) -> None:
        self.code = code
        self.details = details
        if code >= 500:
            message = "the bank does not answer"
        else:
            message = "the card was declined"
        super().__init__(f"{message} ({code})")

    def can_retry(self) -> bool:
        return self.code >= 500


class RateLimited(ConnectionError):
    def __init__(self, wait: float) -> None:
        super().__init__("slow down")
        self.wait = wait


def order(number: int) -> str:
    if number == 1:
        raise OutOfStock("tea", wanted=5, left=2)
    if number == 2:
        raise PaymentDeclined(402, card="visa", tries=3)
    if number == 3:
        raise PaymentDeclined(503)
    if number == 4:
        raise RateLimited(2.0)
    if number == 5:
        raise KeyError("price")
    return f"order {number} is on its way"


for number in range(7):
    try:
        text = order(number)
    except (OutOfStock, RateLimited) as error:
        missing = getattr(error, "missing", "nothing")
        print(number, type(error).__name__, error, "- missing:", missing)
    except ShopError as error:
        # Which of the shop's errors has a code is known when it runs.
        print(number, error.code, error.details, error.can_retry())
    except Exception as error:
        print(number, repr(error), error.args)
    else:
        print(number, text)

for number in (3, 4):
    try:
        order(number)
    except Exception as error:
        try:
            print("wait", error.wait)
        except AttributeError as reason:
            print("no wait:", reason)
