import { defineModule, type Entry } from "../define.ts";

const response = {
  text: {
    signature: "(encoding: str | None = None, errors: str = 'strict') -> Coroutine[str]",
    emit: "$self.text($encoding, $errors)",
  },
  json: {
    signature: "(*, content_type: str | None = 'application/json') -> Coroutine[object]",
    emit: "$self.json({ contentType: $content_type })",
  },
  read: { signature: "() -> Coroutine[bytes]", emit: "$self.read()" },
  raise_for_status: { signature: "() -> None", emit: "$self.raiseForStatus()" },
  release: { signature: "() -> None", emit: "$self.release()" },
  close: { signature: "() -> None", emit: "$self.close()" },
  __aenter__: { signature: "() -> Coroutine[Self]", emit: "$self.__aenter__()" },
  __aexit__: {
    signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[None]",
    emit: "$self.__aexit__($exc_type, $exc, $tb)",
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** https://docs.aiohttp.org/en/stable/client_reference.html#response-object */
export const aiohttpResponse = defineModule({
  module: "aiohttp",
  classes: {
    _RequestContextManager: {
      name: "aiohttp._RequestContextManager",
      ts: "RequestContext",
      disposable: "awaited",
      methods: {
        __await__: {
          signature: "() -> Generator[aiohttp.ClientResponse]",
          emit: "$self.__await__()",
        },
        __aenter__: {
          signature: "() -> Coroutine[aiohttp.ClientResponse]",
          emit: "$self.__aenter__()",
        },
        __aexit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[None]",
          emit: "$self.__aexit__($exc_type, $exc, $tb)",
        },
      },
    },
    ClientResponse: {
      name: "aiohttp.ClientResponse",
      ts: "ClientResponse",
      value: "ClientResponse",
      disposable: "async",
      methods: response,
      attributes: {
        status: { type: "natural", emit: "$self.status" },
        reason: { type: "str", emit: "$self.reason" },
        ok: { type: "bool", emit: "$self.ok" },
        method: { type: "str", emit: "$self.method" },
        url: { type: "object", emit: "$self.url" },
        content_type: { type: "str", emit: "$self.contentType" },
        charset: { type: "str | None", emit: "$self.charset" },
        headers: { type: "aiohttp._Headers", emit: "$self.headers" },
        content: { type: "aiohttp.StreamReader", emit: "$self.content" },
        history: { type: "tuple[aiohttp.ClientResponse, ...]", emit: "$self.history" },
        host: { type: "str", emit: "$self.host" },
        content_length: { type: "natural | None", emit: "$self.contentLength" },
        closed: { type: "bool", emit: "$self.closed" },
      },
    },
    _Headers: {
      name: "aiohttp._Headers",
      ts: "Headers",
      methods: {
        get: {
          signature: ["(key: str, /) -> str | None", "(key: str, default: U, /) -> str | U"],
          emit: "$self.get($key, $default)",
        },
        __getitem__: { signature: "(key: str, /) -> str", emit: "getItem($self, $key)" },
        getall: { signature: "(key: str, /) -> list[str]", emit: "$self.getall($key)" },
        keys: { signature: "() -> list[str]", emit: "$self.keys()" },
        values: { signature: "() -> list[str]", emit: "$self.values()" },
        items: { signature: "() -> list[tuple[str, str]]", emit: "$self.items()" },
        __iter__: { signature: "() -> Iterator[str]", emit: "$self[Symbol.iterator]()" },
      },
    },
    StreamReader: {
      name: "aiohttp.StreamReader",
      ts: "StreamReader",
      methods: {
        read: { signature: "(n: int = -1) -> Coroutine[bytes]", emit: "$self.read($n)" },
        readline: { signature: "() -> Coroutine[bytes]", emit: "$self.readline()" },
        readany: { signature: "() -> Coroutine[bytes]", emit: "$self.readany()" },
        at_eof: { signature: "() -> bool", emit: "$self.atEof()" },
        iter_chunked: {
          signature: "(n: int) -> AsyncIterator[bytes]",
          emit: "$self.iterChunked($n)",
        },
        iter_any: { signature: "() -> AsyncIterator[bytes]", emit: "$self.iterAny()" },
        __aiter__: {
          signature: "() -> AsyncIterator[bytes]",
          emit: "$self[Symbol.asyncIterator]()",
        },
      },
    },
  },
});
