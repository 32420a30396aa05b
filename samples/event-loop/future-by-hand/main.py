import asyncio


async def set_after(future: asyncio.Future, delay: float, value: str) -> None:
    await asyncio.sleep(delay)
    future.set_result(value)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: print("callback:", f.result()))

    asyncio.create_task(set_after(future, 0.1, "the answer"))
    print("waiting…", future.done())
    print("got", await future)

    # The callback runs on a later turn than set_result.
    try:
        future.set_result("another")
    except asyncio.InvalidStateError:
        print("a result can be set only once")

    failed = loop.create_future()
    failed.set_exception(KeyError("missing"))
    try:
        await failed
    except KeyError as error:
        print("failed with", repr(error))


asyncio.run(main())
