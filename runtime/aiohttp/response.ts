import { type Bytes, decode } from "../builtins/bytes.js";
import { loads } from "../json/loads.js";
import { ClientResponseError, ContentTypeError } from "./errors.js";
import type { Deadline } from "./deadline.js";
import { Headers } from "./headers.js";
import type { RequestInfo } from "./request-info.js";
import { StreamReader } from "./stream.js";
import type { YarlUrl } from "./url.js";

/** https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse */
export class ClientResponse {
  static readonly __module__ = "aiohttp.client_reqrep";
  readonly status: number;
  readonly reason: string;
  readonly method: string;
  readonly url: YarlUrl;
  readonly headers: Headers;
  readonly requestInfo: RequestInfo;
  readonly history: readonly ClientResponse[] = Object.freeze([]);
  readonly content: StreamReader;
  readonly #release: () => void;
  #body: Bytes | null = null;
  #closed = false;

  /** @internal */
  constructor(
    response: Response,
    info: RequestInfo,
    url: YarlUrl,
    deadline: Deadline,
    release: () => void,
  ) {
    this.status = response.status;
    this.reason = response.statusText;
    this.method = info.method;
    this.url = url;
    this.headers = new Headers(response.headers);
    this.requestInfo = info;
    this.#release = release;
    this.content = new StreamReader(response.body, deadline, release);
  }

  /** Whether the status is below 400. */
  get ok(): boolean {
    return this.status < 400;
  }

  get realUrl(): YarlUrl {
    return this.url;
  }

  get host(): string {
    return this.url.host;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** The type without its parameters. */
  get contentType(): string {
    const type = this.headers.get("Content-Type");
    return type === null ? "application/octet-stream" : type.split(";")[0].trim().toLowerCase();
  }

  get charset(): string | null {
    return /;\s*charset="?([^";\s]+)/i.exec(this.headers.get("Content-Type") ?? "")?.[1] ?? null;
  }

  get contentLength(): number | null {
    const length = this.headers.get("Content-Length");
    return length === null ? null : Number(length);
  }

  /** The encoding that `text()` uses. */
  getEncoding(): string {
    return this.charset ?? "utf-8";
  }

  /** The whole body. */
  async read(): Promise<Bytes> {
    this.#body ??= await this.content.read();
    return this.#body;
  }

  /** The whole body as text. */
  async text(encoding: string | null = null, errors = "strict"): Promise<string> {
    return decode(await this.read(), encoding ?? this.getEncoding(), errors);
  }

  /** The whole body as JSON; `contentType: null` takes any type. */
  async json<T = unknown>(
    options: { contentType?: string | null; loads?: (text: string) => T } = {},
  ): Promise<T> {
    const body = await this.read();
    const expected = options.contentType === undefined ? "application/json" : options.contentType;
    if (expected !== null && !this.#isOfType(expected)) {
      const message = `Attempt to decode JSON with unexpected mimetype: ${this.headers.get("Content-Type") ?? ""}`;
      const { headers } = this;
      throw new ContentTypeError(this.requestInfo, this.history, { message, headers });
    }
    const text = decode(body, this.getEncoding(), "strict").trim();
    return text === "" ? (null as T) : (options.loads ?? loads<T>)(text);
  }

  /** Raises `ClientResponseError` for a status from 400 on. */
  raiseForStatus(): void {
    if (this.ok) return;
    this.release();
    const { status, headers } = this;
    throw new ClientResponseError(this.requestInfo, this.history, {
      status,
      message: this.reason,
      headers,
    });
  }

  /** Gives the connection back. */
  release(): void {
    this.close();
  }

  /** Ends the exchange. */
  close(): void {
    this.#closed = true;
    this.content.cancel();
    this.#release();
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<void> {
    this.release();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.release();
  }

  __repr__(): string {
    return `<ClientResponse(${String(this.url)}) [${this.status} ${this.reason}]>\n${this.headers.__repr__()}\n`;
  }

  #isOfType(expected: string): boolean {
    if (expected !== "application/json") return this.contentType.includes(expected);
    return /^application\/(?:[\w.+-]+?\+)?json$/.test(this.contentType);
  }
}
