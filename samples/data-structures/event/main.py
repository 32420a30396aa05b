import asyncio


async def runner(name: str, gun: asyncio.Event) -> None:
    print(name, "is ready")
    await gun.wait()
    print(name, "runs")


async def main():
    gun = asyncio.Event()
    runners = [asyncio.create_task(runner(name, gun)) for name in ("Zoe", "Yan", "Xan")]
    await asyncio.sleep(0.1)
    print("set?", gun.is_set())
    gun.set()
    await asyncio.gather(*runners)

    gun.clear()
    try:
        await asyncio.wait_for(gun.wait(), 0.1)
    except asyncio.TimeoutError:
        print("nobody fired")


asyncio.run(main())
