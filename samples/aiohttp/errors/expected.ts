/** What goes wrong, and which exception tells it. */

import {
  ClientConnectorError,
  ClientError,
  ClientResponseError,
  ClientSession,
  InvalidURL,
  ServerDisconnectedError,
} from "./runtime/aiohttp.js";
import { run } from "./runtime/asyncio.js";
import {
  RuntimeError,
  getItem,
  print,
  typeName,
  withAsync,
} from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

async function attempt(session: ClientSession, url: string): Promise<void> {
  try {
    await using response = await session.get(url);
    response.raiseForStatus();
    console.log("fine", response.status);
  } catch (error) {
    if (error instanceof ClientResponseError) {
      console.log("response error", error.status, error.message);
    } else if (error instanceof ClientConnectorError) {
      print("no connection:", error);
    } else if (error instanceof ServerDisconnectedError) {
      print("disconnected:", error);
    } else if (error instanceof InvalidURL) {
      print("invalid URL:", error);
    } else if (error instanceof ClientError) {
      console.log("other:", typeName(error));
    } else {
      throw error;
    }
  }
}

async function main(): Promise<void> {
  const base = getItem(sys.argv, 1);
  const session = new ClientSession();
  await withAsync(session, async () => {
    await attempt(session, base + "/hello");
    await attempt(session, base + "/missing");
    await attempt(session, base + "/teapot");
    await attempt(session, "http://127.0.0.1:1/");
    await attempt(session, base + "/vanish");
    await attempt(session, "no-scheme");
    await attempt(session, base + "/loop");
  });
  try {
    await session.get(base + "/hello");
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print("too late:", error);
  }

  await using strict = new ClientSession({ raiseForStatus: true });
  try {
    await using response = await strict.get(base + "/broken");
    console.log("never", response.status);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    print(typeName(error), error instanceof ClientResponseError);
  }
}

await run(main);
