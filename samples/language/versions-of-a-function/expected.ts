/** A function in three versions, as a lesson builds it up: plain, with retries, with a time limit. */

import { run as run_, sleep, waitFor } from "./runtime/asyncio.js";
import {
  ConnectionError,
  TimeoutError,
  nameOf,
  named,
  print,
  str,
} from "./runtime/builtins.js";
import { lruCache, wraps } from "./runtime/functools.js";

// --- Version 1: it works, or it does not -------------------------------------------------------

let attempts = 0;

async function download(name: string): Promise<string> {
  attempts++;
  await sleep(0.01);
  if (attempts % 3 !== 0) {
    throw new ConnectionError(`${name}: attempt ${attempts} failed`);
  }
  return `${name} (${attempts})`;
}

async function main(): Promise<void> {
  try {
    console.log(await download("notes.txt"));
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("version 1:", error);
  }
}

await run_(main);

// --- Version 2: the same function, tried again by a decorator ----------------------------------

function retry(
  times: number,
): (
  function_: (name: string, suffix?: string) => Promise<string>,
) => (...args: string[]) => Promise<string> {
  function decorate(
    function_: (name: string, suffix?: string) => Promise<string>,
  ): (...args: string[]) => Promise<string> {
    const wrapper = wraps(function_)(async function wrapper(
      ...args: Parameters<typeof function_>
    ): Promise<string> {
      for (let attempt = 1; attempt <= times; attempt++) {
        try {
          return await function_(...args);
        } catch (error) {
          if (!(error instanceof ConnectionError)) throw error;
          console.log(
            `  ${nameOf(function_)}, ${attempt} of ${times}: ${str(error)}`,
          );
        }
      }
      throw new ConnectionError(`gave up after ${times} attempts`);
    });

    return wrapper;
  }

  return decorate;
}

const download2 = retry(3)(async function download(
  name: string,
  suffix = "",
): Promise<string> {
  attempts++;
  await sleep(0.01);
  if (attempts % 3 !== 0) {
    throw new ConnectionError("no answer");
  }
  return `${name}${suffix} (${attempts})`;
});

async function main2(): Promise<void> {
  console.log("version 2:", await download2("notes.txt", ".bak"));
  console.log("version 2:", await download2("tasks.txt"));
}
named(main2, "main");

await run_(main2);

// --- Version 3: with a time limit, and what is left is reported --------------------------------

class Download {
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  again(): Download {
    return new Download(this.name + "'");
  }
}

console.log("version 2b:", new Download("a").again().name);

/** Now an object that can be awaited for. */
class Download2 {
  name: string;
  delay: number;
  done: boolean;

  constructor(name: string, delay: number) {
    this.name = name;
    this.delay = delay;
    this.done = false;
  }

  async run(): Promise<string> {
    await sleep(this.delay);
    this.done = true;
    return this.name;
  }

  again(): Download2 {
    return new Download2(this.name, this.delay / 10);
  }
}
named(Download2, "Download");

async function main3(): Promise<void> {
  const first = new Download2("big.iso", 1.0);
  for (const download of [first, first.again()]) {
    try {
      const name = await waitFor(() => download.run(), { timeout: 0.5 });
      print("version 3:", name, download.done);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print("version 3: too slow,", download.done);
    }
  }
}
named(main3, "main");

await run_(main3);

// --- And a report that the reader may switch off -----------------------------------------------

const QUIET = attempts > 100;

let report: (...args: any[]) => void;
if (QUIET) {
  report = function report(text: string): void {};
} else {
  report = function report(text: string, mark = "*"): void {
    print(mark, text);
  };
}

report(`${attempts} attempts in all`);

function shout(text: string): string {
  return text.toUpperCase();
}

const plain = shout;
const shout2 = lruCache(null)(shout);
print(shout2("done"), shout2("done"), plain("really"));
