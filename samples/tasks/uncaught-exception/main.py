import asyncio


async def explode():
    await asyncio.sleep(0.01)
    raise ValueError("boom")


async def main():
    try:
        await explode()
    finally:
        print("cleaning up")
    print("never printed")


asyncio.run(main())
print("never printed either")
