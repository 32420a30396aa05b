import { expect, test, vi } from "vitest";
import { SystemExit } from "../../../runtime/builtins/system-exit.ts";
import { ValueError } from "../../../runtime/builtins/exceptions-core.ts";
import { asCompleted } from "../../../runtime/asyncio/as-completed.ts";
import { sleepBlocking } from "../../../runtime/asyncio/clock.ts";
import { createTask } from "../../../runtime/asyncio/create-task.ts";
import { allTasks, currentTask } from "../../../runtime/asyncio/current-task.ts";
import { external } from "../../../runtime/asyncio/external.ts";
import { gather } from "../../../runtime/asyncio/gather.ts";
import { getRunningLoop, newEventLoop } from "../../../runtime/asyncio/loops.ts";
import { run } from "../../../runtime/asyncio/run.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import { FIRST_COMPLETED, wait } from "../../../runtime/asyncio/wait.ts";
import { expectPrinted, log } from "./pair.ts";

test("callbacks and steps share one queue", () =>
  expectPrinted({
    python: `
      async def job(name):
          print(name, 1)
          await asyncio.sleep(0)
          print(name, 2)
      async def main():
          loop = asyncio.get_running_loop()
          loop.call_soon(print, "soon 1")
          first = asyncio.create_task(job("a"))
          loop.call_soon(print, "soon 2")
          cancelled = loop.call_soon(print, "never")
          second = asyncio.create_task(job("b"))
          cancelled.cancel()
          loop.call_later(1, print, "later 1")
          loop.call_later(1, print, "later 2")
          loop.call_at(loop.time() + 0.5, print, "at")
          loop.call_later(0, print, "at once")
          first.add_done_callback(lambda task: print("done", task is first))
          print("main")
          await second
          print("second", cancelled.cancelled())
          await asyncio.sleep(1)
          print("end", first.remove_done_callback(print))
          print(asyncio.current_task().get_name(), first.get_name(), len(asyncio.all_tasks()))
          named = asyncio.create_task(job("c"), name="named")
          after = asyncio.create_task(job("d"))
          print(named.get_name(), after.get_name())
          def fail():
              raise ValueError("in callback")
          loop.set_exception_handler(lambda loop, context: print(context["message"][:21], repr(context["exception"])))
          loop.call_soon(fail)
          await after
    `,
    typescript: async () => {
      const job = async (name: string) => {
        log(name, 1);
        await sleep(0);
        log(name, 2);
      };
      const loop = getRunningLoop();
      loop.callSoon(log, "soon 1");
      const first = createTask(() => job("a"));
      loop.callSoon(log, "soon 2");
      const cancelled = loop.callSoon(log, "never");
      const second = createTask(() => job("b"));
      cancelled.cancel();
      loop.callLater(1, log, "later 1");
      loop.callLater(1, log, "later 2");
      loop.callAt(loop.time() + 0.5, log, "at");
      loop.callLater(0, log, "at once");
      first.addDoneCallback((task) => log("done", task === first));
      log("main");
      await second;
      log("second", cancelled.cancelled());
      await sleep(1);
      log("end", first.removeDoneCallback(log));
      const number = (name: string) => `Task-${Number(name.slice(5)) - base}`;
      const base = Number(currentTask()!.getName().slice(5)) - 1;
      log(number(currentTask()!.getName()), number(first.getName()), allTasks().size);
      const named = createTask(() => job("c"), { name: "named" });
      const after = createTask(() => job("d"));
      log(named.getName(), number(after.getName()));
      loop.setExceptionHandler((_loop, context) =>
        log(context.get("message").slice(0, 21), context.get("exception")),
      );
      loop.callSoon(() => {
        throw new ValueError("in callback");
      });
      await after;
    },
    printed: `
        main
        soon 1
        a 1
        soon 2
        b 1
        at once
        a 2
        b 2
        done True
        second True
        at
        later 1
        later 2
        end 0
        Task-1 Task-2 1
        named Task-5
        c 1
        d 1
        Exception in callback ValueError('in callback')
        c 2
        d 2
      `,
  }));

