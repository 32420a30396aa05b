import { Queue, createTask, gather, run, sleep } from "./runtime/asyncio.js";
import {
  type Range,
  RuntimeError,
  getItem,
  join,
  print,
  range,
  repr,
  str,
  sum,
  tuple,
} from "./runtime/builtins.js";

async function worker(
  name: string,
  queue: Queue<
    | [
        string,
        (
          | readonly [number, number, number]
          | string[]
          | string
          | readonly [number, number]
          | Range
        ),
      ]
    | null
  >,
  results: Map<string, (number | string)[]>,
): Promise<void> {
  while (true) {
    const job = await queue.get();
    try {
      if (job === null) {
        return;
      }
      const [kind, payload] = job;
      if (kind === "add") {
        getItem(results, name).push(sum(payload));
      } else if (kind === "concat") {
        getItem(results, name).push(join("", payload));
      } else if (kind === "fail") {
        throw new RuntimeError(payload);
      } else {
        console.log(`${name}: unknown job ${repr(kind)}`);
      }
      await sleep(0.01);
    } catch (exc) {
      if (!(exc instanceof RuntimeError)) throw exc;
      console.log(`${name}: job failed: ${str(exc)}`);
    } finally {
      queue.taskDone();
    }
  }
}

async function main(): Promise<void> {
  const queue = new Queue<
    | [
        string,
        (
          | readonly [number, number, number]
          | string[]
          | string
          | readonly [number, number]
          | Range
        ),
      ]
    | null
  >();
  const names = ["w1", "w2"];
  const results = new Map<string, (number | string)[]>(
    names.map((name) => [name, []]),
  );
  const workers = names.map((n) => createTask(() => worker(n, queue, results)));
  const jobs: [
    string,
    (
      | readonly [number, number, number]
      | string[]
      | string
      | readonly [number, number]
      | Range
    ),
  ][] = [
    ["add", tuple(1, 2, 3)],
    ["concat", ["a", "b"]],
    ["fail", "oops"],
    ["mul", tuple(2, 3)],
    ["add", range(5)],
  ];
  for (const job of jobs) {
    await queue.put(job);
  }
  for (const _ of workers) {
    await queue.put(null);
  }
  await queue.join();
  await gather(...workers);
  for (const [name, items] of results) {
    print(name, items);
  }
}

await run(main);
