import { gather, run, sleep } from "./runtime/asyncio.js";
import { print, printTo } from "./runtime/builtins.js";

async function leaf(name: string, turns: number): Promise<string> {
  for (let turn = 0; turn < turns; turn++) {
    printTo({ end: " " }, `${name}${turn}`);
    await sleep(0);
  }
  return name;
}

async function branch(names: string): Promise<string[]> {
  return await gather(...Array.from(names, (name) => () => leaf(name, 2)));
}

async function main(): Promise<void> {
  const [left, right, alone] = await gather(
    () => branch("ab"),
    () => branch("cd"),
    () => leaf("e", 3),
  );
  console.log("");
  print(left, right, alone);
}

await run(main);
