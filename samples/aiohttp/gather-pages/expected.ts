/** Several pages at a time, in the order of the list. */

import { ClientSession } from "./runtime/aiohttp.js";
import { asCompleted, gather, run } from "./runtime/asyncio.js";
import { getItem, typeName, zip } from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

async function fetch_(session: ClientSession, url: string): Promise<string> {
  await using response = await session.get(url);
  return await response.text();
}

async function main(): Promise<void> {
  const base = getItem(sys.argv, 1);
  const names = ["first", "second", "third"];
  const delays = [300, 200, 100];
  const urls = Array.from(
    zip(names, delays),
    ([name, delay]) => `${base}/slow?ms=${delay}&name=${name}`,
  );

  await using session = new ClientSession();
  const pages = await gather(...urls.map((url) => () => fetch_(session, url)));
  for (const [name, page] of zip(names, pages)) {
    console.log(`${name}: ${page}`);
  }

  for (const done of asCompleted(
    urls.map((url) => () => fetch_(session, url)),
  )) {
    console.log("arrived:", await done);
  }

  const results = await gather(
    [
      () => fetch_(session, base + "/hello"),
      () => fetch_(session, "http://127.0.0.1:1/"),
    ],
    { returnExceptions: true },
  );
  for (const result of results) {
    console.log(typeName(result));
  }
}

await run(main);
