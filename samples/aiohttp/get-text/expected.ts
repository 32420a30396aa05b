/** Download a page: the session and the response are context managers. */

import { ClientSession } from "./runtime/aiohttp.js";
import { run } from "./runtime/asyncio.js";
import { getItem, len, print } from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

async function download(url: string): Promise<string> {
  await using session = new ClientSession();
  await using response = await session.get(url);
  print(response.status, response.reason, response.ok);
  print(response.contentType, getItem(response.headers, "content-type"));
  return await response.text();
}

async function main(): Promise<void> {
  const base = getItem(sys.argv, 1);
  const text = await download(base + "/hello");
  console.log(`${len(text)} characters: ${text}`);

  // A plain await works too; the response is released by hand.
  const session = new ClientSession();
  const response = await session.get(base + "/lines");
  print(await response.read());
  response.release();
  await session.close();
  print(session.closed);
}

await run(main);
