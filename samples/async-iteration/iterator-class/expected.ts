import { anext, asyncIterator, run, sleep } from "./runtime/asyncio.js";
import { StopAsyncIteration } from "./runtime/builtins.js";

/** Walks through numbered pages, as a client of a paged service would. */
class Pages {
  last: number;
  current: number;

  constructor(last: number) {
    this.last = last;
    this.current = 0;
  }

  __aiter__(): this {
    return this;
  }

  [Symbol.asyncIterator]() {
    return asyncIterator(this.__aiter__());
  }

  async __anext__(): Promise<string> {
    if (this.current >= this.last) {
      throw new StopAsyncIteration();
    }
    this.current++;
    await sleep(0.05);
    return `page ${this.current}`;
  }
}

async function main(): Promise<void> {
  for await (const page of new Pages(3)) {
    console.log(page);
  }

  const pages = new Pages(1);
  console.log(await anext(pages));
  console.log(await anext(pages, "no more pages"));
}

await run(main);
