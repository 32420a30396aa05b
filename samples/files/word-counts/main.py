import asyncio
import os
import sys
import tempfile
from pathlib import Path


async def read_lines(path):
    loop = asyncio.get_running_loop()

    def _read():
        with open(path, encoding="utf-8") as f:
            return f.readlines()

    for line in await loop.run_in_executor(None, _read):
        yield line.rstrip("\n")


async def word_count(path):
    total = 0
    async for line in read_lines(path):
        total += len(line.split())
    return os.path.basename(path), total


async def main():
    with tempfile.TemporaryDirectory() as tmp:
        for i, text in enumerate(["un deux trois", "quatre\ncinq six", ""]):
            Path(tmp, f"f{i}.txt").write_text(text, encoding="utf-8")
        paths = sorted(os.path.join(tmp, name) for name in os.listdir(tmp))
        for name, count in await asyncio.gather(*map(word_count, paths)):
            print(f"{name}: {count}")
    print(os.path.exists(tmp), file=sys.stdout)


asyncio.run(main())
