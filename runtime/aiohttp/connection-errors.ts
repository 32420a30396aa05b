import { ConnectionRefusedError } from "../builtins/exceptions-os.js";
import { OSError } from "../builtins/exceptions-os-error.js";
import {
  ClientConnectorError,
  ClientOSError,
  ClientPayloadError,
  ServerDisconnectedError,
} from "./errors.js";

/** https://docs.python.org/3/library/socket.html#socket.gaierror */
class AddressError extends OSError {
  static readonly __name__ = "gaierror";
  static readonly __module__ = "socket";
}

interface PlatformError extends Error {
  code?: string;
  address?: string;
  port?: number;
  cause?: unknown;
  errors?: PlatformError[];
}

/** The error of this family that a failed `fetch` stands for. */
export function connectionError(error: unknown, url: globalThis.URL): Error {
  const cause = ((error as PlatformError).cause ?? error) as PlatformError;
  const first = cause.errors?.at(-1) ?? cause;
  const isSsl = url.protocol === "https:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const key = { host, port: Number(url.port) || (isSsl ? 443 : 80), isSsl };
  switch (first.code) {
    case "ECONNREFUSED": {
      const address = `('${first.address ?? host}', ${first.port ?? key.port})`;
      const refused = new ConnectionRefusedError(111, `Connect call failed ${address}`);
      return new ClientConnectorError(key, refused);
    }
    case "ENOTFOUND":
      return new ClientConnectorError(key, new AddressError(-2, "Name or service not known"));
    case "EAI_AGAIN":
      return new ClientConnectorError(
        key,
        new AddressError(-3, "Temporary failure in name resolution"),
      );
    case "ECONNRESET":
      return new ClientOSError(104, "Connection reset by peer");
    case "UND_ERR_SOCKET":
      return new ServerDisconnectedError();
    default:
      if (first.message === "bad port") {
        const refused = new ConnectionRefusedError(
          111,
          `Connect call failed ('${host}', ${key.port})`,
        );
        return new ClientConnectorError(key, refused);
      }
      return new ClientConnectorError(key, new OSError(null, first.message));
  }
}

/** A body that broke off. */
export function payloadError(): Error {
  return new ClientPayloadError("Response payload is not completed");
}
