import { type EventLoop, newEventLoop, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function ticker(loop: EventLoop): Promise<void> {
  for (let number = 0; number < 3; number++) {
    console.log("tick", number);
    await sleep(0.1);
  }
  loop.stop();
}

const loop = newEventLoop();
const task = loop.createTask(() => ticker(loop));
print("running:", loop.isRunning());
await loop.runForever();
// The loop stops at the end of the turn, the task has ended by then.
print("stopped, task done:", task.done());
await loop.runUntilComplete(() => loop.shutdownAsyncgens());
loop.close();
