import type { Part } from "./block.ts";

const sharedFields: [Part, string][] = [
  ["lock", "self.lock = asyncio.Lock()"],
  ["event", "self.event = asyncio.Event()"],
  ["queue", "self.queue = asyncio.Queue(maxsize=3)"],
  ["semaphore", "self.semaphore = asyncio.Semaphore(2)"],
  ["condition", "self.condition = asyncio.Condition()"],
  ["condition", "self.items = []"],
  ["barrier", "self.barrier = asyncio.Barrier(2)"],
  ["priority", "self.priority = asyncio.PriorityQueue()"],
];

const helpers: [Part, string[]][] = [
  [
    "finish",
    ["def finish(future, value):", "    if not future.done():", "        future.set_result(value)"],
  ],
  [
    "fail",
    [
      "def fail(future, value):",
      "    if not future.done():",
      '        future.set_exception(ValueError("future", value))',
    ],
  ],
  [
    "onDone",
    ["def on_done(future):", '    print("done callback", future.cancelled(), future.done())'],
  ],
  [
    "numbers",
    [
      "async def numbers(name, count):",
      "    try:",
      "        for i in range(count):",
      "            yield i",
      "            await asyncio.sleep(0)",
      "    finally:",
      '        print(f"{name} closed")',
    ],
  ],
  [
    "slowNumbers",
    [
      "async def slow_numbers(name, count):",
      "    try:",
      "        for i in range(count):",
      "            yield i",
      "            await asyncio.sleep(0.01)",
      "    finally:",
      '        print(f"{name} closes")',
      "        await asyncio.sleep(0)",
      '        print(f"{name} closed")',
    ],
  ],
  [
    // Nothing is raised here: an exception would keep the variables alive until it is forgotten.
    "hold",
    [
      "async def hold(name, last):",
      "    held = slow_numbers(name, 3)",
      "    async for number in held:",
      "        if number == last:",
      "            break",
      '    print(f"{name} holds on")',
      "    return last",
    ],
  ],
  [
    "stages",
    [
      "async def doubled(numbers):",
      "    async for number in numbers:",
      "        yield number * 2",
      "",
      "",
      "async def first(numbers, count):",
      "    async for number in numbers:",
      "        yield number",
      "        count -= 1",
      "        if count == 0:",
      "            return",
    ],
  ],
  [
    "echo",
    [
      "async def echo(name):",
      "    heard = None",
      "    try:",
      "        while True:",
      "            try:",
      "                heard = yield heard",
      "            except ValueError as error:",
      '                print(f"{name} caught", error.args)',
      "            await asyncio.sleep(0)",
      "    finally:",
      '        print(f"{name} falls silent")',
      "        await asyncio.sleep(0)",
    ],
  ],
  [
    "opened",
    [
      "@asynccontextmanager",
      "async def opened(name):",
      '    print(f"{name} opens")',
      "    await asyncio.sleep(0)",
      "    try:",
      "        yield name",
      "    finally:",
      "        await asyncio.sleep(0)",
      '        print(f"{name} shuts")',
    ],
  ],
  [
    "guard",
    [
      "class Guard:",
      "    def __init__(self, name):",
      "        self.name = name",
      "",
      "    async def __aenter__(self):",
      "        await asyncio.sleep(0)",
      '        print(f"{self.name} on guard")',
      "        return self",
      "",
      "    async def __aexit__(self, exc_type, exc, tb):",
      "        await asyncio.sleep(0)",
      '        print(f"{self.name} saw", exc_type.__name__ if exc_type else None)',
      "        return exc_type is asyncio.CancelledError",
    ],
  ],
  [
    "resource",
    [
      "class Resource:",
      "    def __init__(self, name):",
      "        self.name = name",
      "",
      "    async def __aenter__(self):",
      "        await asyncio.sleep(0)",
      "        return self",
      "",
      "    async def __aexit__(self, exc_type, exc, tb):",
      '        print(f"{self.name} exits", exc_type.__name__ if exc_type else None)',
      "        await asyncio.sleep(0)",
      "        return exc_type is ValueError",
    ],
  ],
];

/** What stands before the generated functions: imports, the shared objects, helpers. */
export function opening(parts: ReadonlySet<Part>): string[] {
  const lines = ["import asyncio"];
  if (parts.has("level")) lines.push("import contextvars");
  if (parts.has("opened")) lines.push("from contextlib import asynccontextmanager");
  if (parts.has("level")) {
    lines.push("", 'level = contextvars.ContextVar("level", default=0)');
  }
  lines.push("", "", "class Shared:", "    def __init__(self):");
  lines.push("        self.tasks = []");
  for (const [part, line] of sharedFields) {
    if (parts.has(part)) lines.push(`        ${line}`);
  }
  lines.push("", "", "def describe(value):", "    if isinstance(value, BaseException):");
  lines.push('        return f"{type(value).__name__}{value.args}"', '    return f"{value}"');
  for (const [part, helper] of helpers) {
    if (parts.has(part)) lines.push("", "", ...helper);
  }
  return lines;
}

/**
 * `main` runs the scenario under a cap, then cancels what is left in a fixed order: `asyncio.run`
 * would do so in the order of a set.
 */
export function closing(parts: ReadonlySet<Part>): string[] {
  const lines = ["", "", "async def main():", "    s = Shared()"];
  // Most of those who still wait are let through before the cap.
  if (parts.has("event")) {
    lines.push("    asyncio.get_running_loop().call_later(0.2, s.event.set)");
  }
  if (parts.has("queue")) {
    lines.push("    asyncio.get_running_loop().call_later(0.3, s.queue.put_nowait, 0)");
  }
  return [...lines, ...ending];
}

const ending: readonly string[] = [
  "    try:",
  '        print("result", await asyncio.wait_for(scenario(s, "main"), 3))',
  "    except (Exception, asyncio.CancelledError) as error:",
  '        print("main saw", describe(error))',
  // `wait_for` and a full barrier lose a cancellation that comes at the wrong moment.
  "    for _ in range(3):",
  "        for task in s.tasks:",
  "            task.cancel()",
  "        await asyncio.sleep(1)",
  "    results = await asyncio.gather(*s.tasks, return_exceptions=True)",
  "    print([describe(result) for result in results])",
  "",
  "",
  "asyncio.run(main())",
];
