import { test } from "vitest";
import { Barrier } from "../../../runtime/asyncio/barrier.ts";
import { box, unbox } from "../../../runtime/asyncio/box.ts";
import { Condition } from "../../../runtime/asyncio/condition.ts";
import { coroutine } from "../../../runtime/asyncio/coroutine.ts";
import { createTask } from "../../../runtime/asyncio/create-task.ts";
import { Event } from "../../../runtime/asyncio/event.ts";
import { gather } from "../../../runtime/asyncio/gather.ts";
import { Lock } from "../../../runtime/asyncio/lock.ts";
import { Queue } from "../../../runtime/asyncio/queue.ts";
import { BoundedSemaphore, Semaphore } from "../../../runtime/asyncio/semaphore.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import type { Task } from "../../../runtime/asyncio/task.ts";
import { expectPrinted, log } from "./pair.ts";

test("locks and semaphores are fair", () =>
  expectPrinted({
    python: `
      async def use(name, lock):
          async with lock:
              print(name, "in")
              await asyncio.sleep(1)
          print(name, "out")
      async def main():
          lock = asyncio.Lock()
          await asyncio.gather(*(use(f"lock {n}", lock) for n in range(3)))
          gate = asyncio.Semaphore(2)
          tasks = [asyncio.create_task(use(f"gate {n}", gate)) for n in range(4)]
          await asyncio.sleep(0.5)
          print(gate.locked(), tasks[2].cancel())
          print(await asyncio.gather(*tasks, return_exceptions=True))
          bounded = asyncio.BoundedSemaphore(1)
          for release in (lock.release, bounded.release):
              try:
                  release()
              except Exception as error:
                  print(repr(error))
    `,
    typescript: async () => {
      const use = async (name: string, lock: Lock | Semaphore) => {
        await lock.acquire();
        try {
          log(name, "in");
          await sleep(1);
        } finally {
          lock.release();
        }
        log(name, "out");
      };
      const lock = new Lock();
      await gather(...[0, 1, 2].map((n) => () => use(`lock ${n}`, lock)));
      const gate = new Semaphore(2);
      const tasks = [0, 1, 2, 3].map((n) => createTask(() => use(`gate ${n}`, gate)));
      await sleep(0.5);
      log(gate.locked(), tasks[2].cancel());
      log(await gather(tasks, { returnExceptions: true }));
      for (const one of [lock, new BoundedSemaphore(1)]) {
        try {
          one.release();
        } catch (error) {
          log(error);
        }
      }
    },
    printed: `
        lock 0 in
        lock 0 out
        lock 1 in
        lock 1 out
        lock 2 in
        lock 2 out
        gate 0 in
        gate 1 in
        True True
        gate 0 out
        gate 1 out
        gate 3 in
        gate 3 out
        [None, None, CancelledError(''), None]
        RuntimeError('Lock is not acquired.')
        ValueError('BoundedSemaphore released too many times')
      `,
  }));

test("conditions, events and barriers", () =>
  expectPrinted({
    python: `
      async def waits(name, condition):
          async with condition:
              await condition.wait_for(lambda: ready)
              print(name, "goes on")
      async def meets(name, barrier):
          await asyncio.sleep(name)
          place = await barrier.wait()
          print(name, "passed", place)
      async def main():
          global ready
          ready = False
          condition = asyncio.Condition()
          tasks = [asyncio.create_task(waits(name, condition)) for name in "abc"]
          await asyncio.sleep(1)
          async with condition:
              ready = True
              condition.notify(2)
          await asyncio.sleep(1)
          async with condition:
              condition.notify_all()
          await asyncio.gather(*tasks)
          try:
              condition.notify()
          except RuntimeError as error:
              print(repr(error))
          event = asyncio.Event()
          waiting = asyncio.create_task(event.wait())
          await asyncio.sleep(0)
          event.set(); event.clear()
          print(await waiting, event.is_set())
          barrier = asyncio.Barrier(2)
          await asyncio.gather(*(meets(name, barrier) for name in range(4)))
          late = asyncio.create_task(barrier.wait())
          await asyncio.sleep(0)
          print(barrier.n_waiting, barrier.parties)
          await barrier.abort()
          try:
              await late
          except asyncio.BrokenBarrierError as error:
              print(repr(error), barrier.broken)
    `,
    typescript: async () => {
      let ready = false;
      const condition = new Condition();
      const holding = async (body: () => unknown) => {
        await condition.acquire();
        try {
          await body();
        } finally {
          condition.release();
        }
      };
      const waits = (name: string) =>
        holding(async () => {
          await condition.waitFor(() => ready);
          log(name, "goes on");
        });
      const tasks = ["a", "b", "c"].map((name) => createTask(() => waits(name)));
      await sleep(1);
      await holding(() => {
        ready = true;
        condition.notify(2);
      });
      await sleep(1);
      await holding(() => condition.notifyAll());
      await gather(...tasks);
      try {
        condition.notify();
      } catch (error) {
        log(error);
      }
      const event = new Event();
      const waiting = createTask(event.wait());
      await sleep(0);
      event.set();
      event.clear();
      log(await waiting, event.isSet());
      const barrier = new Barrier(2);
      const meets = async (name: number) => {
        await sleep(name);
        const place = await barrier.wait();
        log(name, "passed", place);
      };
      await gather(...[0, 1, 2, 3].map((name) => () => meets(name)));
      const late = createTask(barrier.wait());
      await sleep(0);
      log(barrier.nWaiting, barrier.parties);
      await barrier.abort();
      try {
        await late;
      } catch (error) {
        log(error, barrier.broken);
      }
    },
    printed: `
        a goes on
        b goes on
        c goes on
        RuntimeError('cannot notify on un-acquired lock')
        True False
        1 passed 1
        0 passed 0
        3 passed 1
        2 passed 0
        1 2
        BrokenBarrierError('Abort or reset of barrier') True
      `,
  }));

test("awaitables as values, and coroutines that are awaited once", () =>
  expectPrinted({
    python: `
      async def spawn():
          return asyncio.create_task(asyncio.sleep(1, "value"))
      async def greet(name):
          print("greeting", name)
          return name
      async def main():
          task = await spawn()
          print(task.done(), await task)
          queue = asyncio.Queue()
          await queue.put(task)
          print(await queue.get() is task)
          future = asyncio.get_running_loop().create_future()
          future.set_result(task)
          print(await future is task, (await asyncio.gather(spawn()))[0] is not task)
          later = greet("Ada")
          print("not yet")
          print(await later)
          try:
              await later
          except RuntimeError as error:
              print(repr(error))
          dropped = greet("nobody")
          dropped.close()
    `,
    typescript: async () => {
      const spawn = async () => box(createTask(() => sleep(1, "value")));
      const greet = async (name: string) => {
        log("greeting", name);
        return name;
      };
      const task = unbox(await spawn());
      log(task.done(), await task);
      const queue = new Queue<Task<string>>();
      await queue.put(task);
      log(unbox<Task<string>>(await queue.get()) === task);
      const future = task.getLoop().createFuture<Task<string>>();
      future.setResult(task);
      const [other] = await gather(spawn);
      log(unbox<Task<string>>(await future) === task, unbox(other) !== task);
      const later = coroutine(greet, "Ada");
      log("not yet");
      log(await later);
      try {
        await later;
      } catch (error) {
        log(error);
      }
      coroutine(greet, "nobody").close();
    },
    printed: `
        False value
        True
        True True
        not yet
        greeting Ada
        Ada
        RuntimeError('cannot reuse already awaited coroutine')
      `,
  }));
