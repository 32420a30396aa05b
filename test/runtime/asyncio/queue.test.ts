import { test } from "vitest";
import { createTask } from "../../../runtime/asyncio/create-task.ts";
import { LifoQueue } from "../../../runtime/asyncio/lifo-queue.ts";
import { PriorityQueue } from "../../../runtime/asyncio/priority-queue.ts";
import { Queue } from "../../../runtime/asyncio/queue.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import { expectPrinted, log } from "./pair.ts";

test("queues: back pressure, join, order, errors", () =>
  expectPrinted({
    python: `
      async def producer(queue):
          for item in range(4):
              await queue.put(item)
              print("put", item)
      async def consumer(queue):
          while True:
              item = await queue.get()
              await asyncio.sleep(1)
              print("got", item)
              queue.task_done()
      async def main():
          queue = asyncio.Queue(2)
          worker = asyncio.create_task(consumer(queue))
          await producer(queue)
          await queue.join()
          worker.cancel()
          print(queue.qsize(), queue.empty(), queue.full(), queue.maxsize)
          for call in (queue.get_nowait, queue.task_done):
              try:
                  call()
              except Exception as error:
                  print(repr(error))
          queue.put_nowait(1); queue.put_nowait(2)
          try:
              queue.put_nowait(3)
          except asyncio.QueueFull as error:
              print(repr(error))
          small = asyncio.PriorityQueue()
          for item in [(2, "b"), (1, "z"), (2, "a"), (0, "x")]:
              small.put_nowait(item)
          print([small.get_nowait()[1] for _ in range(4)])
          stack = asyncio.LifoQueue()
          for item in range(3):
              await stack.put(item)
          print([await stack.get() for _ in range(3)])
    `,
    typescript: async () => {
      const queue = new Queue<number>(2);
      const producer = async () => {
        for (let item = 0; item < 4; item += 1) {
          await queue.put(item);
          log("put", item);
        }
      };
      const worker = createTask(async () => {
        for (;;) {
          const item = await queue.get();
          await sleep(1);
          log("got", item);
          queue.taskDone();
        }
      });
      await producer();
      await queue.join();
      worker.cancel();
      log(queue.qsize(), queue.empty(), queue.full(), queue.maxsize);
      for (const call of [() => queue.getNowait(), () => queue.taskDone()]) {
        try {
          call();
        } catch (error) {
          log(error);
        }
      }
      queue.putNowait(1);
      queue.putNowait(2);
      try {
        queue.putNowait(3);
      } catch (error) {
        log(error);
      }
      const small = new PriorityQueue<readonly [number, string]>();
      for (const item of [
        [2, "b"],
        [1, "z"],
        [2, "a"],
        [0, "x"],
      ] as const) {
        small.putNowait(Object.freeze(item));
      }
      log([0, 1, 2, 3].map(() => small.getNowait()[1]));
      const stack = new LifoQueue<number>();
      for (const item of [0, 1, 2]) await stack.put(item);
      log([await stack.get(), await stack.get(), await stack.get()]);
    },
    printed: `
        put 0
        put 1
        put 2
        got 0
        put 3
        got 1
        got 2
        got 3
        0 True False 2
        QueueEmpty()
        ValueError('task_done() called too many times')
        QueueFull()
        ['x', 'z', 'a', 'b']
        [2, 1, 0]
      `,
  }));
