import { asyncGenerator, run, sleep } from "./runtime/asyncio.js";
import { bound } from "./runtime/builtins.js";

const numbers = asyncGenerator(
  async function* numbers(): AsyncGenerator<number> {
    try {
      for (let n = 0; n < 100; n++) {
        yield n;
        await sleep(0);
      }
    } finally {
      console.log("generator closed");
    }
  },
);

async function main(): Promise<void> {
  // Nobody holds this generator: the loop closes it on a later turn.
  let n: number | undefined;
  for await (n of numbers()) {
    if (n === 2) {
      break;
    }
  }
  console.log("loop left with", bound(n, "n"));
  await sleep(0);
  console.log("one turn later");
  await sleep(0);
  console.log("end");
}

await run(main);
