import {
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  type Task,
  coroutine,
  createTask,
  run,
  sleep,
  wait,
} from "./runtime/asyncio.js";
import { RuntimeError, print, repr, sorted } from "./runtime/builtins.js";

async function job(
  name: string,
  delay: number,
  fails = false,
): Promise<string> {
  await sleep(delay);
  if (fails) {
    throw new RuntimeError(name);
  }
  return name;
}

function names(tasks: Set<Task<string>>): string[] {
  return sorted(Array.from(tasks, (task) => task.getName()));
}

async function main(): Promise<void> {
  const plan: [string, number, boolean][] = [
    ["a", 0.1, false],
    ["b", 0.2, true],
    ["c", 0.3, false],
  ];
  const tasks = plan.map((entry) =>
    createTask(coroutine(job, ...entry), { name: entry[0] }),
  );

  let [done, pending] = await wait(tasks, { returnWhen: FIRST_COMPLETED });
  print("first completed:", names(done), names(pending));

  [done, pending] = await wait(tasks.slice(1), { returnWhen: FIRST_EXCEPTION });
  print("first exception:", names(done), names(pending));
  console.log(repr(tasks[1].exception()));

  // A timeout does not cancel anything.
  [done, pending] = await wait(pending, { timeout: 0.05 });
  print("timeout:", names(done), names(pending));
  [done, pending] = await wait(pending);
  print("all:", names(done), names(pending));
}

await run(main);
