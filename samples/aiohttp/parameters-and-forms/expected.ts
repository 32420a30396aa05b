/** Query parameters, forms, headers, cookies and authentication. */

import { BasicAuth, ClientSession, FormData } from "./runtime/aiohttp.js";
import { run } from "./runtime/asyncio.js";
import { bytes, getItem, getattr, print, repr } from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

async function main(): Promise<void> {
  const base = getItem(sys.argv, 1);
  const cookies = { session: "abc" };
  const auth = new BasicAuth("ada", "lovelace");
  await using session = new ClientSession({ cookies, auth });
  const params = { q: "hello world & more", page: 2 };
  let echoed: any;
  {
    await using response = await session.get(base + "/echo", { params });
    echoed = await response.json();
    print(getItem(echoed, "query"));
    print(getItem(echoed, "authorization"), getItem(echoed, "cookie"));
    print(getattr(response.url, "path"), response.method);
  }

  {
    await using response = await session.post(base + "/echo", {
      data: { name: "Zoé", n: 3 },
    });
    echoed = await response.json();
    print(getItem(echoed, "type"), getItem(echoed, "body"));
  }

  {
    await using response = await session.put(base + "/echo", {
      data: bytes("raw bytes"),
    });
    echoed = await response.json();
    print(
      getItem(echoed, "method"),
      getItem(echoed, "type"),
      getItem(echoed, "body"),
    );
  }

  const form = new FormData();
  form.addField("title", "a b");
  {
    await using response = await session.patch(base + "/echo", {
      data: form,
      headers: new Map<string, string>([["X-Token", "t"]]),
    });
    echoed = await response.json();
    print(
      getItem(echoed, "method"),
      getItem(echoed, "body"),
      getItem(echoed, "token"),
    );
  }

  {
    await using response = await session.delete(base + "/echo");
    echoed = await response.json();
    print(getItem(echoed, "method"), repr(getItem(echoed, "body")));
  }

  {
    await using response = await session.head(base + "/hello");
    print(response.status, (await response.text()) === "");
  }
}

await run(main);
