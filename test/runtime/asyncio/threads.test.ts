import { test } from "vitest";
import { ValueError } from "../../../runtime/builtins/exceptions-core.ts";
import { toThread } from "../../../runtime/asyncio/executor.ts";
import { gather } from "../../../runtime/asyncio/gather.ts";
import { getRunningLoop } from "../../../runtime/asyncio/loops.ts";
import { threadSleep } from "../../../runtime/concurrent/waiting.ts";
import { expectPrinted, log } from "./pair.ts";

test("threads wait at the same time, and start before the caller goes on", () =>
  expectPrinted({
    python: `
      def blocking(name):
          print("start", name)
          time.sleep(0.2 + 0.1 * name)
          print("end", name)
          return name
      def fails():
          raise ValueError("in thread")
      async def main():
          loop = asyncio.get_running_loop()
          first = loop.run_in_executor(None, blocking, 1)
          print("scheduled")
          print(await asyncio.gather(first, asyncio.to_thread(blocking, 2)))
          try:
              await asyncio.to_thread(fails)
          except ValueError as error:
              print(repr(error))
    `,
    typescript: async () => {
      const blocking = async (name: number) => {
        log("start", name);
        await threadSleep(0.2 + 0.1 * name);
        log("end", name);
        return name;
      };
      const fails = () => {
        throw new ValueError("in thread");
      };
      const loop = getRunningLoop();
      const first = loop.runInExecutor(null, blocking, 1);
      log("scheduled");
      log(await gather(first, toThread(blocking, 2)));
      try {
        await toThread(fails);
      } catch (error) {
        log(error);
      }
    },
    printed: `
        start 1
        scheduled
        start 2
        end 1
        end 2
        [1, 2]
        ValueError('in thread')
      `,
  }));
