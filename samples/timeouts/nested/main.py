import asyncio


async def attempt(outer: float, inner: float, work: float) -> None:
    try:
        async with asyncio.timeout(outer) as outside:
            try:
                async with asyncio.timeout(inner) as inside:
                    await asyncio.sleep(work)
                    print("work done")
            except TimeoutError:
                print("inner timeout")
                await asyncio.sleep(0.1)
            print("after the inner block")
    except TimeoutError:
        print("outer timeout")
    print("expired:", outside.expired(), inside.expired())


async def main():
    await attempt(outer=0.5, inner=0.3, work=0.1)
    await attempt(outer=0.5, inner=0.1, work=0.3)
    await attempt(outer=0.1, inner=0.5, work=0.3)
    await attempt(outer=0.15, inner=0.1, work=0.3)


asyncio.run(main())
