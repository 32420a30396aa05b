import { run, sleep } from "./runtime/asyncio.js";
import {
  ConnectionError,
  bindMethod,
  format,
  print,
  str,
} from "./runtime/builtins.js";

/** Fails twice, then works. */
class Flaky {
  failures: number;
  calls: number;

  constructor(failures: number) {
    this.failures = failures;
    this.calls = 0;
  }

  async call(): Promise<string> {
    this.calls++;
    await sleep(0.01);
    if (this.calls <= this.failures) {
      throw new ConnectionError(`attempt ${this.calls} failed`);
    }
    return "success";
  }
}

async function withRetries(
  operation: () => Promise<string>,
  attempts = 3,
  delay = 0.05,
): Promise<string | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return await operation();
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      console.log(
        `${str(error)}; waiting ${format(delay * 2 ** attempt, ".2f")} s`,
      );
      if (attempt === attempts - 1) {
        throw error;
      }
      await sleep(delay * 2 ** attempt);
    }
  }
  return null;
}

async function main(): Promise<void> {
  print(await withRetries(bindMethod(new Flaky(2), "call")));
  try {
    await withRetries(bindMethod(new Flaky(9), "call"), 2);
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("gave up:", error);
  }
}

await run(main);
