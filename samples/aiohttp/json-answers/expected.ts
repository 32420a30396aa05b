/** JSON answers become dicts and lists. */

import { ClientSession, ContentTypeError } from "./runtime/aiohttp.js";
import { run } from "./runtime/asyncio.js";
import { add, getItem, print } from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

async function main(): Promise<void> {
  const base = getItem(sys.argv, 1);
  await using session = new ClientSession({
    headers: new Map<string, string>([["X-Token", "secret"]]),
  });
  {
    await using response = await session.get(base + "/json");
    const data = await response.json();
    print(data);
    print(
      getItem(data, "name"),
      getItem(getItem(data, "scores"), 2),
      add(getItem(data, "big"), 1),
    );
  }

  const payload = { user: "Ada", tags: ["a", "é"], age: 36 };
  {
    await using response = await session.post(base + "/echo", {
      json: payload,
    });
    const echoed = await response.json();
    print(
      getItem(echoed, "method"),
      getItem(echoed, "type"),
      getItem(echoed, "token"),
    );
    print(getItem(echoed, "body"));
    print(response.headers.get("X-Answer"), response.headers.get("X-Other"));
  }

  {
    await using response = await session.get(base + "/page");
    try {
      await response.json();
    } catch (error) {
      if (!(error instanceof ContentTypeError)) throw error;
      console.log("not JSON:", error.status, error.message);
    }
  }
}

await run(main);
