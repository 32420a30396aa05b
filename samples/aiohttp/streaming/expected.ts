/** Reading a body piece by piece. */

import { ClientSession } from "./runtime/aiohttp.js";
import { run } from "./runtime/asyncio.js";
import { decode, getItem, print, strip } from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

async function main(): Promise<void> {
  const base = getItem(sys.argv, 1);
  await using session = new ClientSession();
  let total: number;
  {
    await using response = await session.get(base + "/big");
    total = 0;
    for await (const chunk of response.content.iterChunked(1024)) {
      total += chunk.length;
    }
    console.log("chunked:", total);
  }

  {
    await using response = await session.get(base + "/big");
    total = 0;
    for await (const chunk of response.content.iterAny()) {
      total += chunk.length;
    }
    console.log("any:", total);
  }

  {
    await using response = await session.get(base + "/lines");
    for await (const line of response.content) {
      print(line, strip(decode(line)));
    }
  }

  {
    await using response = await session.get(base + "/lines");
    print(await response.content.readline());
    print(await response.content.read(2));
    print(await response.content.read());
    print(response.content.atEof());
  }
}

await run(main);