test("the end of a run: what is left is cancelled", () =>
  expectPrinted({
    python: `
      async def left(name):
          try:
              await asyncio.sleep(10)
          finally:
              print(name, "finally")
              await asyncio.sleep(1)
              print(name, "after", asyncio.get_running_loop().time())
      async def main():
          asyncio.create_task(left("a"))
          asyncio.create_task(asyncio.sleep(0))
          await asyncio.sleep(1)
          print("main ends")
    `,
    typescript: async () => {
      const left = async (name: string) => {
        try {
          await sleep(10);
        } finally {
          log(name, "finally");
          await sleep(1);
          log(name, "after", `${getRunningLoop().time()}.0`);
        }
      };
      createTask(() => left("a"));
      createTask(sleep(0));
      await sleep(1);
      log("main ends");
    },
    printed: `
        main ends
        a finally
        a after 1002.0
      `,
  }));

test("as_completed and wait", () =>
  expectPrinted({
    python: `
      async def main():
          tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (3, 1, 2)]
          for earliest in asyncio.as_completed(tasks):
              print(await earliest)
          tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (3, 1)]
          try:
              for earliest in asyncio.as_completed(tasks, timeout=2):
                  print(await earliest)
          except TimeoutError as error:
              print(repr(error))
          done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
          print(len(done), len(pending))
          print([len(part) for part in await asyncio.wait(tasks)])
          print([len(part) for part in await asyncio.wait([asyncio.create_task(asyncio.sleep(5))], timeout=1)])
          start = asyncio.get_running_loop().time()
          time.sleep(2)
          await asyncio.sleep(1)
          print(asyncio.get_running_loop().time() - start)
    `,
    typescript: async () => {
      const delayed = (delay: number) => createTask(() => sleep(delay, delay));
      let tasks = [3, 1, 2].map(delayed);
      for (const earliest of asCompleted(tasks)) log(await earliest);
      tasks = [3, 1].map(delayed);
      try {
        for (const earliest of asCompleted(tasks, { timeout: 2 })) log(await earliest);
      } catch (error) {
        log(error);
      }
      const [done, pending] = await wait(tasks, { returnWhen: FIRST_COMPLETED });
      log(done.size, pending.size);
      const sizes = (sets: readonly [Set<unknown>, Set<unknown>]) => sets.map(({ size }) => size);
      log(sizes(await wait(tasks)));
      log(sizes(await wait([createTask(sleep(5))], { timeout: 1 })));
      const start = getRunningLoop().time();
      sleepBlocking(2);
      await sleep(1);
      log(`${getRunningLoop().time() - start}.0`);
    },
    printed: `
        1
        2
        3
        1
        TimeoutError()
        1 1
        [2, 0]
        [0, 1]
        3.0
      `,
  }));

test("SystemExit leaves the run, after the other tasks were cancelled", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  const seen: string[] = [];
  const main = async () => {
    createTask(async () => {
      try {
        await sleep(10);
      } finally {
        seen.push("cleaned up");
      }
    });
    createTask(async () => {
      throw new SystemExit(3);
    });
    await sleep(1);
    seen.push("never");
  };
  await expect(run(main)).rejects.toMatchObject({ code: 3 });
  expect(seen).toEqual(["cleaned up"]);
});

test("a loop of one's own runs several times", async () => {
  const loop = newEventLoop();
  expect(await loop.runUntilComplete(sleep(0.001, "one"))).toBe("one");
  expect(await loop.runUntilComplete(async () => "two")).toBe("two");
  await expect(run(async () => await run(sleep(0)))).rejects.toThrow(
    "asyncio.run() cannot be called from a running event loop",
  );
  loop.close();
  await expect(loop.runUntilComplete(sleep(0))).rejects.toThrow("Event loop is closed");
});

test("promises of the platform enter as leaves, and a spinning task lets them", async () => {
  const aborted = vi.fn<() => void>();
  await run(async () => {
    const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(resolve, 5, value));
    const reply = external(later("reply"));
    let turns = 0;
    while (!reply.done()) {
      await sleep(0);
      turns += 1;
    }
    expect(turns).toBeGreaterThan(1);
    expect(await reply).toBe("reply");
    const slow = external(new Promise(() => {}), { onCancel: aborted });
    const waiting = createTask(async () => await slow);
    await sleep(0);
    waiting.cancel();
    await gather([waiting], { returnExceptions: true });
  });
  expect(aborted).toHaveBeenCalledOnce();
});
