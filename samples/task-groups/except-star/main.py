import asyncio


async def fail(error: Exception):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for error in (ValueError("v1"), KeyError("k"), ValueError("v2"), OSError("disk")):
                group.create_task(fail(error))
    except* ValueError as found:
        print("values:", [str(e) for e in found.exceptions])
    except* (KeyError, OSError) as found:
        print("others:", [type(e).__name__ for e in found.exceptions])
    print("after")

    try:
        raise ExceptionGroup("outer", [TypeError("t"), ExceptionGroup("inner", [ValueError("v")])])
    except ExceptionGroup as group:
        matching, rest = group.split(ValueError)
        print(repr(matching))
        print(repr(rest))


asyncio.run(main())
