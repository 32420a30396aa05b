import asyncio


async def visitors(door):
    number = 0
    try:
        while True:
            number += 1
            yield f"visitor {number}"
            await asyncio.sleep(0)
    finally:
        print(door, "closes")
        await asyncio.sleep(0)
        print(door, "is closed")


async def first_two(door):
    queue = visitors(door)
    async for visitor in queue:
        print(door, "lets in", visitor)
        if visitor == "visitor 2":
            break
    # The variable still holds the generator: nothing is closed yet.
    print(door, "left the loop")
    await asyncio.sleep(0)
    print(door, "one turn later")
    return "two"


async def greet_one(door):
    queue = visitors(door)
    print(door, "greets", await anext(queue))
    return "one"


async def main():
    print(await first_two("front door"))
    # The function is over, so the loop closes its generator while others go on.
    for turn in range(4):
        print("turn", turn)
        await asyncio.sleep(0)
    print(await greet_one("back door"))
    await asyncio.sleep(0.01)
    print("end")


asyncio.run(main())
