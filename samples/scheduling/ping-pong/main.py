import asyncio


async def player(name: str, inbox: asyncio.Queue, outbox: asyncio.Queue) -> None:
    while True:
        ball = await inbox.get()
        if ball > 5:
            await outbox.put(ball)
            return
        print(f"{name} {ball}")
        await outbox.put(ball + 1)


async def main():
    left, right = asyncio.Queue(), asyncio.Queue()
    await left.put(1)
    await asyncio.gather(player("ping", left, right), player("pong", right, left))


asyncio.run(main())
