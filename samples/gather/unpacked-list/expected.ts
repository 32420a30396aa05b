import { gather, run, sleep } from "./runtime/asyncio.js";
import { enumerate, format, range } from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

async function download(page: number): Promise<string> {
  await sleep(0.1);
  return "x".repeat(page);
}

async function main(): Promise<void> {
  const begin = time.time();
  const pages = await gather(
    ...Array.from(range(1, 6), (n) => () => download(n)),
  );
  for (const [number, content] of enumerate(pages, 1)) {
    console.log(`page ${number}: ${content.length} characters`);
  }
  console.log(
    `${pages.length} pages in ${format(time.time() - begin, ".2f")} seconds`,
  );
}

await run(main);
