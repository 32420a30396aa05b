import asyncio


async def countdown(start: int):
    """Yield start, start - 1, … 1, one every tenth of a second."""
    while start > 0:
        yield start
        await asyncio.sleep(0.1)
        start -= 1


async def main():
    async for number in countdown(3):
        print(number)
    else:
        print("Lift-off!")

    # Asynchronous comprehensions
    squares = [n * n async for n in countdown(4) if n != 2]
    print(squares)
    print({n: "even" if n % 2 == 0 else "odd" async for n in countdown(3)})


asyncio.run(main())
