import asyncio


async def letters(text: str, delay: float):
    for letter in text:
        await asyncio.sleep(delay)
        yield letter


async def show(label: str, text: str, delay: float) -> int:
    seen = 0
    async for letter in letters(text, delay):
        print(label, letter)
        seen += 1
    return seen


async def main():
    print(await asyncio.gather(show("slow", "abc", 0.11), show("fast", "uvwxyz", 0.04)))


asyncio.run(main())
