import {
  type Future,
  InvalidStateError,
  createTask,
  getRunningLoop,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { KeyError, print, repr } from "./runtime/builtins.js";

async function setAfter(
  future: Future<string>,
  delay: number,
  value: string,
): Promise<void> {
  await sleep(delay);
  future.setResult(value);
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const future = loop.createFuture<string>();
  future.addDoneCallback((f) => console.log("callback:", f.result()));

  createTask(() => setAfter(future, 0.1, "the answer"));
  print("waiting…", future.done());
  console.log("got", await future);

  // The callback runs on a later turn than set_result.
  try {
    future.setResult("another");
  } catch (error) {
    if (!(error instanceof InvalidStateError)) throw error;
    console.log("a result can be set only once");
  }

  const failed = loop.createFuture();
  failed.setException(new KeyError("missing"));
  try {
    await failed;
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    console.log("failed with", repr(error));
  }
}

await run(main);
