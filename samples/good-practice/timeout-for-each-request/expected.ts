import { gather, run, sleep, waitFor } from "./runtime/asyncio.js";
import {
  KeyError,
  TimeoutError,
  getItem,
  print,
  str,
} from "./runtime/builtins.js";

const DELAYS = new Map<string, number>([
  ["near", 0.05],
  ["far", 0.4],
  ["farther", 0.9],
]);

async function ask(server: string): Promise<string> {
  await sleep(getItem(DELAYS, server));
  return `answer of ${server}`;
}

/** None rather than an exception when the server is slow or unknown. */
async function askSafely(server: string, limit = 0.2): Promise<string | null> {
  try {
    return await waitFor(() => ask(server), { timeout: limit });
  } catch (error) {
    if (error instanceof TimeoutError) {
      console.log(`${server}: more than ${limit} s`);
    } else if (error instanceof KeyError) {
      console.log(`unknown server ${str(error)}`);
    } else {
      throw error;
    }
  }
  return null;
}

async function main(): Promise<void> {
  const servers = ["near", "far", "nowhere", "farther"];
  const answers = await gather(
    ...Array.from(servers, (server) => () => askSafely(server)),
  );
  print(answers);
  print(answers.filter((a) => a !== null));
}

await run(main);
