import {
  Queue,
  createTask,
  gather,
  getRunningLoop,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { format, print, typeName } from "./runtime/builtins.js";

async function worker(
  name: string,
  queue: Queue<number>,
  done: [string, number][],
): Promise<never> {
  while (true) {
    const duration = await queue.get();
    await sleep(duration);
    done.push([name, duration]);
    queue.taskDone();
  }
}

async function main(): Promise<void> {
  const queue = new Queue<number>();
  for (const duration of [0.1, 0.3, 0.2, 0.05, 0.15]) {
    queue.putNowait(duration);
  }

  const done: [string, number][] = [];
  const workers = Array.from({ length: 2 }, (_, i) =>
    createTask(() => worker(`w${i}`, queue, done)),
  );

  const start = getRunningLoop().time();
  await queue.join();
  const elapsed = getRunningLoop().time() - start;

  for (const w of workers) {
    w.cancel();
  }
  const results = await gather(workers, { returnExceptions: true });
  print(results.map((r) => typeName(r)));
  for (const [name, duration] of done) {
    console.log(`${name}: ${format(duration, ".2f")}`);
  }
  console.log(`elapsed ${format(elapsed, ".2f")}`);
}

await run(main);
