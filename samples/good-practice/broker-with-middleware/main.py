"""Backend developer's demo: an in-process pub/sub broker with asyncio, plus graceful shutdown."""
from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="[%(levelname)s] %(message)s")
logger = logging.getLogger(__name__)

Handler = Callable[["Message"], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Message:
    topic: str
    payload: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return len(str(self.payload))


class Middleware(Protocol):
    async def __call__(self, message: Message, call_next: Handler) -> None: ...


class Subscription:
    def __init__(self, broker: Broker, pattern: str, maxsize: int) -> None:
        self._broker = broker
        self.pattern = pattern
        self._queue: asyncio.Queue[Message | None] = asyncio.Queue(maxsize)

    def matches(self, topic: str) -> bool:
        if self.pattern.endswith("*"):
            return topic.startswith(self.pattern[:-1])
        return topic == self.pattern

    async def deliver(self, message: Message | None) -> None:
        await self._queue.put(message)

    def __aiter__(self) -> AsyncIterator[Message]:
        return self

    async def __anext__(self) -> Message:
        message = await self._queue.get()
        if message is None:
            raise StopAsyncIteration
        return message

    async def __aenter__(self) -> Subscription:
        self._broker.add(self)
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._broker.remove(self)


class Broker:
    def __init__(self) -> None:
        self._subs: list[Subscription] = []
        self._middlewares: list[Middleware] = []
        self.stats: dict[str, int] = defaultdict(int)

    def use(self, middleware: Middleware) -> Middleware:
        self._middlewares.append(middleware)
        return middleware

    def add(self, sub: Subscription) -> None:
        logger.debug("subscribe %s", sub.pattern)
        self._subs.append(sub)

    def remove(self, sub: Subscription) -> None:
        self._subs.remove(sub)
        logger.debug("unsubscribe %s (%d left)", sub.pattern, len(self._subs))

    def subscribe(self, pattern: str, *, maxsize: int = 0) -> Subscription:
        return Subscription(self, pattern, maxsize)

    async def publish(self, topic: str, **payload: Any) -> int:
        delivered = 0

        async def final(message: Message) -> None:
            nonlocal delivered
            for sub in self._subs:
                if sub.matches(message.topic):
                    await sub.deliver(message)
                    delivered += 1
            self.stats[message.topic] += delivered

        handler: Handler = final
        for middleware in reversed(self._middlewares):
            def bind(mw: Middleware, nxt: Handler) -> Handler:
                async def call(message: Message) -> None:
                    await mw(message, nxt)
                return call
            handler = bind(middleware, handler)
        await handler(Message(topic, payload))
        return delivered

    async def close(self) -> None:
        await asyncio.gather(*(sub.deliver(None) for sub in self._subs))


broker = Broker()


@broker.use
async def timing(message: Message, call_next: Handler) -> None:
    start = time.perf_counter()
    await call_next(message)
    logger.info("%s took %dms", message.topic, (time.perf_counter() - start) * 1000)


@broker.use
async def reject_large(message: Message, call_next: Handler) -> None:
    if message.size > 40:
        logger.warning("dropped %s (%d bytes)", message.topic, message.size)
        return
    await call_next(message)


async def consumer(name: str, pattern: str, delay: float, log: list[str]) -> int:
    seen = 0
    async with broker.subscribe(pattern, maxsize=1) as sub:
        async for message in sub:
            await asyncio.sleep(delay)
            seen += 1
            log.append(f"{name}:{message.topic}:{message.payload}")
    return seen


async def main() -> None:
    log: list[str] = []
    consumers = [
        asyncio.create_task(consumer("all", "*", 0.01, log), name="all"),
        asyncio.create_task(consumer("orders", "orders.*", 0.05, log), name="orders"),
    ]
    await asyncio.sleep(0)
    print(await broker.publish("orders.created", id=1, total=9.5))
    print(await broker.publish("users.login", user="ann"))
    print(await broker.publish("orders.paid", id=1, ok=True, note=None))
    print(await broker.publish("orders.huge", blob="x" * 50))
    await broker.publish("orders.shipped", id=1, items=["a", "b"])
    await broker.close()
    for task in consumers:
        print(task.get_name(), await task)
    print(*log, sep="\n")
    print(dict(broker.stats))
    with contextlib.suppress(AttributeError):
        Message("a", {}).topic = "b"
        print("mutable?")
    print(Message("t", {"k": [1, 2.0]}))


if __name__ == "__main__":
    asyncio.run(main())
