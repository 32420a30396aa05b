/** The program ends when the threads of a pool have done their work. */

import { getItem, print } from "./runtime/builtins.js";
import { ThreadPoolExecutor, threadSleep } from "./runtime/concurrent.js";

async function work(n: number): Promise<void> {
  console.log("begin", n);
  await threadSleep(n);
  console.log("end", n);
}

function main(): void {
  const pool = new ThreadPoolExecutor(1);
  const futures = [2, 1, 3].map((n) => pool.submit(work, n));
  print(
    getItem(futures, 0).running(),
    getItem(futures, 1).cancel(),
    getItem(futures, 1).cancelled(),
  );
  console.log("main ends");
}

main();
