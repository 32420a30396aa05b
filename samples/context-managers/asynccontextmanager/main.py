import asyncio
from contextlib import asynccontextmanager, suppress


@asynccontextmanager
async def transaction(name: str, journal: list[str]):
    journal.append(f"begin {name}")
    try:
        await asyncio.sleep(0.01)
        yield journal
    except ValueError as error:
        journal.append(f"rollback {name}: {error}")
        raise
    else:
        journal.append(f"commit {name}")
    finally:
        journal.append(f"end {name}")


async def main():
    journal: list[str] = []
    async with transaction("first", journal) as lines:
        lines.append("work")

    with suppress(ValueError):
        async with transaction("second", journal):
            raise ValueError("bad amount")

    for number, line in enumerate(journal):
        print(f"{number:>2} {line}")


asyncio.run(main())
