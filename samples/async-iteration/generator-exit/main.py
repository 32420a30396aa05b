import asyncio


async def conversation():
    try:
        while True:
            try:
                heard = yield "go on"
                print("heard", heard)
            except ValueError as error:
                print("did not understand", error)
    except GeneratorExit:
        print("asked to stop")
        raise
    finally:
        await asyncio.sleep(0)
        print("says goodbye")


async def never_begun():
    try:
        yield 1
    finally:
        print("not printed")


async def main():
    talk = conversation()
    print(await talk.__anext__())
    print(await talk.asend("hello"))
    print(await talk.athrow(ValueError("mumbling")))
    await talk.aclose()
    await talk.aclose()
    try:
        await talk.asend("anyone there?")
    except StopAsyncIteration:
        print("nobody answers")
    print(await anext(talk, "silence"))

    await never_begun().aclose()


asyncio.run(main())
