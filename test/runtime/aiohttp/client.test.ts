import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { BasicAuth } from "../../../runtime/aiohttp/basic-auth.ts";
import { ClientTimeout } from "../../../runtime/aiohttp/client-timeout.ts";
import { TCPConnector } from "../../../runtime/aiohttp/connector.ts";
import * as errors from "../../../runtime/aiohttp/errors.ts";
import { FormData } from "../../../runtime/aiohttp/form-data.ts";
import { ClientSession } from "../../../runtime/aiohttp/session.ts";
import { asCompleted } from "../../../runtime/asyncio/as-completed.ts";
import { createTask } from "../../../runtime/asyncio/create-task.ts";
import { CancelledError } from "../../../runtime/asyncio/exceptions.ts";
import { gather } from "../../../runtime/asyncio/gather.ts";
import { run } from "../../../runtime/asyncio/run.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import { waitFor } from "../../../runtime/asyncio/wait-for.ts";
import { enterAsync } from "../../../runtime/builtins/async-with.ts";
import { bytes, decode } from "../../../runtime/builtins/bytes.ts";
import { RuntimeError } from "../../../runtime/builtins/exceptions-core.ts";
import { TimeoutError } from "../../../runtime/builtins/exceptions-os-error.ts";
import { getItem } from "../../../runtime/builtins/items.ts";
import { print } from "../../../runtime/builtins/print.ts";
import { repr } from "../../../runtime/builtins/repr.ts";
import { replaceStdout } from "../../../runtime/builtins/stdio.ts";

type Answer = Map<string, unknown>;

const samples = new URL("../../../samples/aiohttp/", import.meta.url);

/** Runs a hand-made translation of a sample against the sample's server; gives what it prints. */
async function output(sample: string, main: (base: string) => Promise<void>): Promise<string> {
  const server = spawn(process.execPath, [new URL(`${sample}/server.mjs`, samples).pathname]);
  const port = await new Promise<string>((resolve) => {
    createInterface({ input: server.stdout }).once("line", resolve);
  });
  let text = "";
  const previous = replaceStdout({ write: (piece) => (text += piece) });
  try {
    await run(() => main(`http://127.0.0.1:${port}`));
  } finally {
    replaceStdout(previous);
    server.kill();
  }
  return text;
}

function expected(sample: string): string {
  return readFileSync(new URL(`${sample}/expected.out`, samples), "utf8");
}

async function fetchText(session: ClientSession, url: string): Promise<string> {
  await using response = await session.get(url);
  return await response.text();
}

