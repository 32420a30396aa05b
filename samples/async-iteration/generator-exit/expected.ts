import {
  aclose,
  anext,
  asend,
  asyncGenerator,
  athrow,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  GeneratorExit,
  StopAsyncIteration,
  ValueError,
  print,
} from "./runtime/builtins.js";

const conversation = asyncGenerator(
  async function* conversation(): AsyncGenerator<string, void, string | null> {
    try {
      while (true) {
        try {
          const heard = yield "go on";
          print("heard", heard);
        } catch (error) {
          if (!(error instanceof ValueError)) throw error;
          print("did not understand", error);
        }
      }
    } catch (error) {
      if (!(error instanceof GeneratorExit)) throw error;
      console.log("asked to stop");
      throw error;
    } finally {
      await sleep(0);
      console.log("says goodbye");
    }
  },
);

const neverBegun = asyncGenerator(
  async function* neverBegun(): AsyncGenerator<number> {
    try {
      yield 1;
    } finally {
      console.log("not printed");
    }
  },
);

async function main(): Promise<void> {
  const talk = conversation();
  console.log(await anext(talk));
  console.log(await asend(talk, "hello"));
  console.log(await athrow(talk, new ValueError("mumbling")));
  await aclose(talk);
  await aclose(talk);
  try {
    await asend(talk, "anyone there?");
  } catch (error) {
    if (!(error instanceof StopAsyncIteration)) throw error;
    console.log("nobody answers");
  }
  console.log(await anext(talk, "silence"));

  await aclose(neverBegun());
}

await run(main);
