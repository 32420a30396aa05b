import asyncio
import time


async def download(page: int) -> str:
    await asyncio.sleep(0.1)
    return "x" * page


async def main():
    begin = time.time()
    pages = await asyncio.gather(*[download(n) for n in range(1, 6)])
    for number, content in enumerate(pages, start=1):
        print(f"page {number}: {len(content)} characters")
    print(f"{len(pages)} pages in {time.time() - begin:.2f} seconds")


asyncio.run(main())
