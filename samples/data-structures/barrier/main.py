import asyncio


async def hiker(name: str, pace: float, meeting: asyncio.Barrier) -> None:
    await asyncio.sleep(pace)
    print(f"{name} arrives")
    async with meeting as position:
        print(f"{name} goes on (number {position})")


async def main():
    meeting = asyncio.Barrier(3)
    await asyncio.gather(hiker("Ida", 0.1, meeting), hiker("Tom", 0.3, meeting), hiker("Eve", 0.2, meeting))
    print(meeting.parties, meeting.n_waiting, meeting.broken)


asyncio.run(main())
