import { asyncGenerator, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

const temperatures = asyncGenerator(
  async function* temperatures(): AsyncGenerator<number> {
    try {
      for (const celsius of [12, 17, 21, 30]) {
        yield celsius;
        await sleep(0);
      }
    } finally {
      console.log("station closed");
    }
  },
);

const inFahrenheit = asyncGenerator(async function* inFahrenheit(
  readings: AsyncGenerator<number>,
): AsyncGenerator<number> {
  for await (const celsius of readings) {
    yield Math.floor((celsius * 9) / 5) + 32;
  }
});

const first = asyncGenerator(async function* first(
  readings: AsyncGenerator<number>,
  count: number,
): AsyncGenerator<number> {
  for await (const reading of readings) {
    yield reading;
    count--;
    if (count === 0) {
      return;
    }
  }
});

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    console.log("turn", turn);
    await sleep(0);
  }
}

async function main(): Promise<void> {
  // Each stage is closed in a task of the loop, and only then lets the one before it go.
  for await (const reading of inFahrenheit(temperatures())) {
    console.log("reading", reading);
    if (reading > 60) {
      break;
    }
  }
  await turns(6);

  for await (const reading of first(inFahrenheit(temperatures()), 2)) {
    console.log("first", reading);
  }
  await turns(6);

  const items: number[] = [];
  for await (const reading of first(temperatures(), 10)) {
    items.push(reading);
  }
  print(items);
}

await run(main);
