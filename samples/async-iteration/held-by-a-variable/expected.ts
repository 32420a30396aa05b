import {
  anext,
  asyncGenerator,
  keepOpen,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

const visitors = asyncGenerator(async function* visitors(
  door: string,
): AsyncGenerator<string> {
  let number = 0;
  try {
    while (true) {
      number++;
      yield `visitor ${number}`;
      await sleep(0);
    }
  } finally {
    print(door, "closes");
    await sleep(0);
    print(door, "is closed");
  }
});

async function firstTwo(door: string): Promise<string> {
  using queue = visitors(door);
  for await (const visitor of keepOpen(queue)) {
    print(door, "lets in", visitor);
    if (visitor === "visitor 2") {
      break;
    }
  }
  // The variable still holds the generator: nothing is closed yet.
  print(door, "left the loop");
  await sleep(0);
  print(door, "one turn later");
  return "two";
}

async function greetOne(door: string): Promise<string> {
  using queue = visitors(door);
  print(door, "greets", await anext(queue));
  return "one";
}

async function main(): Promise<void> {
  console.log(await firstTwo("front door"));
  // The function is over, so the loop closes its generator while others go on.
  for (let turn = 0; turn < 4; turn++) {
    console.log("turn", turn);
    await sleep(0);
  }
  console.log(await greetOne("back door"));
  await sleep(0.01);
  console.log("end");
}

await run(main);
