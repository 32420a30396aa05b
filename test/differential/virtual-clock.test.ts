import { expect, test } from "vitest";
import { findPython } from "../../src/check/python.ts";
import { loadConverter } from "../../src/cli/load-converter.ts";
import { compareBatch } from "../support/differential/index.ts";

/** The rules at the end of `docs/differences.md`, one program each. */
const programs: Readonly<Record<string, string>> = {
  "the clocks start at fixed moments and move together": `
import asyncio
import time

async def main():
    print(asyncio.get_running_loop().time(), time.monotonic(), time.perf_counter())
    await asyncio.sleep(0.1)
    print(time.time(), time.time_ns(), time.monotonic_ns(), time.process_time())
    await asyncio.sleep(0.123456789)
    print(time.time(), time.time_ns(), time.monotonic_ns(), time.perf_counter())
    time.sleep(0.7)
    print(time.time(), time.perf_counter_ns())

asyncio.run(main())
`,
  "deadlines that differ by rounding are equal, and the older timer is first": `
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    now = loop.time()
    for name, delay in [("a", 0.3), ("b", 0.1 + 0.2), ("c", 0.3), ("d", 0.3 + 4e-10),
                        ("e", 0.3 - 4e-10), ("f", 0.3 + 6e-10), ("g", 0.3 - 6e-10)]:
        loop.call_at(now + delay, print, name)
    await asyncio.sleep(0.5)

asyncio.run(main())
`,
  "a timer that is due already moves nothing": `
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(0.5)
    loop.call_at(5, print, "due long ago")
    await asyncio.sleep(0.1)
    print(loop.time())

asyncio.run(main())
`,
  "a busy wait comes to its end": `
import time

start = time.monotonic()
reads = 0
while time.monotonic() - start < 0.5:
    reads += 1
print(reads, time.perf_counter())
`,
  "a spin with sleep(0) comes to its end": `
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for before in (0, 60000):
        for _ in range(before):
            await asyncio.sleep(0)
        fired = []
        loop.call_later(1, fired.append, 1)
        turns = 0
        while not fired:
            await asyncio.sleep(0)
            turns += 1
        print(turns, loop.time())

asyncio.run(main())
`,
  "the default pool has eight threads": `
import asyncio
import time

def job(number):
    time.sleep(1)
    return number

async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(*[asyncio.to_thread(job, number) for number in range(20)]))
    print(loop.time())

asyncio.run(main())
`,
};

const python = await findPython();
if (python === undefined) {
  console.warn("The clock's rules are not compared: there is no CPython 3.11 or later.");
}

test.skipIf(python === undefined)("the virtual clock follows the oracle's rules", async () => {
  const converter = await loadConverter();
  const results = await compareBatch(Object.values(programs), converter, python!.executable);
  const verdicts = results.map(({ verdict, detail }) => `${verdict} ${detail}`.trimEnd());
  expect(Object.fromEntries(Object.keys(programs).map((name, at) => [name, verdicts[at]]))).toEqual(
    Object.fromEntries(Object.keys(programs).map((name) => [name, "equal"])),
  );
});
