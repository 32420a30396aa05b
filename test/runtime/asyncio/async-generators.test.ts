import { test } from "vitest";
import { ValueError } from "../../../runtime/builtins/exceptions-core.ts";
import { StopAsyncIteration } from "../../../runtime/builtins/exceptions-flow.ts";
import {
  aiter,
  anext,
  asend,
  asyncIterator,
  keepOpen,
} from "../../../runtime/asyncio/async-iteration.ts";
import { asyncGenerator } from "../../../runtime/asyncio/async-generator.ts";
import { box, unbox } from "../../../runtime/asyncio/box.ts";
import { createTask } from "../../../runtime/asyncio/create-task.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import type { Task } from "../../../runtime/asyncio/task.ts";
import { expectPrinted, log } from "./pair.ts";

test("a generator that is left early is closed a turn later, in a task of its own", () =>
  expectPrinted({
    python: `
      async def numbers(name):
          try:
              for number in range(5):
                  yield number
                  await asyncio.sleep(0)
          finally:
              print(name, "closing")
              await asyncio.sleep(0)
              print(name, "closed")
      async def main():
          async for number in numbers("a"):
              print(number)
              if number == 1:
                  break
          print("left")
          await asyncio.sleep(0)
          print("one turn")
          await asyncio.sleep(0)
          print("two turns")
          await asyncio.sleep(0)
          print("three turns")
          held = numbers("b")
          async for number in held:
              break
          print(await anext(held), await held.__anext__())
          await held.aclose()
          print(await anext(held, "over"))
          kept = numbers("c")
          print(await anext(kept))
          global reference
          reference = kept
          print("end of main")
    `,
    typescript: async () => {
      const numbers = asyncGenerator(async function* numbers(name: string) {
        try {
          for (let number = 0; number < 5; number += 1) {
            yield number;
            await sleep(0);
          }
        } finally {
          log(name, "closing");
          await sleep(0);
          log(name, "closed");
        }
      });
      for await (const number of numbers("a")) {
        log(number);
        if (number === 1) break;
      }
      log("left");
      await sleep(0);
      log("one turn");
      await sleep(0);
      log("two turns");
      await sleep(0);
      log("three turns");
      const held = numbers("b");
      for await (const _number of keepOpen(held)) break;
      log(await anext(held), await held.__anext__());
      await held.aclose();
      log(await anext(held, "over"));
      const kept = numbers("c");
      log(await anext(kept));
      log("end of main");
    },
    printed: `
        0
        1
        left
        one turn
        a closing
        two turns
        a closed
        three turns
        1 2
        b closing
        b closed
        over
        0
        end of main
        c closing
        c closed
      `,
  }));

test("values and exceptions go into a generator", () =>
  expectPrinted({
    python: `
      async def echo():
          received = None
          while True:
              try:
                  received = yield received
              except ValueError as error:
                  received = f"caught {error}"
      async def main():
          generator = echo()
          print(await generator.asend(None), await generator.asend("one"))
          print(await generator.athrow(ValueError("two")))
          await generator.aclose()
          try:
              await generator.asend("three")
          except StopAsyncIteration as error:
              print(repr(error))
    `,
    typescript: async () => {
      const echo = asyncGenerator(async function* echo(): AsyncGenerator<unknown, void, unknown> {
        let received: unknown = null;
        for (;;) {
          try {
            received = yield received;
          } catch (error) {
            if (!(error instanceof ValueError)) throw error;
            received = `caught ${error.message}`;
          }
        }
      });
      const generator = echo();
      log(await generator.asend(null), await generator.asend("one"));
      log(await generator.athrow(new ValueError("two")));
      await generator.aclose();
      try {
        await asend(generator as never, "three" as never);
      } catch (error) {
        log(error);
      }
    },
    printed: `
        None one
        caught two
        StopAsyncIteration()
      `,
  }));

test("a class with __anext__, and a generator that yields tasks", () =>
  expectPrinted({
    python: `
      class Countdown:
          def __init__(self, start):
              self.left = start
          def __aiter__(self):
              return self
          async def __anext__(self):
              if self.left == 0:
                  raise StopAsyncIteration
              self.left -= 1
              await asyncio.sleep(0.1)
              return self.left
      async def spawn():
          for number in range(2):
              yield asyncio.create_task(asyncio.sleep(1, number))
      async def main():
          async for number in Countdown(2):
              print(number)
          print(await anext(aiter(Countdown(1))), await anext(Countdown(0), "none"))
          async for task in spawn():
              print(type(task).__name__, task.done(), await task, task.done())
    `,
    typescript: async () => {
      class Countdown {
        left: number;
        constructor(start: number) {
          this.left = start;
        }
        __aiter__() {
          return this;
        }
        async __anext__(): Promise<number> {
          if (this.left === 0) throw new StopAsyncIteration();
          this.left -= 1;
          await sleep(0.1);
          return this.left;
        }
        [Symbol.asyncIterator]() {
          return asyncIterator(this);
        }
      }
      async function* spawn() {
        for (let number = 0; number < 2; number += 1) {
          yield box(createTask(() => sleep(1, number)));
        }
      }
      for await (const number of new Countdown(2)) log(number);
      log(await anext(aiter(new Countdown(1))), await anext(new Countdown(0), "none"));
      for await (const boxed of spawn()) {
        const task: Task<number> = unbox(boxed);
        log(task.constructor.name, task.done(), await task, task.done());
      }
    },
    printed: `
        1
        0
        0 none
        Task False 0 True
        Task False 1 True
      `,
  }));
