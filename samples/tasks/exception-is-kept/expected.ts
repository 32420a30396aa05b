import { createTask, run, sleep, wait } from "./runtime/asyncio.js";
import { ValueError, int, print, repr } from "./runtime/builtins.js";

async function parse(text: string): Promise<number> {
  await sleep(0.1);
  return int(text);
}

async function main(): Promise<void> {
  const good = createTask(() => parse("12"));
  const bad = createTask(() => parse("twelve"));

  await wait([good, bad]);
  print("good:", good.exception(), good.result());
  console.log("bad:", repr(bad.exception()));

  try {
    await bad;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("caught:", error);
  }
}

await run(main);
