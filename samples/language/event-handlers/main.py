# Handlers that register themselves, and a mixin that tries again.
import asyncio
from abc import ABC, abstractmethod


class Handler(ABC):
    registry = {}

    def __init_subclass__(cls, *, event=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if event is not None:
            Handler.registry[event] = cls

    @abstractmethod
    async def handle(self, payload):
        ...

    async def __call__(self, payload):
        print(f"<{type(self).__name__}>")
        return await self.handle(payload)


class Retrying:
    attempts = 3

    async def handle(self, payload):
        for attempt in range(1, self.attempts + 1):
            try:
                return await super().handle(payload)
            except ConnectionError as error:
                print("attempt", attempt, "failed:", error)
        raise RuntimeError("gave up")


class Flaky(Handler):
    def __init__(self):
        self.calls = 0

    async def handle(self, payload):
        self.calls += 1
        await asyncio.sleep(0.01)
        if self.calls < 3:
            raise ConnectionError(f"try {self.calls}")
        return f"handled {payload}"


class Patient(Retrying, Flaky, event="slow"):
    pass


class Quick(Handler, event="fast"):
    async def handle(self, payload):
        return payload[::-1]


async def main():
    print(sorted(Handler.registry))
    for name in ("fast", "slow"):
        handler = Handler.registry[name]()
        print(await handler("abc"))
    try:
        Handler()
    except TypeError as e:
        print(e)


asyncio.run(main())
