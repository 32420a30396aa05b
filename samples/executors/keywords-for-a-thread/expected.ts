import { gather, run, timeout, toThread } from "./runtime/asyncio.js";
import {
  TimeoutError,
  ValueError,
  keywords,
  print,
  sorted,
  str,
  takeKeywords,
  withAsync,
} from "./runtime/builtins.js";
import { threadSleep } from "./runtime/concurrent.js";
import * as time from "./runtime/time.js";

async function fetch_(url: string, ...parts: string[]): Promise<string> {
  const { retries = 0, ...others } = takeKeywords(parts);
  const options = new Map(Object.entries(others));
  Object.freeze(parts);
  await threadSleep(0.1);
  return `${url} ${str(parts)} ${retries} ${str(sorted(options.keys()))}`;
}

function* generate(n: number): Generator<number> {
  for (let i = 0; i < n; i++) {
    time.sleep(0.1);
    yield i;
  }
}

async function main(): Promise<void> {
  const results = await gather(
    ...Array.from(
      { length: 3 },
      (_, i) => () => toThread(fetch_, `u${i}`, "x", keywords({ retries: i })),
    ),
  );
  print(results);
  try {
    await toThread(fail, "no");
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("error:", error);
  }
  print([...generate(2)]);
  try {
    await withAsync(timeout(0.05), async () => {
      await toThread(fetch_, "late");
    });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("timed out");
  }
  console.log(await fetch_("direct", keywords({ retries: 2 })));
}

async function fail(reason: string): Promise<never> {
  await threadSleep(0.05);
  throw new ValueError(reason);
}

await run(main);
