import { type Task, createTask, run, sleep } from "./runtime/asyncio.js";

const background = new Set<Task<void>>();

async function log(message: string, delay: number): Promise<void> {
  await sleep(delay);
  console.log("log:", message);
}

/** Keep a reference, so that the task is not collected too early. */
function logLater(message: string, delay: number): void {
  const task = createTask(() => log(message, delay));
  background.add(task);
  task.addDoneCallback((element: any) => void background.delete(element));
}

async function main(): Promise<void> {
  logLater("first", 0.1);
  logLater("second", 0.2);
  logLater("never printed", 5);

  await sleep(0.25);
  console.log("still running:", background.size);
  // asyncio.run cancels what is left.
}

await run(main);
