import { createTask, getRunningLoop, run, sleep } from "./runtime/asyncio.js";

async function direct(): Promise<string> {
  return "direct";
}

async function watcher(): Promise<void> {
  console.log("the watcher gets a turn");
}

async function main(): Promise<void> {
  createTask(watcher);
  console.log(await direct());
  console.log(await direct());

  const done = getRunningLoop().createFuture<string>();
  done.setResult("already done");
  console.log(await done);

  console.log("now for a real pause");
  await sleep(0);
  console.log("end");
}

await run(main);
