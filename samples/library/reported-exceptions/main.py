"""Reporting exceptions: the whole traceback for the developer, one line for the user."""

import logging
import sys
import traceback


class OrderError(Exception):
    """An order that cannot be handled."""

    def __init__(self, number, reason):
        super().__init__(number, reason)
        self.number = number
        self.reason = reason

    def __str__(self):
        return f"order {self.number}: {self.reason}"


def handle(order):
    number, quantity = order
    if quantity < 0:
        raise OrderError(number, "negative quantity")
    return 100 // quantity


def summary(error):
    """The last line of a traceback: the class and the message."""
    return "".join(traceback.format_exception_only(error)).strip()


def run(orders):
    failures = []
    for order in orders:
        try:
            print(order, "->", handle(order))
        except OrderError as error:
            traceback.print_exc()
            failures.append(summary(error))
        except (ZeroDivisionError, TypeError) as error:
            print(traceback.format_exc(), file=sys.stderr)
            logging.error("unexpected\n%s", traceback.format_exc())
            last = traceback.format_exc().splitlines()[-1]
            failures.append(last)
            print("same text:", last == summary(error))
    return failures


for line in run([(1, 4), (2, 0), (3, -1), (4, 25)]):
    print("failed:", line)

noted = ValueError("no such colour: 'blurple'")
noted.add_note("known colours: red, green, blue")
print(traceback.format_exception_only(noted))
print(traceback.format_exception_only(KeyError("colour")))
print(traceback.format_exception_only(RuntimeError()))
