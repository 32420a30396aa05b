import {
  type Task,
  createTask,
  getRunningLoop,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function worker(name: string, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    console.log(`${name}${turn}`);
    await sleep(0);
  }
  console.log(`${name} ends`);
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const a = createTask(() => worker("a", 2));
  loop.callSoon(print, "callback 1");
  const b = createTask(() => worker("b", 1));
  loop.callSoon(print, "callback 2");
  a.addDoneCallback((task) => console.log("a's callback"));
  await b;
  console.log("main after b");
  await a;
  console.log("main after a");
}

await run(main);
