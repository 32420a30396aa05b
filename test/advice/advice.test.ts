/** Advice: where it is given, and where it would be out of place. */
import { beforeAll, describe, expect, test } from "vitest";
import { outcomeOf, prepare } from "../refusals/support/convert.ts";

beforeAll(async () => {
  await prepare();
});

/** The advice for a program: each code with the line it points to. */
function adviceFor(source: string): string[] {
  return outcomeOf(source).advice.map(({ code, span }) => {
    const start = source.lastIndexOf("\n", span.start - 1) + 1;
    return `${code} ${source.slice(start).split("\n")[0].trim()}`;
  });
}

const program = (body: string): string =>
  `import asyncio\nimport time\n\n${body}\nasyncio.run(main())\n`;
const fetch = "async def fetch(n):\n    await asyncio.sleep(1)\n    return n\n\n";

describe("A2T4001 a blocking call inside a coroutine", () => {
  test.each([
    ["time.sleep", program("async def main():\n    time.sleep(1)\n"), "A2T4001 time.sleep(1)"],
    [
      "input",
      program("async def main():\n    name = input()\n    print(name)\n"),
      "A2T4001 name = input()",
    ],
    [
      "in a function that a coroutine calls",
      program("def work():\n    time.sleep(1)\n\nasync def main():\n    work()\n"),
      "A2T4001 time.sleep(1)",
    ],
  ])("%s", (_name, source, expected) => {
    expect(adviceFor(source)).toEqual([expected]);
  });

  test.each([
    [
      "on a thread",
      program(
        "def work():\n    time.sleep(1)\n\nasync def main():\n    await asyncio.to_thread(work)\n",
      ),
    ],
    ["outside coroutines", program("time.sleep(1)\n\nasync def main():\n    pass\n")],
    ["asyncio.sleep", program("async def main():\n    await asyncio.sleep(1)\n")],
  ])("not: %s", (_name, source) => {
    expect(adviceFor(source)).toEqual([]);
  });
});

describe("A2T4002 asyncio.run inside a running loop", () => {
  const work = "async def work():\n    return 1\n\n";

  test.each([
    ["in a coroutine", program(`${work}async def main():\n    asyncio.run(work())\n`)],
    [
      "below a coroutine",
      program(`${work}def start():\n    asyncio.run(work())\n\nasync def main():\n    start()\n`),
    ],
  ])("%s", (_name, source) => {
    expect(adviceFor(source)).toEqual(["A2T4002 asyncio.run(work())"]);
  });

  test("not: at the end of a program, or in a plain function", () => {
    const source = `import asyncio\n\n${work}def start():\n    asyncio.run(work())\n\nstart()\n`;
    expect(adviceFor(source)).toEqual([]);
  });
});

describe("A2T4003 independent awaits one after the other", () => {
  test.each([
    [
      "two in a row",
      "    a = await fetch(1)\n    b = await fetch(2)\n    print(a, b)\n",
      "b = await fetch(2)",
    ],
    [
      "in a loop",
      "    pages = []\n    for n in [1, 2]:\n        pages.append(await fetch(n))\n    print(pages)\n",
      "pages.append(await fetch(n))",
    ],
  ])("%s", (_name, body, line) => {
    expect(adviceFor(program(`${fetch}async def main():\n${body}`))).toEqual([`A2T4003 ${line}`]);
  });

  test.each([
    ["one needs the other", "    a = await fetch(1)\n    b = await fetch(a)\n    print(b)\n"],
    [
      "something stands between",
      "    a = await fetch(1)\n    print(a)\n    b = await fetch(2)\n    print(b)\n",
    ],
    [
      "a repetition",
      "    for attempt in [1, 2]:\n        a = await fetch(5)\n        print(a, attempt)\n",
    ],
    ["gathered", "    print(await asyncio.gather(fetch(1), fetch(2)))\n"],
  ])("not: %s", (_name, body) => {
    expect(adviceFor(program(`${fetch}async def main():\n${body}`))).toEqual([]);
  });
});

describe("A2T4004 a network wait without a timeout", () => {
  const get = "async with session.get(url) as response:\n";
  const reading = (session: string, body: string): string =>
    `import asyncio\nimport aiohttp\n\nasync def read(url):\n    async with ${session} as session:\n${body}\nasync def main():\n    print(await read("http://localhost"))\n\nasyncio.run(main())\n`;
  const plain = `        ${get}            return await response.text()\n`;

  test("a request", () => {
    expect(adviceFor(reading("aiohttp.ClientSession()", plain))).toEqual([`A2T4004 ${get.trim()}`]);
  });

  test.each([
    [
      "a session with a timeout",
      reading("aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5))", plain),
    ],
    [
      "asyncio.timeout around it",
      reading(
        "aiohttp.ClientSession()",
        `        async with asyncio.timeout(5):\n            ${get}                return await response.text()\n`,
      ),
    ],
    [
      "wait_for where it is called",
      reading("aiohttp.ClientSession()", plain).replace(
        'await read("http://localhost")',
        'await asyncio.wait_for(read("http://localhost"), 5)',
      ),
    ],
  ])("not: %s", (_name, source) => {
    expect(adviceFor(source)).toEqual([]);
  });
});

describe("A2T4005 a coroutine that nothing awaits", () => {
  test.each([
    ["of the program", `${fetch}async def main():\n    fetch(1)\n`, "fetch(1)"],
    ["of the library", "async def main():\n    asyncio.sleep(1)\n", "asyncio.sleep(1)"],
  ])("%s", (_name, body, line) => {
    expect(adviceFor(program(body))).toEqual([`A2T4005 ${line}`]);
  });

  test("not: awaited, kept or scheduled", () => {
    const body = `${fetch}async def main():\n    await fetch(1)\n    later = fetch(2)\n    await later\n    task = asyncio.create_task(fetch(3))\n    await task\n`;
    expect(adviceFor(program(body))).toEqual([]);
  });
});

describe("A2T4006 a task that nothing keeps", () => {
  test("create_task as a statement", () => {
    const body = `${fetch}async def main():\n    asyncio.create_task(fetch(1))\n    await asyncio.sleep(2)\n`;
    expect(adviceFor(program(body))).toEqual(["A2T4006 asyncio.create_task(fetch(1))"]);
  });

  test("not: kept, or of a task group", () => {
    const body = `${fetch}async def main():\n    task = asyncio.create_task(fetch(1))\n    await task\n    async with asyncio.TaskGroup() as group:\n        group.create_task(fetch(2))\n`;
    expect(adviceFor(program(body))).toEqual([]);
  });
});
