import { OSError, TimeoutError } from "../builtins/exceptions-os-error.js";
import { Exception, ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import type { Headers } from "./headers.js";
import type { RequestInfo } from "./request-info.js";

// Python's classes have several bases. Here a class extends the builtin one and names its bases of
// this family in `bases`, which `instanceof` asks for.
interface WithBases {
  readonly bases?: readonly unknown[];
}

/** The base of all errors of the client. */
export class ClientError extends Exception {
  static readonly __module__: string = "aiohttp.client_exceptions";

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (super[Symbol.hasInstance](value)) return true;
    const type = (value as object | null)?.constructor as WithBases | undefined;
    return type?.bases?.includes(this) === true;
  }
}

/** The server answered, and the answer is the error. */
export class ClientResponseError extends ClientError {
  static override readonly __module__: string = "aiohttp.client_exceptions";
  readonly requestInfo: RequestInfo;
  readonly history: readonly unknown[];
  readonly status: number;
  readonly headers: Headers | null;

  constructor(
    requestInfo: RequestInfo,
    history: readonly unknown[],
    options: { status?: number | null; message?: string; headers?: Headers | null } = {},
  ) {
    super(requestInfo, history);
    this.requestInfo = requestInfo;
    this.history = history;
    this.status = options.status ?? 0;
    this.message = options.message ?? "";
    this.headers = options.headers ?? null;
  }

  __str__(): string {
    const url = repr(this.requestInfo.realUrl);
    return `${this.status}, message=${repr(this.message)}, url=${url}`;
  }
}

/** The body is not of the type that was asked for. */
export class ContentTypeError extends ClientResponseError {
  static override readonly __module__: string = "aiohttp.client_exceptions";
}

/** The redirects do not end. */
export class TooManyRedirects extends ClientResponseError {
  static override readonly __module__: string = "aiohttp.client_exceptions";
}

/** The body ended early, or is broken. */
export class ClientPayloadError extends ClientError {
  static override readonly __module__: string = "aiohttp.client_exceptions";
}

/** The base of the errors of connections. */
export class ClientConnectionError extends ClientError {
  static override readonly __module__: string = "aiohttp.client_exceptions";
}

/** The base of the errors of servers. */
export class ServerConnectionError extends ClientConnectionError {
  static override readonly __module__: string = "aiohttp.client_exceptions";
}

/** The server closed the connection before it answered. */
export class ServerDisconnectedError extends ServerConnectionError {
  static override readonly __module__: string = "aiohttp.client_exceptions";

  constructor(message: string = "Server disconnected") {
    super(message);
  }
}

/** The operating system's error. */
export class ClientOSError extends OSError {
  static readonly __module__: string = "aiohttp.client_exceptions";
  static readonly bases: readonly unknown[] = [ClientConnectionError, ClientError];
}

/** What a connection was for. */
export interface ConnectionKey {
  readonly host: string;
  readonly port: number;
  readonly isSsl: boolean;
}

/** The connection could not be made. */
export class ClientConnectorError extends ClientOSError {
  static override readonly __module__: string = "aiohttp.client_exceptions";
  readonly #key: ConnectionKey;
  readonly osError: OSError;

  constructor(key: ConnectionKey, osError: OSError) {
    super(osError.errno, osError.strerror);
    this.#key = key;
    this.osError = osError;
    this.message = this.__str__();
  }

  get host(): string {
    return this.#key.host;
  }

  get port(): number {
    return this.#key.port;
  }

  __str__(): string {
    return `Cannot connect to host ${this.host}:${this.port} ssl:default [${this.osError.strerror}]`;
  }

  __repr__(): string {
    const { host, port, isSsl } = this.#key;
    const key = `host=${repr(host)}, port=${port}, is_ssl=${repr(isSsl)}, ssl=None, proxy=None, proxy_auth=None, proxy_headers_hash=None`;
    return `${this.name}(ConnectionKey(${key}), ${repr(this.osError)})`;
  }
}

/** A wait for the server took too long. Also a `TimeoutError`. */
export class ServerTimeoutError extends TimeoutError {
  static readonly __module__: string = "aiohttp.client_exceptions";
  static readonly bases: readonly unknown[] = [
    ServerConnectionError,
    ClientConnectionError,
    ClientError,
  ];
}

/** Not a URL that can be requested. Also a `ValueError`. */
export class InvalidURL extends ValueError {
  static readonly __module__: string = "aiohttp.client_exceptions";
  static readonly bases: readonly unknown[] = [ClientError];

  get url(): unknown {
    return this.args[0];
  }

  __repr__(): string {
    return `<InvalidURL ${String(this.args[0])}>`;
  }
}
