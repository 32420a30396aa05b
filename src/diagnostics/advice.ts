import { define } from "./define.ts";

/** Codes 4xxx: the program converts, and is worth a second look. */

export const blockingCallInCoroutine = define({
  code: "A2T4001",
  name: "blocking-call-in-coroutine",
  severity: "warning",
  title: "A blocking call inside a coroutine",
  message: "`{call}` blocks the event loop: no other task runs meanwhile",
  hint: "await the asynchronous counterpart, or run it with `asyncio.to_thread`",
  explanation: `While a blocking call runs, the event loop stands still, and with it every other task. The converted program blocks in the same way, on purpose.

\`\`\`python
async def tick():
    time.sleep(1)            # blocks everything
    await asyncio.sleep(1)   # lets others run
\`\`\`
`,
});

export const runInsideLoop = define({
  code: "A2T4002",
  name: "asyncio-run-inside-loop",
  severity: "warning",
  title: "asyncio.run inside a running event loop",
  message: "`{call}` is called where an event loop already runs, which raises RuntimeError",
  hint: "await the coroutine instead",
  explanation: `\`asyncio.run\` starts an event loop, and a thread has only one.

\`\`\`python
async def main():
    asyncio.run(work())   # RuntimeError
    await work()          # this is meant
\`\`\`
`,
});

export const sequentialAwaits = define({
  code: "A2T4003",
  name: "sequential-awaits",
  severity: "note",
  title: "Independent awaits one after the other",
  message: "these awaits do not depend on each other, and run one after the other",
  hint: "`asyncio.gather` or a `TaskGroup` would run them concurrently",
  explanation: `Each \`await\` waits for its end before the next one starts.

\`\`\`python
first = await fetch(1)
second = await fetch(2)                              # starts when the first has ended
first, second = await asyncio.gather(fetch(1), fetch(2))   # together
\`\`\`
`,
});

export const networkWaitWithoutTimeout = define({
  code: "A2T4004",
  name: "network-wait-without-timeout",
  severity: "note",
  title: "A network wait without a timeout",
  message: "`{call}` may wait for minutes: nothing limits it",
  hint: "put it into `async with asyncio.timeout(...)`, or give it a timeout of its own",
  explanation: `Networks stall. A wait on one deserves a limit.

\`\`\`python
async with asyncio.timeout(5):
    response = await session.get(url)
\`\`\`
`,
});

export const coroutineNeverAwaited = define({
  code: "A2T4005",
  name: "coroutine-never-awaited",
  severity: "warning",
  title: "A coroutine that nothing awaits",
  message: "`{call}` makes a coroutine that is never awaited: its body does not run",
  hint: "write `await {call}`, or schedule it with `asyncio.create_task`",
  explanation: `Calling an \`async def\` function runs nothing; only awaiting or scheduling its result does.

\`\`\`python
async def main():
    work()          # RuntimeWarning: coroutine 'work' was never awaited
    await work()
\`\`\`
`,
});

export const taskNotKept = define({
  code: "A2T4006",
  name: "task-not-kept",
  severity: "note",
  title: "A task that nothing keeps",
  message: "the task made here is not kept: in Python it may be collected before it ends",
  hint: "keep it in a variable or a set, or use a `TaskGroup`",
  explanation: `The event loop holds only weak references to tasks.

\`\`\`python
background = set()
task = asyncio.create_task(work())
background.add(task)
task.add_done_callback(background.discard)
\`\`\`
`,
});
