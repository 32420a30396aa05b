import { RuntimeError } from "../builtins/exceptions-core.js";
import { TypeError } from "../builtins/exceptions-common.js";
import type { BasicAuth } from "./basic-auth.js";
import type { Data } from "./body.js";
import { ClientTimeout } from "./client-timeout.js";
import { TCPConnector } from "./connector.js";
import { headerEntries, type HeadersLike } from "./headers.js";
import { RequestContext } from "./request.js";
import { send } from "./send.js";
import type { Params } from "./url.js";

/** The options of one request. */
export interface RequestOptions {
  params?: Params;
  data?: Data;
  json?: unknown;
  headers?: HeadersLike;
  cookies?: Map<string, string> | Record<string, string> | null;
  auth?: BasicAuth | null;
  allowRedirects?: boolean;
  timeout?: ClientTimeout | number | null;
  raiseForStatus?: boolean | null;
  /** Certificates are the platform's affair. */
  ssl?: unknown;
}

/** The options of a session. */
export interface SessionOptions {
  baseUrl?: string | { toString(): string } | null;
  headers?: HeadersLike;
  cookies?: Map<string, string> | Record<string, string> | null;
  timeout?: ClientTimeout | number | null;
  connector?: TCPConnector | null;
  raiseForStatus?: boolean;
  auth?: BasicAuth | null;
}

/** https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession */
export class ClientSession {
  static readonly __module__ = "aiohttp.client";
  readonly #options: SessionOptions;
  readonly connector: TCPConnector;
  #closed = false;

  constructor(options: SessionOptions = {}) {
    this.#options = options;
    this.connector = options.connector ?? new TCPConnector();
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** The headers that all requests send. */
  get headers(): Map<string, string> {
    return new Map(headerEntries(this.#options.headers ?? null));
  }

  get timeout(): ClientTimeout {
    return timeoutOf(this.#options.timeout);
  }

  request(
    method: string,
    url: string | { toString(): string },
    options: RequestOptions = {},
  ): RequestContext {
    return new RequestContext(async () => {
      if (this.#closed) throw new RuntimeError("Session is closed");
      const session = this.#options;
      return send({
        method: method.toUpperCase(),
        url: String(url),
        baseUrl:
          session.baseUrl === null || session.baseUrl === undefined
            ? null
            : String(session.baseUrl),
        params: options.params ?? null,
        data: options.data ?? null,
        json: options.json,
        headers: [
          ...headerEntries(session.headers ?? null),
          ...headerEntries(options.headers ?? null),
        ],
        cookies: [...pairs(session.cookies), ...pairs(options.cookies)],
        auth: options.auth ?? session.auth ?? null,
        follow: options.allowRedirects ?? true,
        timeout: options.timeout === undefined ? this.timeout : timeoutOf(options.timeout),
        raiseForStatus: options.raiseForStatus ?? session.raiseForStatus ?? false,
        connector: this.connector,
      });
    });
  }

  get(url: string | { toString(): string }, options: RequestOptions = {}): RequestContext {
    return this.request("GET", url, options);
  }

  options(url: string | { toString(): string }, options: RequestOptions = {}): RequestContext {
    return this.request("OPTIONS", url, options);
  }

  head(url: string | { toString(): string }, options: RequestOptions = {}): RequestContext {
    return this.request("HEAD", url, { allowRedirects: false, ...options });
  }

  post(url: string | { toString(): string }, options: RequestOptions = {}): RequestContext {
    return this.request("POST", url, options);
  }

  put(url: string | { toString(): string }, options: RequestOptions = {}): RequestContext {
    return this.request("PUT", url, options);
  }

  patch(url: string | { toString(): string }, options: RequestOptions = {}): RequestContext {
    return this.request("PATCH", url, options);
  }

  delete(url: string | { toString(): string }, options: RequestOptions = {}): RequestContext {
    return this.request("DELETE", url, options);
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  /** A session needs `async with`. */
  __enter__(): never {
    throw new TypeError("Use async with instead");
  }

  __exit__(): void {}

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<void> {
    await this.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

function pairs(
  cookies: Map<string, string> | Record<string, string> | null | undefined,
): [string, string][] {
  if (cookies === null || cookies === undefined) return [];
  return cookies instanceof Map ? [...cookies] : Object.entries(cookies);
}

/** A number is the total; `None` is no limit at all; five minutes by default. */
function timeoutOf(timeout: ClientTimeout | number | null | undefined): ClientTimeout {
  if (timeout === undefined) return new ClientTimeout({ total: 300 });
  if (timeout instanceof ClientTimeout) return timeout;
  return new ClientTimeout({ total: timeout });
}
