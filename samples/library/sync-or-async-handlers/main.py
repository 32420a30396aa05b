"""An event bus that takes plain functions, coroutine functions and generators alike."""

import asyncio
import inspect


class Bus:
    """Calls the handlers of an event, and awaits what can be awaited."""

    def __init__(self):
        self.handlers = {}

    def on(self, event, handler):
        """Register a handler.

        Handlers are called in the order in which they were registered.
        """
        self.handlers.setdefault(event, []).append(handler)

    async def emit(self, event, payload):
        results = []
        for handler in self.handlers.get(event, []):
            result = handler(payload)
            if inspect.isawaitable(result):
                result = await result
            results.append(result)
        return results


def kind_of(function):
    if inspect.iscoroutinefunction(function):
        return "coroutine function"
    if inspect.isasyncgenfunction(function):
        return "async generator function"
    if inspect.isgeneratorfunction(function):
        return "generator function"
    if inspect.isclass(function):
        return "class"
    if inspect.ismethod(function):
        return "bound method"
    if inspect.isfunction(function):
        return "function"
    return "something else"


def plain(payload):
    """Answer at once."""
    return f"plain {payload}"


async def slow(payload):
    await asyncio.sleep(1)
    return f"slow {payload}"


def numbers(limit):
    yield from range(limit)


async def ticks(limit):
    for number in range(limit):
        yield number


async def main():
    bus = Bus()
    bus.on("order", plain)
    bus.on("order", slow)
    bus.on("order", lambda payload: len(payload))
    print(await bus.emit("order", "books"))
    print(await bus.emit("nothing", "at all"))

    for candidate in (plain, slow, numbers, ticks, Bus, bus.on, bus.emit, 42):
        print(kind_of(candidate))

    coroutine = slow("later")
    print(inspect.iscoroutine(coroutine), inspect.isawaitable(coroutine))
    task = asyncio.create_task(coroutine)
    print(inspect.iscoroutine(task), inspect.isawaitable(task))
    print(await task)
    print(inspect.isgenerator(numbers(3)), inspect.isasyncgen(ticks(3)))


print(inspect.getdoc(Bus))
print(inspect.getdoc(Bus.on))
print(inspect.cleandoc("""
    Usage:
        bus.on(event, handler)
"""))
asyncio.run(main())
