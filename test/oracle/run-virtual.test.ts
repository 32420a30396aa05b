import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runReal, runVirtual, samplePath } from "./run-python.ts";

const folder = mkdtempSync(join(tmpdir(), "oracle-"));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
function program(source: string): string {
  const path = join(folder, `program${++written}.py`);
  writeFileSync(path, source);
  return path;
}

describe("the virtual oracle prints what CPython prints in real time", () => {
  test.for([
    "timeouts/wait-for-cancels",
    "executors/to-thread",
    "executors/thread-pool",
    "data-structures/queue-workers-join",
    "scheduling/equal-deadlines",
    "lecons/sleep-ou-bloquer",
    "tasks/uncaught-exception",
    "tasks/sys-exit-in-a-task",
    // A busy machine makes real time late by what a program may print.
  ])("%s", { retry: 2 }, (name) => {
    const real = runReal(samplePath(name));
    const virtual = runVirtual(samplePath(name));
    expect(virtual.output).toBe(real.output);
    expect(virtual.status).toBe(real.status);
  });
});

test("a day of sleeps takes no time, and every clock agrees on it", () => {
  const run = runVirtual(
    program(`
import asyncio, datetime, time
from time import perf_counter, sleep

async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(86400)
    sleep(0.5)
    print(loop.time(), perf_counter(), time.monotonic(), time.time(), time.time_ns())
    print(datetime.datetime.now(), time.strftime("%H:%M:%S"), time.localtime().tm_year)

asyncio.run(main())
`),
  );
  expect(run.output).toBe(
    "87400.5 87400.5 87400.5 1700086400.5 1700086400500000000\n" +
      "2023-11-15 22:13:20.500000 22:13:20 2023\n",
  );
  expect(run.milliseconds).toBeLessThan(5000);
});

test("the clock stops exactly at a deadline", () => {
  const run = runVirtual(
    program(`
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for _ in range(3):
        due = loop.time() + 0.1
        await asyncio.sleep(0.1)
        print(loop.time() == due)
asyncio.run(main())
`),
  );
  expect(run.output).toBe("True\nTrue\nTrue\n");
});

test("threads sleep side by side, with and without a loop", () => {
  const run = runVirtual(
    program(`
import threading, time
def nap(seconds):
    time.sleep(seconds)
    print(seconds, time.monotonic())
threads = [threading.Thread(target=nap, args=(n,)) for n in (3, 1, 2)]
for thread in threads:
    thread.start()
threads[0].join(timeout=2.5)
print("alive", threads[0].is_alive(), time.monotonic())
threads[0].join()
`),
  );
  expect(run.output).toBe("1 1001.0\n2 1002.0\nalive True 1002.5\n3 1003.0\n");
});

test("sockets within the program do not hold the clock up", () => {
  const run = runVirtual(
    program(`
import asyncio
async def serve(reader, writer):
    line = await reader.readline()
    await asyncio.sleep(60)
    writer.write(line.upper())
    writer.close()
async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"hello\\n")
    print(await reader.read(), asyncio.get_running_loop().time())
    writer.close()
asyncio.run(main())
`),
  );
  expect(run.output).toBe("b'HELLO\\n' 1060.0\n");
  expect(run.milliseconds).toBeLessThan(5000);
});

test("programs that spin or wait busily come to an end", () => {
  const run = runVirtual(
    program(`
import asyncio, time
done = []
async def flag():
    await asyncio.sleep(5)
    done.append(True)
async def main():
    task = asyncio.create_task(flag())
    while not done:
        await asyncio.sleep(0)
    start = time.perf_counter()
    while time.perf_counter() - start < 1:
        pass
    print(f"{time.perf_counter() - 1000:.1f}")
asyncio.run(main())
`),
  );
  expect(run.output).toBe("6.0\n");
});

test("the program is __main__, with its arguments, input, status and traceback", () => {
  const path = program(`
import sys
print(__name__, sys.argv[1:], __file__ == sys.argv[0], input())
1 / 0
`);
  const run = runVirtual(path, ["a", "é"], "entrée\n");
  expect(run.output).toBe("__main__ ['a', 'é'] True entrée\n");
  expect(run.errors).toBe(
    `Traceback (most recent call last):\n  File "${path}", line 4, in <module>\n    1 / 0\n` +
      "    ~~^~~\nZeroDivisionError: division by zero\n",
  );
  expect(run.status).toBe(1);
});
