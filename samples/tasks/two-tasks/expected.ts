import { createTask, run, sleep } from "./runtime/asyncio.js";

async function cook(dish: string, minutes: number): Promise<string> {
  console.log(`${dish}: on the stove`);
  await sleep(minutes / 10);
  console.log(`${dish}: ready`);
  return dish;
}

async function main(): Promise<void> {
  // Both tasks start at the next suspension of main.
  const rice = createTask(() => cook("rice", 3));
  const sauce = createTask(() => cook("sauce", 2));
  console.log("Tasks created");

  console.log("Served:", await rice);
  console.log("Served:", await sauce);
}

await run(main);
