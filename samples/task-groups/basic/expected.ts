import { TaskGroup, run, sleep } from "./runtime/asyncio.js";
import { print, title, withAsync } from "./runtime/builtins.js";

async function fetch_(name: string, delay: number): Promise<string> {
  await sleep(delay);
  console.log("fetched", name);
  return title(name);
}

async function main(): Promise<void> {
  const { first, second } = await withAsync(new TaskGroup(), (group) => {
    const first = group.createTask(() => fetch_("maps", 0.2));
    const second = group.createTask(() => fetch_("photos", 0.1));
    console.log("all started");
    return { first, second };
  });
  // The block ends when all its tasks have.
  print(first.result(), second.result());
}

await run(main);
