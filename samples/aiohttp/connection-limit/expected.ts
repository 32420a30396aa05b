/** A connector keeps the number of connections low; a semaphore does it by hand. */

import { ClientSession, TCPConnector } from "./runtime/aiohttp.js";
import { gather, run } from "./runtime/asyncio.js";
import { getItem, getattr, print } from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

async function fetch_(session: ClientSession, url: string): Promise<string> {
  await using response = await session.get(url);
  return await response.text();
}

async function main(): Promise<void> {
  const base = getItem(sys.argv, 1);
  const connector = new TCPConnector({ limit: 2 });
  await using session = new ClientSession({ connector });
  const pages = await gather(
    ...Array.from({ length: 6 }, () => () => fetch_(session, base + "/count")),
  );
  console.log(
    pages.length,
    "pages, at most",
    await fetch_(session, base + "/peak"),
    "at a time",
  );

  // Redirects are followed unless told otherwise.
  {
    await using response = await session.get(base + "/redirect");
    print(response.status, getattr(response.url, "path"));
  }
  {
    await using response = await session.get(base + "/redirect", {
      allowRedirects: false,
    });
    console.log(response.status, getItem(response.headers, "Location"));
  }
}

await run(main);
