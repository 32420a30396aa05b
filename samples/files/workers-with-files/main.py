"""Tasks that read and write files in threads, and gather what they found."""
import asyncio
import tempfile
from pathlib import Path


async def produce(folder: Path, name: str, lines: int) -> Path:
    path = folder / f"{name}.txt"
    text = "".join(f"{name} line {number}\n" for number in range(lines))
    await asyncio.to_thread(path.write_text, text)
    await asyncio.sleep(0.01 * lines)
    return path


async def count_words(path: Path) -> dict[str, int]:
    text = await asyncio.to_thread(path.read_text)
    counts: dict[str, int] = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def append_summary(path: Path, total: int) -> int:
    with path.open("a") as out:
        print("total", total, file=out)
    return path.stat().st_size


async def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(produce(folder, word, size))
                for word, size in (("oak", 3), ("elm", 1), ("fir", 2))
            ]
        paths = [task.result() for task in tasks]
        print([path.name for path in paths])
        results = await asyncio.gather(*(count_words(path) for path in paths))
        for path, counts in zip(paths, results):
            print(path.stem, counts["line"], sum(counts.values()))
        sizes = await asyncio.gather(
            *(asyncio.to_thread(append_summary, path, len(counts)) for path, counts in zip(paths, results))
        )
        print(sizes)
        missing = folder / "ash.txt"
        outcome = await asyncio.gather(count_words(missing), count_words(paths[0]), return_exceptions=True)
        print([type(item).__name__ for item in outcome])
        for path in sorted(folder.iterdir()):
            with path.open() as source:
                *_, last = source
            print(path.name, last.strip())


asyncio.run(main())
