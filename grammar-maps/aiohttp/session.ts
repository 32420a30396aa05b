import { defineModule, type Entry } from "../define.ts";

/** What every verb takes beside the address. */
const OPTIONS =
  "params: raw = None, data: raw = None, json: object = None, headers: raw = None, cookies: raw = None, auth: raw = None, timeout: raw = None, allow_redirects: bool = True, raise_for_status: bool | None = None, ssl: raw = None";
const EMITTED =
  "{ params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl }";

const verb = (name: string): Entry => ({
  docs: `https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.${name}`,
  signature: `(url: raw, *, ${OPTIONS}) -> aiohttp._RequestContextManager`,
  emit: `$self.${name}($url, ${EMITTED})`,
  advice: "network",
});

/** https://docs.aiohttp.org/en/stable/client_reference.html */
export const aiohttp = defineModule({
  module: "aiohttp",
  classes: {
    ClientSession: {
      name: "aiohttp.ClientSession",
      ts: "ClientSession",
      value: "ClientSession",
      disposable: "async",
      construct: {
        signature:
          "(base_url: raw = None, *, headers: raw = None, cookies: raw = None, auth: raw = None, timeout: raw = None, connector: raw = None, raise_for_status: bool = False) -> aiohttp.ClientSession",
        emit: "new ClientSession({ baseUrl: $base_url, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, connector: $connector, raiseForStatus: $raise_for_status })",
      },
      methods: {
        get: verb("get"),
        post: verb("post"),
        put: verb("put"),
        patch: verb("patch"),
        delete: verb("delete"),
        head: verb("head"),
        options: verb("options"),
        request: {
          signature: `(method: str, url: raw, *, ${OPTIONS}) -> aiohttp._RequestContextManager`,
          emit: `$self.request($method, $url, ${EMITTED})`,
          advice: "network",
        },
        close: { signature: "() -> Coroutine[None]", emit: "$self.close()" },
        __aenter__: { signature: "() -> Coroutine[Self]", emit: "$self.__aenter__()" },
        __aexit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[None]",
          emit: "$self.__aexit__($exc_type, $exc, $tb)",
        },
      },
      attributes: { closed: { type: "bool", emit: "$self.closed" } },
    },
    ClientTimeout: {
      name: "aiohttp.ClientTimeout",
      ts: "ClientTimeout",
      value: "ClientTimeout",
      construct: {
        signature:
          "(total: float | int | None = None, connect: float | int | None = None, sock_read: float | int | None = None, sock_connect: float | int | None = None) -> aiohttp.ClientTimeout",
        emit: "new ClientTimeout({ total: $total, connect: $connect, sockRead: $sock_read, sockConnect: $sock_connect })",
      },
      attributes: { total: { type: "float | int | None", emit: "$self.total" } },
    },
    TCPConnector: {
      name: "aiohttp.TCPConnector",
      ts: "TCPConnector",
      value: "TCPConnector",
      construct: {
        signature:
          "(*, limit: int = 100, limit_per_host: int = 0, ssl: raw = None) -> aiohttp.TCPConnector",
        emit: "new TCPConnector({ limit: $limit, limitPerHost: $limit_per_host })",
      },
    },
    BasicAuth: {
      name: "aiohttp.BasicAuth",
      ts: "BasicAuth",
      value: "BasicAuth",
      construct: {
        signature: "(login: str, password: str = '') -> aiohttp.BasicAuth",
        emit: "new BasicAuth($login, $password)",
      },
    },
    FormData: {
      name: "aiohttp.FormData",
      ts: "FormData",
      value: "FormData",
      construct: {
        signature: "() -> aiohttp.FormData",
        emit: "new FormData()",
      },
      methods: {
        add_field: {
          signature:
            "(name: str, value: raw, *, content_type: str | None = None, filename: str | None = None) -> None",
          emit: "$self.addField($name, $value, { contentType: $content_type, filename: $filename })",
        },
      },
    },
  },
});
