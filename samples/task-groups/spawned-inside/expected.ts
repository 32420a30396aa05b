import { TaskGroup, run, sleep } from "./runtime/asyncio.js";
import { withAsync } from "./runtime/builtins.js";

async function explore(
  depth: number,
  path: string,
  group: TaskGroup,
): Promise<void> {
  console.log("  ".repeat(2 - depth) + path);
  if (depth > 0) {
    for (const branch of "LR") {
      group.createTask(() => explore(depth - 1, path + branch, group));
    }
  }
  await sleep(0);
}

async function main(): Promise<void> {
  await withAsync(new TaskGroup(), (group) => {
    group.createTask(() => explore(2, "root-", group));
  });
  console.log("explored");
}

await run(main);
