"""Structured logs: every request has an id, and every line is JSON."""

import asyncio
import contextvars
import json
import logging
import sys

request_id: contextvars.ContextVar[str] = contextvars.ContextVar("request_id", default="-")

AUDIT = 25
logging.addLevelName(AUDIT, "AUDIT")


class RequestIdFilter(logging.Filter):
    """Puts the id of the current request into each record."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = request_id.get()
        return True


class JsonFormatter(logging.Formatter):
    """One JSON object a line."""

    def format(self, record):
        entry = {
            "level": record.levelname,
            "logger": record.name,
            "request": record.request_id,
            "message": record.getMessage(),
        }
        if hasattr(record, "user"):
            entry["user"] = record.user
        return json.dumps(entry)


class Counter(logging.Handler):
    """Counts the records of each level."""

    def __init__(self, level: int = logging.NOTSET) -> None:
        super().__init__(level)
        self.counts: dict[str, int] = {}

    def emit(self, record):
        self.counts[record.levelname] = self.counts.get(record.levelname, 0) + 1


class Tagged(logging.LoggerAdapter):
    """Puts a tag in front of every message."""

    def process(self, msg, kwargs):
        return f"[{self.extra['tag']}] {msg}", kwargs


counter = Counter()
console = logging.StreamHandler(sys.stdout)
console.setFormatter(JsonFormatter())
console.addFilter(RequestIdFilter())

logger = logging.getLogger("shop")
logger.setLevel(logging.DEBUG)
logger.addHandler(console)
logger.addHandler(counter)
logger.propagate = False

orders = logging.getLogger("shop.orders")
orders.setLevel(logging.INFO)
payments = Tagged(logging.getLogger("shop.payments"), {"tag": "bank"})


async def handle(number: int, user: str) -> None:
    token = request_id.set(f"r{number}")
    try:
        orders.debug("never shown: the level of the logger is INFO")
        orders.info("order from %s", user, extra={"user": user})
        await asyncio.sleep(0.1 * number)
        payments.warning("paid %.2f of %d%%", 9.5 * number, 50)
        logger.log(AUDIT, "%(who)s bought %(what)s", {"who": user, "what": "tea"})
    finally:
        request_id.reset(token)


async def main() -> None:
    await asyncio.gather(handle(1, "ann"), handle(2, "bob"))
    logger.critical("done")


asyncio.run(main())
print(counter.counts)
print(orders, orders.parent, orders.getEffectiveLevel(), payments.isEnabledFor(logging.DEBUG))
print(logging.getLevelName(AUDIT), logging.getLevelName("AUDIT"), logging.getLevelName(99))
for level in ("LOUD", 2.5):
    try:
        logger.setLevel(level)
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
