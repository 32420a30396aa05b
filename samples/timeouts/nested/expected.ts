import { type Timeout, run, sleep, timeout } from "./runtime/asyncio.js";
import { TimeoutError, bound, enterAsync, print } from "./runtime/builtins.js";

async function attempt(
  outer: number,
  inner: number,
  work: number,
): Promise<void> {
  let outside: Timeout | undefined;
  let inside: Timeout | undefined;
  try {
    const scope2 = await enterAsync(timeout(outer));
    outside = scope2.value;
    try {
      try {
        const scope = await enterAsync(timeout(inner));
        inside = scope.value;
        try {
          await sleep(work);
          console.log("work done");
        } catch (error) {
          await scope.fail(error);
          throw error;
        } finally {
          await scope.exit();
        }
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
        console.log("inner timeout");
        await sleep(0.1);
      }
      console.log("after the inner block");
    } catch (error) {
      await scope2.fail(error);
      throw error;
    } finally {
      await scope2.exit();
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("outer timeout");
  }
  print(
    "expired:",
    bound(outside, "outside").expired(),
    bound(inside, "inside").expired(),
  );
}

async function main(): Promise<void> {
  await attempt(0.5, 0.3, 0.1);
  await attempt(0.5, 0.1, 0.3);
  await attempt(0.1, 0.5, 0.3);
  await attempt(0.15, 0.1, 0.3);
}

await run(main);
