"""contextlib: managers written as generators, as decorators, and stacks of them."""

import os
from contextlib import (
    AbstractContextManager,
    ContextDecorator,
    ExitStack,
    chdir,
    closing,
    contextmanager,
    nullcontext,
    suppress,
)
from functools import partial


@contextmanager
def tag(name: str):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("handled:", error)
    finally:
        print(f"</{name}>")


@tag("page")
def write(text: str) -> int:
    print(text)
    return len(text)


class Announced(ContextDecorator):
    def __init__(self, what: str) -> None:
        self.what = what

    def __enter__(self):
        print("begin", self.what)
        return self

    def __exit__(self, kind, error, traceback):
        print("end", self.what, kind.__name__ if kind else "well")
        return False


@Announced("work")
def work(fails: bool) -> str:
    if fails:
        raise KeyError("no tools")
    return "done"


class Door(AbstractContextManager):
    def __exit__(self, kind, error, traceback):
        print("the door closes")

    def close(self) -> None:
        print("closed by hand")


with tag("a") as first, tag("b"):
    print(first)
with tag("c"):
    raise ValueError("inside")
print(write("hello"), write("again"))
print(work(False))
with suppress(KeyError):
    work(True)

with Door() as door:
    print(type(door).__name__)
with closing(Door()):
    print("soon")

with ExitStack() as stack:
    names = [stack.enter_context(tag(name)) for name in "xy"]
    stack.callback(print, "called", "last but two", sep=": ")
    stack.push(lambda kind, error, traceback: print("pushed", kind))
    print(names)

kept = ExitStack()
kept.enter_context(tag("kept"))
moved = kept.pop_all()
kept.close()
print("still open")
moved.close()

here = os.getcwd()
with chdir("/"), nullcontext(5) as five:
    print(os.getcwd(), five)
print(os.getcwd() == here)

binary = partial(int, base=2)
say = partial(print, "log", sep=" | ")
say(binary("101"), list(map(binary, ["1", "10"])))
