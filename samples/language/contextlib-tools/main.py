from contextlib import ExitStack, contextmanager, nullcontext, suppress


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")


with tag("p") as outer:
    with tag("b") as inner:
        print(outer, inner)

with suppress(ZeroDivisionError, KeyError):
    print(1 // 0)
    print("never printed")

with ExitStack() as stack:
    names = [stack.enter_context(tag(letter)) for letter in "xyz"]
    stack.callback(print, "callback first")
    print(names)

try:
    with tag("i"), nullcontext("nothing") as value:
        raise RuntimeError(value)
except RuntimeError as error:
    print("outside:", error)
