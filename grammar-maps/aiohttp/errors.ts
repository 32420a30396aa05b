import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.aiohttp.org/en/stable/client_reference.html#client-exceptions */
export const aiohttpErrors = defineModule({
  module: "aiohttp",
  classes: {
    ClientError: exceptionClass({
      name: "aiohttp.ClientError",
      base: "Exception",
      emit: "new ClientError(...$args)",
    }),
    ClientConnectionError: exceptionClass({
      name: "aiohttp.ClientConnectionError",
      base: "aiohttp.ClientError",
      emit: "new ClientConnectionError(...$args)",
    }),
    ClientOSError: {
      ...exceptionClass({
        name: "aiohttp.ClientOSError",
        base: "aiohttp.ClientConnectionError",
        emit: "new ClientOSError(...$args)",
      }),
      bases: ["aiohttp.ClientConnectionError", "OSError"],
    },
    ClientConnectorError: exceptionClass({
      name: "aiohttp.ClientConnectorError",
      base: "aiohttp.ClientOSError",
      signature: "(connection_key: raw, os_error: OSError) -> aiohttp.ClientConnectorError",
      emit: "new ClientConnectorError($connection_key, $os_error)",
      attributes: {
        host: { type: "str", emit: "$self.host" },
        port: { type: "natural", emit: "$self.port" },
        os_error: { type: "OSError", emit: "$self.osError" },
      },
    }),
    ServerConnectionError: exceptionClass({
      name: "aiohttp.ServerConnectionError",
      base: "aiohttp.ClientConnectionError",
      emit: "new ServerConnectionError(...$args)",
    }),
    ServerDisconnectedError: exceptionClass({
      name: "aiohttp.ServerDisconnectedError",
      base: "aiohttp.ServerConnectionError",
      signature: "(message: str = 'Server disconnected') -> aiohttp.ServerDisconnectedError",
      emit: "new ServerDisconnectedError($message)",
    }),
    ServerTimeoutError: {
      ...exceptionClass({
        name: "aiohttp.ServerTimeoutError",
        base: "aiohttp.ServerConnectionError",
        emit: "new ServerTimeoutError(...$args)",
      }),
      bases: ["aiohttp.ServerConnectionError", "TimeoutError"],
    },
    ClientPayloadError: exceptionClass({
      name: "aiohttp.ClientPayloadError",
      base: "aiohttp.ClientError",
      emit: "new ClientPayloadError(...$args)",
    }),
    InvalidURL: exceptionClass({
      name: "aiohttp.InvalidURL",
      base: "aiohttp.ClientError",
      emit: "new InvalidURL(...$args)",
    }),
    ClientResponseError: exceptionClass({
      name: "aiohttp.ClientResponseError",
      base: "aiohttp.ClientError",
      signature:
        "(request_info: raw, history: raw, *, status: int | None = None, message: str = '', headers: raw = None) -> aiohttp.ClientResponseError",
      emit: "new ClientResponseError($request_info, $history, { status: $status, message: $message, headers: $headers })",
      attributes: {
        status: { type: "natural", emit: "$self.status" },
        message: { type: "str", emit: "$self.message" },
        headers: { type: "object", emit: "$self.headers" },
      },
    }),
    ContentTypeError: exceptionClass({
      name: "aiohttp.ContentTypeError",
      base: "aiohttp.ClientResponseError",
      signature:
        "(request_info: raw, history: raw, *, status: int | None = None, message: str = '', headers: raw = None) -> aiohttp.ContentTypeError",
      emit: "new ContentTypeError($request_info, $history, { status: $status, message: $message, headers: $headers })",
    }),
    TooManyRedirects: exceptionClass({
      name: "aiohttp.TooManyRedirects",
      base: "aiohttp.ClientResponseError",
      signature:
        "(request_info: raw, history: raw, *, status: int | None = None, message: str = '', headers: raw = None) -> aiohttp.TooManyRedirects",
      emit: "new TooManyRedirects($request_info, $history, { status: $status, message: $message, headers: $headers })",
    }),
  },
  aliases: {
    "client_exceptions.ClientError": "aiohttp.ClientError",
    "client_exceptions.ClientConnectorError": "aiohttp.ClientConnectorError",
    "client_exceptions.ClientResponseError": "aiohttp.ClientResponseError",
  },
});
