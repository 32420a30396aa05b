import { Event, createTask, gather, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function waiter(name: string, event: Event): Promise<void> {
  await event.wait();
  print(name, "passed, set:", event.isSet());
}

async function main(): Promise<void> {
  const event = new Event();
  const tasks = ["one", "two"].map((name) =>
    createTask(() => waiter(name, event)),
  );
  await sleep(0);

  // Those who already wait are let through all the same.
  event.set();
  event.clear();
  const late = createTask(() => waiter("late", event));
  await gather(...tasks);

  await sleep(0);
  print("late done:", late.done());
  event.set();
  await late;
}

await run(main);
