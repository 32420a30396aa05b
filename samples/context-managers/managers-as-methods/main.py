"""Generator methods as context managers, with arguments and defaults."""

import asyncio
from contextlib import asynccontextmanager, contextmanager


class Hub:
    """Subscribers of a topic get a queue for as long as they are inside."""

    def __init__(self):
        self.topics = {}
        self.depth = 0

    @asynccontextmanager
    async def subscribe(self, topic, size=0):
        queue = asyncio.Queue(size)
        self.topics.setdefault(topic, []).append(queue)
        try:
            yield queue
        finally:
            self.topics[topic].remove(queue)
            print(f"left {topic}, {len(self.topics[topic])} still there")

    @contextmanager
    def section(self, title: str = "section"):
        print("  " * self.depth + title)
        self.depth += 1
        try:
            yield self
        finally:
            self.depth -= 1

    async def publish(self, topic, message):
        queues = self.topics.get(topic, [])
        for queue in queues:
            await queue.put(message)
        return len(queues)


async def reader(hub, name, count):
    async with hub.subscribe("news", size=2) as queue:
        for _ in range(count):
            print(name, "reads", await queue.get())


async def main():
    hub = Hub()
    readers = [
        asyncio.create_task(reader(hub, "ann", 2)),
        asyncio.create_task(reader(hub, "bob", 1)),
    ]
    await asyncio.sleep(0)
    for number in range(3):
        print("delivered to", await hub.publish("news", f"headline {number}"))
        await asyncio.sleep(0.01)
    await asyncio.gather(*readers)
    with hub.section("chapter") as same, hub.section():
        print(same is hub, hub.depth)
    print(hub.depth, await hub.publish("weather", "sunny"))


asyncio.run(main())
