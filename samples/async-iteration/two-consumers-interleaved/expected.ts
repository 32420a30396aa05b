import { gather, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function* letters(text: string, delay: number): AsyncGenerator<string> {
  for (const letter of text) {
    await sleep(delay);
    yield letter;
  }
}

async function show(
  label: string,
  text: string,
  delay: number,
): Promise<number> {
  let seen = 0;
  for await (const letter of letters(text, delay)) {
    print(label, letter);
    seen++;
  }
  return seen;
}

async function main(): Promise<void> {
  print(
    await gather(
      () => show("slow", "abc", 0.11),
      () => show("fast", "uvwxyz", 0.04),
    ),
  );
}

await run(main);
