import type { BasicAuth } from "./basic-auth.js";
import { bodyOf, type Data } from "./body.js";
import type { ClientTimeout } from "./client-timeout.js";
import { connectionError } from "./connection-errors.js";
import type { TCPConnector } from "./connector.js";
import { Deadline } from "./deadline.js";
import { InvalidURL, ServerDisconnectedError, TooManyRedirects } from "./errors.js";
import { Headers } from "./headers.js";
import type { RequestInfo } from "./request-info.js";
import { ClientResponse } from "./response.js";
import { type Params, queryOf, YarlUrl } from "./url.js";

/** A request with everything that the session adds to it. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly baseUrl: string | null;
  readonly params: Params;
  readonly data: Data;
  readonly json: unknown;
  readonly headers: readonly (readonly [string, string])[];
  readonly cookies: readonly (readonly [string, string])[];
  readonly auth: BasicAuth | null;
  readonly follow: boolean;
  readonly timeout: ClientTimeout;
  readonly raiseForStatus: boolean;
  readonly connector: TCPConnector;
}

/** Sends a request through the platform's `fetch` and waits for the response's head. */
export async function send(request: Request): Promise<ClientResponse> {
  const { url, shown } = target(request);
  const { body, contentType } = bodyOf(request.data, request.json);
  const headers = headersOf(request, contentType);
  const realUrl = new YarlUrl(url, shown);
  const info: RequestInfo = {
    url: realUrl,
    realUrl,
    method: request.method,
    headers: new Headers(headers),
  };

  const { timeout } = request;
  const deadline = new Deadline(timeout.total, timeout.sockRead);
  const release = await request.connector.acquire(url.host);
  try {
    const answer = await deadline.wait(
      fetch(url, {
        method: request.method,
        headers,
        body,
        redirect: request.follow ? "follow" : "manual",
        signal: deadline.signal,
      }).catch((error: unknown) => Promise.reject(failure(error, url, info))),
      "Timeout on reading data from socket",
    );
    const finalUrl = answer.redirected ? new YarlUrl(new URL(answer.url)) : realUrl;
    const response = new ClientResponse(answer, info, finalUrl, deadline, release);
    if (request.raiseForStatus) response.raiseForStatus();
    return response;
  } catch (error) {
    release();
    throw error;
  }
}

function failure(error: unknown, url: URL, info: RequestInfo): Error {
  const cause = (error as { cause?: Error }).cause;
  if (cause?.message === "redirect count exceeded")
    return new TooManyRedirects(info, Object.freeze([]));
  // An answer that is not HTTP, or none at all.
  if (cause?.message === "other side closed") return new ServerDisconnectedError();
  return connectionError(error, url);
}

/** The address to ask, and its text as yarl would have it. */
function target(request: Request): { url: URL; shown: string } {
  const text = request.baseUrl === null ? request.url : new URL(request.url, request.baseUrl).href;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    const shown = encodeURI(text);
    throw new InvalidURL(new UnusableUrl(shown));
  }
  const query = queryOf(request.params);
  if (query !== "") url.search = url.search === "" ? query : `${url.search.slice(1)}&${query}`;
  url.hash = "";
  const bare = url.search === "" && /^\w+:\/\/[^/?#]+$/.test(text);
  return { url, shown: bare ? url.href.replace(/\/$/, "") : url.href };
}

/** The text of a URL that has no host, for its error. */
class UnusableUrl {
  readonly shown: string;

  constructor(shown: string) {
    this.shown = shown;
  }

  toString(): string {
    return this.shown;
  }

  __str__(): string {
    return this.shown;
  }

  __repr__(): string {
    return `URL('${this.shown}')`;
  }
}

function headersOf(request: Request, contentType: string | null): [string, string][] {
  const headers = new Map<string, [string, string]>();
  const set = (name: string, value: string): void => {
    headers.set(name.toLowerCase(), [name, value]);
  };
  set("Accept", "*/*");
  if (contentType !== null) set("Content-Type", contentType);
  // In a page the name of the browser stands, and another would need the server's consent.
  if ((globalThis as { process?: unknown }).process !== undefined) {
    set("User-Agent", "Python/3.11 aiohttp/3.8.4");
  }
  if (request.auth !== null) set("Authorization", request.auth.encode());
  if (request.cookies.length > 0) {
    set("Cookie", request.cookies.map(([name, value]) => `${name}=${value}`).join("; "));
  }
  for (const [name, value] of request.headers) set(name, value);
  return [...headers.values()];
}