const translations: Record<string, (base: string) => Promise<void>> = {
  async "get-text"(base) {
    const download = async (url: string): Promise<string> => {
      await using session = new ClientSession();
      await using response = await session.get(url);
      print(response.status, response.reason, response.ok);
      print(response.contentType, getItem(response.headers, "content-type"));
      return await response.text();
    };
    const text = await download(`${base}/hello`);
    print(`${text.length} characters: ${text}`);
    const session = new ClientSession();
    const response = await session.get(`${base}/lines`);
    print(await response.read());
    response.release();
    await session.close();
    print(session.closed);
  },

  async "json-answers"(base) {
    await using session = new ClientSession({ headers: { "X-Token": "secret" } });
    {
      await using response = await session.get(`${base}/json`);
      const data = await response.json<Answer>();
      print(data);
      print(
        data.get("name"),
        (data.get("scores") as number[])[2],
        (data.get("big") as bigint) + 1n,
      );
    }
    {
      const payload = { user: "Ada", tags: ["a", "é"], age: 36 };
      await using response = await session.post(`${base}/echo`, { json: payload });
      const echoed = await response.json<Answer>();
      print(echoed.get("method"), echoed.get("type"), echoed.get("token"));
      print(echoed.get("body"));
      print(response.headers.get("X-Answer"), response.headers.get("X-Other"));
    }
    await using response = await session.get(`${base}/page`);
    try {
      await response.json<Answer>();
    } catch (error) {
      if (!(error instanceof errors.ContentTypeError)) throw error;
      print("not JSON:", error.status, error.message);
    }
  },

  async "parameters-and-forms"(base) {
    const auth = new BasicAuth("ada", "lovelace");
    await using session = new ClientSession({ cookies: { session: "abc" }, auth });
    {
      const params = { q: "hello world & more", page: 2 };
      await using response = await session.get(`${base}/echo`, { params });
      const echoed = await response.json<Answer>();
      print(echoed.get("query"));
      print(echoed.get("authorization"), echoed.get("cookie"));
      print(response.url.path, response.method);
    }
    const scope = await enterAsync(
      session.post(`${base}/echo`, {
        data: new Map<string, unknown>([
          ["name", "Zoé"],
          ["n", 3],
        ]),
      }),
    );
    try {
      const echoed = await scope.value.json<Answer>();
      print(echoed.get("type"), echoed.get("body"));
    } catch (error) {
      await scope.fail(error);
    } finally {
      await scope.exit();
    }
    const put = await session.put(`${base}/echo`, { data: bytes("raw bytes") });
    const answer = await put.json<Answer>();
    print(answer.get("method"), answer.get("type"), answer.get("body"));
    const form = new FormData();
    form.addField("title", "a b");
    const patch = await session.patch(`${base}/echo`, { data: form, headers: { "X-Token": "t" } });
    const patched = await patch.json<Answer>();
    print(patched.get("method"), patched.get("body"), patched.get("token"));
    const removed = await (await session.delete(`${base}/echo`)).json<Answer>();
    print(removed.get("method"), repr(removed.get("body")));
    const head = await session.head(`${base}/hello`);
    print(head.status, (await head.text()) === "");
  },

  async errors(base) {
    const attempt = async (session: ClientSession, url: string): Promise<void> => {
      try {
        await using response = await session.get(url);
        response.raiseForStatus();
        print("fine", response.status);
      } catch (error) {
        if (error instanceof errors.ClientResponseError) {
          print("response error", error.status, error.message);
        } else if (error instanceof errors.ClientConnectorError) print("no connection:", error);
        else if (error instanceof errors.ServerDisconnectedError) print("disconnected:", error);
        else if (error instanceof errors.InvalidURL) print("invalid URL:", error);
        else throw error;
      }
    };
    const session = new ClientSession();
    for (const path of ["/hello", "/missing", "/teapot"]) await attempt(session, base + path);
    await attempt(session, "http://127.0.0.1:1/");
    await attempt(session, `${base}/vanish`);
    await attempt(session, "no-scheme");
    await attempt(session, `${base}/loop`);
    await session.close();
    try {
      await session.get(`${base}/hello`);
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      print("too late:", error);
    }
    await using strict = new ClientSession({ raiseForStatus: true });
    try {
      await using response = await strict.get(`${base}/broken`);
      print("never", response.status);
    } catch (error) {
      if (!(error instanceof errors.ClientError)) throw error;
      print(error.name, error instanceof errors.ClientResponseError);
    }
  },

  async timeouts(base) {
    {
      await using session = new ClientSession({ timeout: new ClientTimeout({ total: 0.1 }) });
      try {
        await session.get(`${base}/slow`, { params: { ms: 2000 } });
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
        print("timeout", repr(error));
      }
      const params = { ms: 200, name: "patient" };
      const response = await session.get(`${base}/slow`, {
        params,
        timeout: new ClientTimeout({ total: 5 }),
      });
      print(await response.text());
    }
    await using session = new ClientSession();
    try {
      await waitFor(session.get(`${base}/slow`, { params: { ms: 2000 } }), { timeout: 0.1 });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print("wait_for gave up");
    }
    const task = createTask(async () => {
      try {
        return await fetchText(session, `${base}/slow?ms=2000`);
      } finally {
        print("cleaned up");
      }
    });
    await sleep(0.1);
    task.cancel();
    try {
      await task;
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      print("cancelled:", task.cancelled());
    }
  },

  async "gather-pages"(base) {
    const names = ["first", "second", "third"];
    const urls = names.map((name, index) => `${base}/slow?ms=${300 - index * 100}&name=${name}`);
    await using session = new ClientSession();
    const pages = await gather(...urls.map((url) => () => fetchText(session, url)));
    names.forEach((name, index) => print(`${name}: ${pages[index]}`));
    for (const done of asCompleted(urls.map((url) => () => fetchText(session, url)))) {
      print("arrived:", await done);
    }
    const results = await gather(
      [() => fetchText(session, `${base}/hello`), () => fetchText(session, "http://127.0.0.1:1/")],
      { returnExceptions: true },
    );
    for (const result of results)
      print(typeof result === "string" ? "str" : (result as Error).name);
  },

  async streaming(base) {
    await using session = new ClientSession();
    let total = 0;
    for await (const chunk of (await session.get(`${base}/big`)).content.iterChunked(1024))
      total += chunk.length;
    print("chunked:", total);
    total = 0;
    for await (const chunk of (await session.get(`${base}/big`)).content.iterAny())
      total += chunk.length;
    print("any:", total);
    for await (const line of (await session.get(`${base}/lines`)).content)
      print(line, decode(line).trim());
    const { content } = await session.get(`${base}/lines`);
    print(await content.readline());
    print(await content.read(2));
    print(await content.read());
    print(content.atEof());
  },

  async "connection-limit"(base) {
    await using session = new ClientSession({ connector: new TCPConnector({ limit: 2 }) });
    const pages = await gather(
      ...Array.from({ length: 6 }, () => () => fetchText(session, `${base}/count`)),
    );
    print(pages.length, "pages, at most", await fetchText(session, `${base}/peak`), "at a time");
    const followed = await session.get(`${base}/redirect`);
    print(followed.status, followed.url.path);
    const stopped = await session.get(`${base}/redirect`, { allowRedirects: false });
    print(stopped.status, getItem(stopped.headers, "Location"));
  },
};

test.each(Object.entries(translations))("the sample %s", async (sample, main) => {
  expect(await output(sample, main)).toBe(expected(sample));
});
