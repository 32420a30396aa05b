import {
  aclose,
  asyncGenerator,
  keepOpen,
  run,
  sleep,
} from "./runtime/asyncio.js";

const sensor = asyncGenerator(async function* sensor(): AsyncGenerator<number> {
  let value = 0;
  try {
    while (true) {
      yield value;
      value += 5;
      await sleep(0.01);
    }
  } finally {
    console.log("sensor switched off");
  }
});

async function main(): Promise<void> {
  const readings = sensor();
  for await (const value of keepOpen(readings)) {
    console.log("read", value);
    if (value >= 10) {
      break;
    }
  }
  console.log("loop left");

  // Leaving the loop does not close the generator: aclose does.
  await aclose(readings);
  console.log("after aclose");
}

await run(main);
