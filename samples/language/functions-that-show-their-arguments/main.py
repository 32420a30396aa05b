"""`print` and its partials as listeners: what is handed to them shows as it is."""

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable


def emit(value: float, out: Callable[[float], None]) -> None:
    out(value)


def shout(value):
    print(f"<{value}>", value == 2, bool(value))


def many(*values):
    print(values, sum(values))


@dataclass
class Sensor:
    name: str
    handler: Callable[..., None] = print

    def read(self, value: float) -> None:
        self.handler(self.name, value)


class Bus:
    """Tells every listener of every event."""

    def __init__(self):
        self.listeners: list[Callable[[Any], None]] = []

    def on(self, listener):
        self.listeners.append(listener)

    def publish(self, event):
        for listener in self.listeners:
            listener(event)


emit(1.0, print)
emit(2.0, shout)
Sensor("thermometer").read(20.0)
Sensor("scales", lambda name, value: print(name, "=", value)).read(5.0)

bus = Bus()
bus.on(print)
bus.on(shout)
bus.on(partial(print, "event:"))
for event in (4.0, 0.0, [1.0, 2.0], (1.0, 2)):
    bus.publish(event)

on_one_line = partial(print, end="; ")
on_one_line(1.0)
on_one_line("x", 2.0, (3.0, 1))
print()
pair = partial(str.format, "{} and {}")
print(pair(1.0, 2))


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(shout, 1.0)
    loop.call_soon(shout, 1)
    loop.call_soon(many, 1.0, 2.0)
    loop.call_soon(partial(print, "soon"), 8.0)
    loop.call_later(0.1, print, 2.0, [1.0], (3.0, 4))
    await asyncio.sleep(0.2)
    print(await loop.run_in_executor(None, str, 1.0))
    print(await asyncio.to_thread(repr, 2.0))
    await asyncio.to_thread(print, "in a thread", 3.0)


asyncio.run(main())
