import {
  type Task,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  guardedItems,
  minBy,
  print,
  sort,
  tuple,
  typed,
  zip,
} from "./runtime/builtins.js";

async function work(
  name: string,
  delay: number,
  weight = 1,
): Promise<readonly [string, number]> {
  await sleep(delay);
  return tuple(name, delay * weight);
}

async function main(): Promise<void> {
  for (const [name, delay] of [
    ["a", 0.3],
    ["b", 0.1],
  ] satisfies [string, number][]) {
    print(name, delay);
  }
  const jobs: [string, number][] = [
    ["x", 0.2],
    ["y", 0.1],
  ];
  const tasks = new Map<Task<readonly [string, number]>, string>(
    jobs.map(([n, d]) => [createTask(() => work(n, d)), n]),
  );
  for (const [task, name] of guardedItems(tasks)) {
    print(name, typed(await task, "tuple[str, float]"));
  }
  const results = await gather(
    ...jobs.map(
      ([n, d]) =>
        () =>
          work(n, d, 2),
    ),
  );
  const best = minBy(results, { key: (pair) => pair[1] });
  print(
    typed(best, "tuple[str, float]"),
    typed(new Map<string, number>(results), "dict[str, float]"),
  );
  const table = results.map(([name, value]) =>
    tuple(name.toUpperCase(), value),
  );
  sort(table, { key: (row) => row[1] });
  print(typed(table, "list[tuple[str, float]]"));
  const matrix = [
    [1, 2],
    [3, 4],
  ];
  print(Array.from(zip(...matrix), (row) => [...row]));
  for (const [i, [n, d]] of jobs.entries()) {
    print(i, n, d);
  }
}

await run(main);
