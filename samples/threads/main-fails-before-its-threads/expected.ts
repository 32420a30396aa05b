/** The program ends with its threads, though the main thread has failed. */

import { ValueError } from "./runtime/builtins.js";
import { threadSleep } from "./runtime/concurrent.js";
import * as threading from "./runtime/threading.js";

async function save(name: string, seconds: number): Promise<void> {
  await threadSleep(seconds);
  console.log(`${name} is saved`);
}

for (const [name, seconds] of [
  ["draft", 0.5],
  ["letter", 0.2],
] satisfies [[string, number], [string, number]]) {
  await new threading.Thread({ target: save, args: [name, seconds] }).start();
}
await new threading.Thread({
  target: save,
  args: ["forgotten", 60],
  daemon: true,
}).start();
console.log("the main thread fails");
throw new ValueError("no paper");
