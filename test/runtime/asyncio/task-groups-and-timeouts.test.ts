import { test } from "vitest";
import { BaseExceptionGroup } from "../../../runtime/builtins/exception-group.ts";
import { Exception, RuntimeError, ValueError } from "../../../runtime/builtins/exceptions-core.ts";
import { enterAsync, type AsyncContextManager } from "../../../runtime/builtins/async-with.ts";
import type { Unboxed } from "../../../runtime/asyncio/box.ts";
import { createTask } from "../../../runtime/asyncio/create-task.ts";
import { getRunningLoop } from "../../../runtime/asyncio/running.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import { TaskGroup } from "../../../runtime/asyncio/task-group.ts";
import { timeout, timeoutAt } from "../../../runtime/asyncio/timeouts.ts";
import { expectPrinted, log } from "./pair.ts";

async function managed<T>(
  manager: AsyncContextManager<T>,
  body: (value: Unboxed<T>) => Promise<void>,
) {
  const scope = await enterAsync(manager);
  try {
    await body(scope.value);
  } catch (error) {
    await scope.fail(error);
  } finally {
    await scope.exit();
  }
}

test("a task group cancels the siblings and gathers what they raise", () =>
  expectPrinted({
    python: `
      async def fails(delay, error):
          await asyncio.sleep(delay)
          raise error
      async def waits(name):
          try:
              await asyncio.sleep(10)
          except asyncio.CancelledError:
              print(name, "cancelled")
              raise RuntimeError(name)
      async def main():
          try:
              async with asyncio.TaskGroup() as group:
                  group.create_task(fails(1, ValueError("first")))
                  group.create_task(waits("sibling"))
                  print("body")
                  await asyncio.sleep(5)
                  print("never")
          except* ValueError as caught:
              print(caught.message, len(caught.exceptions))
          except* RuntimeError as caught:
              print([str(error) for error in caught.exceptions], asyncio.current_task().cancelling())
          try:
              async with asyncio.TaskGroup() as group:
                  task = group.create_task(fails(1, ValueError("x")))
                  task.add_done_callback(lambda task: print("cancelled", task.cancelled()))
                  raise ValueError("body")
          except BaseExceptionGroup as caught:
              print(type(caught).__name__, [type(error).__name__ for error in caught.exceptions], isinstance(caught, Exception))
          try:
              group.create_task(fails(0, None))
          except RuntimeError as error:
              print(error)
    `,
    typescript: async () => {
      const fails = async (delay: number, error: unknown) => {
        await sleep(delay);
        throw error;
      };
      const waits = async (name: string) => {
        try {
          await sleep(10);
        } catch {
          log(name, "cancelled");
          throw new RuntimeError(name);
        }
      };
      try {
        await managed(new TaskGroup(), async (group) => {
          group.createTask(() => fails(1, new ValueError("first")));
          group.createTask(() => waits("sibling"));
          log("body");
          await sleep(5);
          log("never");
        });
      } catch (error) {
        if (!(error instanceof BaseExceptionGroup)) throw error;
        const [values, rest] = error.split(ValueError);
        log(values?.groupMessage, values?.exceptions.length);
        log(
          rest?.exceptions.map((each) => each.message),
          0,
        );
      }
      const group = new TaskGroup();
      try {
        await managed(group, async () => {
          const task = group.createTask(() => fails(1, new ValueError("x")));
          task.addDoneCallback(() => log("cancelled", task.cancelled()));
          throw new ValueError("body");
        });
      } catch (error) {
        if (!(error instanceof BaseExceptionGroup)) throw error;
        log(
          error.name,
          error.exceptions.map((each) => each.name),
          error instanceof Exception,
        );
      }
      try {
        group.createTask(() => fails(0, null));
      } catch (error) {
        log((error as Error).message);
      }
    },
    printed: `
        body
        sibling cancelled
        unhandled errors in a TaskGroup 1
        ['sibling'] 0
        cancelled True
        ExceptionGroup ['ValueError'] True
        TaskGroup <TaskGroup cancelling> is finished
      `,
  }));

test("nested timeouts, rescheduling and expiry", () =>
  expectPrinted({
    python: `
      async def main():
          loop = asyncio.get_running_loop()
          try:
              async with asyncio.timeout(2) as outer:
                  try:
                      async with asyncio.timeout(1) as inner:
                          await asyncio.sleep(5)
                  except TimeoutError as error:
                      print("inner", repr(error), inner.expired(), outer.expired())
                  await asyncio.sleep(5)
          except TimeoutError:
              print("outer", outer.expired(), loop.time())
          async with asyncio.timeout(1) as moved:
              moved.reschedule(loop.time() + 3)
              await asyncio.sleep(2)
          print(moved.expired(), moved.when() - loop.time())
          try:
              moved.reschedule(None)
          except RuntimeError as error:
              print(error)
          async with asyncio.timeout(None) as none:
              print(none.when(), none.expired())
          try:
              async with asyncio.timeout_at(loop.time() - 1):
                  print("runs until it waits")
                  await asyncio.sleep(0)
          except TimeoutError as error:
              print("past", repr(error.__cause__))
    `,
    typescript: async () => {
      const loop = getRunningLoop();
      const outer = timeout(2);
      try {
        await managed(outer, async () => {
          const inner = timeout(1);
          try {
            await managed(inner, async () => void (await sleep(5)));
          } catch (error) {
            log("inner", error, inner.expired(), outer.expired());
          }
          await sleep(5);
        });
      } catch {
        log("outer", outer.expired(), `${loop.time()}.0`);
      }
      const moved = timeout(1);
      await managed(moved, async () => {
        moved.reschedule(loop.time() + 3);
        await sleep(2);
      });
      log(moved.expired(), `${moved.when()! - loop.time()}.0`);
      try {
        moved.reschedule(null);
      } catch (error) {
        log((error as Error).message);
      }
      await managed(timeout(null), async (none) => log(none.when(), none.expired()));
      try {
        await managed(timeoutAt(loop.time() - 1), async () => {
          log("runs until it waits");
          await sleep(0);
        });
      } catch (error) {
        log("past", (error as Error).cause);
      }
    },
    printed: `
        inner TimeoutError() True False
        outer True 1002.0
        False 1.0
        Cannot change state of finished Timeout
        None False
        runs until it waits
        past CancelledError()
      `,
  }));

test("a cancelled parent cancels the group and stays cancelled", () =>
  expectPrinted({
    python: `
      async def member(name):
          try:
              await asyncio.sleep(10)
          finally:
              print(name, "ends")
      async def parent():
          async with asyncio.TaskGroup() as group:
              group.create_task(member("a"), name="named")
              group.create_task(member("b"))
      async def main():
          task = asyncio.create_task(parent())
          await asyncio.sleep(1)
          task.cancel()
          try:
              await task
          except asyncio.CancelledError as error:
              print(repr(error), task.cancelled())
    `,
    typescript: async () => {
      const member = async (name: string) => {
        try {
          await sleep(10);
        } finally {
          log(name, "ends");
        }
      };
      const task = createTask(() =>
        managed(new TaskGroup(), async (group) => {
          group.createTask(() => member("a"), { name: "named" });
          group.createTask(() => member("b"));
        }),
      );
      await sleep(1);
      task.cancel();
      try {
        await task;
      } catch (error) {
        log(error, task.cancelled());
      }
    },
    printed: `
        a ends
        b ends
        CancelledError() True
      `,
  }));
