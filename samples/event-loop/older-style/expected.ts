/** Before asyncio.run existed, one drove the loop by hand. */

import {
  gather,
  newEventLoop,
  setEventLoop,
  sleep,
} from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function greet(name: string): Promise<number> {
  await sleep(0.1);
  console.log("Hi", name);
  return name.length;
}

const loop = newEventLoop();
setEventLoop(loop);
try {
  const length = await loop.runUntilComplete(() => greet("Ada"));
  console.log("length:", length);
  const both = await loop.runUntilComplete(
    gather(
      () => greet("Linus"),
      () => greet("Grace"),
    ),
  );
  print(both);
} finally {
  loop.close();
}
print("closed:", loop.isClosed());
