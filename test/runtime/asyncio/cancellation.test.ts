import { test } from "vitest";
import { createTask } from "../../../runtime/asyncio/create-task.ts";
import { gather } from "../../../runtime/asyncio/gather.ts";
import { getRunningLoop } from "../../../runtime/asyncio/running.ts";
import { shield } from "../../../runtime/asyncio/shield.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import { expectPrinted, log } from "./pair.ts";

test("cancelled before its first step, a task never runs", () =>
  expectPrinted({
    python: `
      async def job():
          print("never")
      async def main():
          task = asyncio.create_task(job())
          print(task.cancel(), task.cancelled(), task.cancelling())
          try:
              await task
          except asyncio.CancelledError as error:
              print("caught", repr(error))
          print(task.done(), task.cancelled(), task.cancel())
    `,
    typescript: async () => {
      const task = createTask(async () => log("never"));
      log(task.cancel(), task.cancelled(), task.cancelling());
      try {
        await task;
      } catch (error) {
        log("caught", error);
      }
      log(task.done(), task.cancelled(), task.cancel());
    },
    printed: `
        True False 1
        caught CancelledError()
        True True False
      `,
  }));

test("a cancellation carries its message and can be swallowed", () =>
  expectPrinted({
    python: `
      async def stubborn():
          for attempt in range(2):
              try:
                  await asyncio.sleep(10)
              except asyncio.CancelledError as error:
                  print("swallowed", repr(error), asyncio.current_task().cancelling())
          return "done"
      async def main():
          task = asyncio.create_task(stubborn())
          await asyncio.sleep(1)
          print(task.cancel("first"))
          await asyncio.sleep(0)
          print(task.cancel(), task.cancelling())
          print(await task, task.cancelled(), task.uncancel(), task.uncancel(), task.uncancel())
    `,
    typescript: async () => {
      const stubborn = async () => {
        for (let attempt = 0; attempt < 2; attempt += 1) {
          try {
            await sleep(10);
          } catch (error) {
            log("swallowed", error, task.cancelling());
          }
        }
        return "done";
      };
      const task = createTask(stubborn);
      await sleep(1);
      log(task.cancel("first"));
      await sleep(0);
      log(task.cancel(), task.cancelling());
      log(await task, task.cancelled(), task.uncancel(), task.uncancel(), task.uncancel());
    },
    printed: `
        True
        swallowed CancelledError('first') 1
        True 2
        swallowed CancelledError() 2
        done False 1 0 0
      `,
  }));

test("cancelled twice in one turn, the last message counts", () =>
  expectPrinted({
    python: `
      async def job():
          try:
              await asyncio.sleep(10)
          except asyncio.CancelledError as error:
              print("caught", repr(error))
              raise
          finally:
              print("finally")
      async def main():
          task = asyncio.create_task(job())
          await asyncio.sleep(0)
          task.cancel("a")
          task.cancel("b")
          try:
              await task
          except asyncio.CancelledError as error:
              print("outer", repr(error))
    `,
    typescript: async () => {
      const task = createTask(async () => {
        try {
          await sleep(10);
        } catch (error) {
          log("caught", error);
          throw error;
        } finally {
          log("finally");
        }
      });
      await sleep(0);
      task.cancel("a");
      task.cancel("b");
      try {
        await task;
      } catch (error) {
        log("outer", error);
      }
    },
    printed: `
        caught CancelledError('a')
        finally
        outer CancelledError('a')
      `,
  }));

test("cancelling a task cancels the task it waits for, but not through a shield", () =>
  expectPrinted({
    python: `
      async def inner(name):
          try:
              await asyncio.sleep(1)
              print(name, "ends")
              return name
          except asyncio.CancelledError:
              print(name, "cancelled")
              raise
      async def outer(awaitable):
          try:
              await awaitable
          except asyncio.CancelledError:
              print("outer cancelled")
              raise
      async def main():
          first = asyncio.create_task(inner("first"))
          second = asyncio.create_task(inner("second"))
          outers = [asyncio.create_task(outer(first)), asyncio.create_task(outer(asyncio.shield(second)))]
          await asyncio.sleep(0.5)
          for task in outers:
              task.cancel()
          print(await asyncio.gather(*outers, return_exceptions=True))
          print(first.cancelled(), second.cancelled(), await second)
    `,
    typescript: async () => {
      const inner = async (name: string) => {
        try {
          await sleep(1);
          log(name, "ends");
          return name;
        } catch (error) {
          log(name, "cancelled");
          throw error;
        }
      };
      const outer = async (awaitable: PromiseLike<string>) => {
        try {
          await awaitable;
        } catch (error) {
          log("outer cancelled");
          throw error;
        }
      };
      const first = createTask(() => inner("first"));
      const second = createTask(() => inner("second"));
      const shielded = shield(second);
      const outers = [createTask(() => outer(first)), createTask(() => outer(shielded))];
      await sleep(0.5);
      for (const task of outers) task.cancel();
      log(await gather(outers, { returnExceptions: true }));
      log(first.cancelled(), second.cancelled(), await second);
    },
    printed: `
        first cancelled
        outer cancelled
        outer cancelled
        [CancelledError(''), CancelledError('')]
        second ends
        True False second
      `,
  }));

test("a cancelled gather cancels its children and is done when they are", () =>
  expectPrinted({
    python: `
      async def child(name, delay):
          try:
              await asyncio.sleep(10)
          finally:
              await asyncio.sleep(delay)
              print(name, "cleaned up")
      async def main():
          group = asyncio.gather(child("a", 1), child("b", 2))
          await asyncio.sleep(0)
          print(group.cancel(), group.done())
          try:
              await group
          except asyncio.CancelledError as error:
              print(repr(error), asyncio.get_running_loop().time())
          failing = asyncio.gather(asyncio.sleep(1, "x"), asyncio.sleep("bad"), asyncio.sleep(2))
          try:
              await failing
          except TypeError as error:
              print(type(error).__name__, failing.done(), failing.cancel())
          print(await asyncio.gather(), await asyncio.gather(asyncio.sleep(1, "x")))
    `,
    typescript: async () => {
      const child = async (name: string, delay: number) => {
        try {
          await sleep(10);
        } finally {
          await sleep(delay);
          log(name, "cleaned up");
        }
      };
      const group = gather(
        () => child("a", 1),
        () => child("b", 2),
      );
      await sleep(0);
      log(group.cancel(), group.done());
      try {
        await group;
      } catch (error) {
        log(error, `${getRunningLoop().time()}.0`);
      }
      const failing = gather(
        sleep(1, "x"),
        async () => (null as unknown as () => void)(),
        sleep(2),
      );
      try {
        await failing;
      } catch (error) {
        log((error as Error).name, failing.done(), failing.cancel());
      }
      log(await gather(), await gather(sleep(1, "x")));
    },
    printed: `
        True False
        a cleaned up
        CancelledError() 1001.0
        TypeError True False
        b cleaned up
        [] ['x']
      `,
  }));
