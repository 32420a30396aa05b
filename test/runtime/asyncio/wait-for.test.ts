import { test } from "vitest";
import { CancelledError } from "../../../runtime/asyncio/exceptions.ts";
import { getRunningLoop } from "../../../runtime/asyncio/running.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import { waitFor } from "../../../runtime/asyncio/wait-for.ts";
import { expectPrinted, log } from "./pair.ts";

test("wait_for waits until the cancelled task has ended, and a late result wins", () =>
  expectPrinted({
    python: `
      async def slow():
          try:
              await asyncio.sleep(10)
          except asyncio.CancelledError:
              await asyncio.sleep(1)
              print("cleaned up", asyncio.get_running_loop().time())
              raise
      async def refuses():
          try:
              await asyncio.sleep(10)
          except asyncio.CancelledError:
              return "late"
      async def main():
          try:
              await asyncio.wait_for(slow(), 1)
          except TimeoutError as error:
              print(repr(error), repr(error.__cause__), asyncio.get_running_loop().time())
          print(await asyncio.wait_for(refuses(), 1))
          for timeout in (1, 0, None):
              try:
                  print(await asyncio.wait_for(asyncio.sleep(1, "value"), timeout))
              except TimeoutError:
                  print("timeout")
          future = asyncio.get_running_loop().create_future()
          future.set_result("there")
          print(await asyncio.wait_for(future, 0))
    `,
    typescript: async () => {
      const slow = async () => {
        try {
          await sleep(10);
        } catch (error) {
          await sleep(1);
          log("cleaned up", `${getRunningLoop().time()}.0`);
          throw error;
        }
      };
      const refuses = async () => {
        try {
          await sleep(10);
        } catch (error) {
          if (!(error instanceof CancelledError)) throw error;
          return "late";
        }
        return "in time";
      };
      try {
        await waitFor(slow, { timeout: 1 });
      } catch (error) {
        log(error, (error as Error).cause, `${getRunningLoop().time()}.0`);
      }
      log(await waitFor(refuses, { timeout: 1 }));
      for (const timeout of [1, 0, null]) {
        try {
          log(await waitFor(sleep(1, "value"), { timeout }));
        } catch {
          log("timeout");
        }
      }
      const future = getRunningLoop().createFuture<string>();
      future.setResult("there");
      log(await waitFor(future, { timeout: 0 }));
    },
    printed: `
        cleaned up 1002.0
        TimeoutError() CancelledError() 1002.0
        late
        timeout
        timeout
        value
        there
      `,
  }));
