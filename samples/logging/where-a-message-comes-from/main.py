"""Formats that show the line and the function of a call, in the three styles."""

import asyncio
import logging
import sys

logging.basicConfig(
    stream=sys.stdout,
    level=logging.DEBUG,
    format="%(filename)s:%(lineno)d %(funcName)s [%(levelname)-7s] %(message)s",
)
logger = logging.getLogger(__name__)


def double(number: int) -> int:
    logger.debug("doubling %d", number)
    return number * 2


class Service:
    def __init__(self, name: str) -> None:
        self.name = name
        self.logger = logging.getLogger(f"service.{name}")

    async def run(self) -> None:
        self.logger.info("%s started", self.name)
        await asyncio.sleep(0.5)
        (
            self.logger
            .warning(
                "%s is slow",
                self.name,
            )
        )
        logging.error("said by the root")


async def main() -> None:
    # The loop itself tells the logger "asyncio" which selector it uses.
    await Service("mail").run()
    announce = lambda text: logger.info("announced: %s", text)
    announce("a lambda has no name")
    [logger.info("in a list: %d", double(number)) for number in range(2)]


double(21)
asyncio.run(main())
logger.info("at the level of the module")

braces = logging.Formatter("{levelname:>8}|{funcName}|{message}", style="{")
dollars = logging.Formatter("$name ($module): ${message}", style="$")
record = logging.LogRecord(
    "by.hand",
    logging.INFO,
    "/srv/app/jobs.py",
    7,
    "%s jobs",
    (3,),
    None,
    "plan",
)
for formatter in (braces, dollars):
    print(formatter.format(record))
print(record.filename, record.module, record.lineno, record.funcName, record)
for style, text in (("{", "no fields"), ("%", "no fields"), ("$", "100$"), ("?", "x")):
    try:
        logging.Formatter(text, style=style)
    except ValueError as error:
        print(error)
