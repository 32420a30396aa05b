"""Three stages, linked by queues."""

import asyncio

END = object()


async def read(lines: list[str], out: asyncio.Queue) -> None:
    for line in lines:
        await asyncio.sleep(0.01)
        await out.put(line)
    await out.put(END)


async def parse(source: asyncio.Queue, out: asyncio.Queue) -> None:
    while (line := await source.get()) is not END:
        name, _, amount = line.partition(":")
        try:
            await out.put({"name": name.strip(), "amount": float(amount)})
        except ValueError:
            print(f"skipped {line!r}")
    await out.put(END)


async def add_up(source: asyncio.Queue) -> dict[str, float]:
    totals: dict[str, float] = {}
    while (entry := await source.get()) is not END:
        totals[entry["name"]] = totals.get(entry["name"], 0.0) + entry["amount"]
    return totals


async def main() -> None:
    raw, parsed = asyncio.Queue(2), asyncio.Queue(2)
    lines = ["rent: 500", "food: 12.5", "???", "food: 7.5", "rent: 20"]
    *_, totals = await asyncio.gather(read(lines, raw), parse(raw, parsed), add_up(parsed))
    print(totals)
    for name, amount in totals.items():
        print(f"{name:<6}{amount:>10.2f}")


if __name__ == "__main__":
    asyncio.run(main())
