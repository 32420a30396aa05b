import { run, sleep } from "./runtime/asyncio.js";
import { RuntimeError } from "./runtime/builtins.js";
import { Scheduler } from "./scheduler/index.js";
import { Job, Priority } from "./scheduler/jobs.js";
import * as report from "./scheduler/report.js";

async function cook(dish: string): Promise<string> {
  await sleep(0.3);
  return `${dish} is ready`;
}

async function burn(dish: string): Promise<never> {
  await sleep(0.1);
  throw new RuntimeError(`${dish} is burnt`);
}

async function main(): Promise<void> {
  const kitchen = new Scheduler(2);
  kitchen.add(new Job("soup", cook, Priority.NORMAL));
  kitchen.add(new Job("toast", burn, Priority.HIGH));
  kitchen.add(new Job("salad", cook, Priority.LOW));
  kitchen.add(new Job("bread", cook, Priority.HIGH));
  const results = await kitchen.run();
  report.show(results);
  console.log(report.summary(results));
}

await run(main);
