import asyncio


async def heartbeat():
    beats = 0
    try:
        while True:
            await asyncio.sleep(0.1)
            beats += 1
            print("beat", beats)
    finally:
        # asyncio.run waits for this block.
        await asyncio.sleep(0.05)
        print("heart stopped after", beats, "beats")


async def main():
    asyncio.create_task(heartbeat())
    await asyncio.sleep(0.35)
    print("main is leaving")


asyncio.run(main())
print("after run")
