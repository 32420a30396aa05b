import asyncio


async def fetch_data(number: int, delay: float) -> dict[str, int]:
    print(f"Request {number} sent")
    await asyncio.sleep(delay)
    print(f"Request {number} answered")
    return {"id": number, "value": number * 100}


async def main():
    results = await asyncio.gather(
        fetch_data(1, 0.3),
        fetch_data(2, 0.1),
        fetch_data(3, 0.2),
    )
    # In the order of the arguments, whatever order they finished in.
    for result in results:
        print(result)
    print("Sum:", sum(result["value"] for result in results))


if __name__ == "__main__":
    asyncio.run(main())
