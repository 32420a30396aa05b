/** Tasks that read and write files in threads, and gather what they found. */

import {
  TaskGroup,
  coroutine,
  gather,
  run,
  sleep,
  toThread,
} from "./runtime/asyncio.js";
import {
  enter,
  getItem,
  print,
  printTo,
  sorted,
  split,
  strip,
  sum,
  typeName,
  unpackStarred,
  valuesView,
  withAsync,
  withManager,
  zip,
} from "./runtime/builtins.js";
import { Path } from "./runtime/pathlib.js";
import * as tempfile from "./runtime/tempfile.js";

async function produce(
  folder: Path,
  name: string,
  lines: number,
): Promise<Path> {
  const path = folder.joinpath(`${name}.txt`);
  const text = Array.from(
    { length: lines },
    (_, number) => `${name} line ${number}\n`,
  ).join("");
  await toThread((data: any) => path.writeText(data), text);
  await sleep(0.01 * lines);
  return path;
}

async function countWords(path: Path): Promise<Map<string, number>> {
  const text = await toThread(() => path.readText());
  const counts = new Map<string, number>();
  for (const word of split(text)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function appendSummary(path: Path, total: number): number {
  withManager(path.open("a"), (out) => {
    printTo({ file: out }, "total", total);
  });
  return path.stat().stSize;
}

async function main(): Promise<void> {
  await withManager(new tempfile.TemporaryDirectory(), async (name) => {
    const folder = new Path(name);
    const tasks = await withAsync(new TaskGroup(), (group) =>
      (
        [
          ["oak", 3],
          ["elm", 1],
          ["fir", 2],
        ] satisfies [[string, number], [string, number], [string, number]]
      ).map(([word, size]) =>
        group.createTask(() => produce(folder, word, size)),
      ),
    );
    const paths = tasks.map((task) => task.result());
    print(paths.map((path) => path.name));
    const results = await gather(
      ...paths.map((path) => () => countWords(path)),
    );
    for (const [path, counts] of zip(paths, results)) {
      print(path.stem, getItem(counts, "line"), sum(valuesView(counts)));
    }
    const sizes = await gather(
      ...Array.from(zip(paths, results), ([path, counts]) =>
        toThread(appendSummary, path, counts.size),
      ),
    );
    print(sizes);
    const missing = folder.joinpath("ash.txt");
    const outcome = await gather(
      [() => countWords(missing), coroutine(countWords, getItem(paths, 0))],
      { returnExceptions: true },
    );
    print(outcome.map((item) => typeName(item)));
    for (const path of sorted(folder.iterdir())) {
      let last: string;
      const scope = enter(path.open());
      const source = scope.value;
      try {
        const [, part] = unpackStarred(source, 0, 1);
        last = part;
      } catch (error) {
        scope.fail(error);
        throw error;
      } finally {
        scope.exit();
      }
      print(path.name, strip(last));
    }
  });
}

await run(main);
