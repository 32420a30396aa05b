/** A program of `count` parts, each with the features that lessons have, for measuring conversion. */
export function generateProgram(count) {
  const parts = Array.from({ length: count }, (_, index) => part(index));
  const calls = Array.from({ length: count }, (_, index) => `    await section_${index}()`);
  return `import asyncio\n\n${parts.join("\n")}\n\nasync def main() -> None:\n${calls.join("\n")}\n\n\nasyncio.run(main())\n`;
}

function part(index) {
  return `
class Worker${index}:
    """Does the work of part ${index}."""

    def __init__(self, name: str, delay: float) -> None:
        self.name = name
        self.delay = delay
        self.done: list[int] = []

    async def work(self, item: int) -> int:
        await asyncio.sleep(self.delay)
        self.done.append(item)
        return item * 2


async def section_${index}() -> None:
    worker = Worker${index}("worker ${index}", 0.1)
    results = await asyncio.gather(*[worker.work(item) for item in range(3)])
    # The results stand in the order of the arguments.
    for position, result in enumerate(results):
        print(f"{worker.name}: {position} -> {result:>4}")
    counts = {"even": 0, "odd": 0}
    for result in results:
        if result % 2 == 0:
            counts["even"] += 1
        else:
            counts["odd"] += 1
    try:
        await asyncio.wait_for(worker.work(${index}), timeout=0.05)
    except asyncio.TimeoutError:
        print("too late", counts, sorted(worker.done, reverse=True))
`;
}
