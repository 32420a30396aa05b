import asyncio


async def main():
    by_priority = asyncio.PriorityQueue()
    for entry in [(3, "sweep"), (1, "wake up"), (2, "wash"), (1, "stretch")]:
        await by_priority.put(entry)
    while not by_priority.empty():
        priority, chore = await by_priority.get()
        print(priority, chore)

    stack = asyncio.LifoQueue(maxsize=3)
    for letter in "abc":
        stack.put_nowait(letter)
    try:
        stack.put_nowait("d")
    except asyncio.QueueFull as error:
        print("full:", repr(error), stack.full())
    print(stack.get_nowait(), stack.get_nowait(), stack.get_nowait())
    try:
        stack.get_nowait()
    except asyncio.QueueEmpty:
        print("empty")


asyncio.run(main())
