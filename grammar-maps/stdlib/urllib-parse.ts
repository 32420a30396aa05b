import { defineModule, type AttributeEntry, type ClassEntry } from "../define.ts";

const part = (type: string, name: string): AttributeEntry => ({ type, emit: `$self.${name}` });
const query =
  "qs: str, keep_blank_values: bool = False, strict_parsing: bool = False, encoding: str = 'utf-8', errors: str = 'replace', max_num_fields: None = None, separator: str = '&'";
const queryOptions =
  "{ keepBlankValues: $keep_blank_values, strictParsing: $strict_parsing, separator: $separator }";

/** A result whose parts are the items of a tuple. */
const result = (
  name: string,
  parts: readonly string[],
  attributes: Readonly<Record<string, AttributeEntry>>,
): ClassEntry => ({
  name: `urllib.parse.${name}`,
  ts: name,
  value: name,
  alwaysTrue: true,
  construct: {
    signature: `(${parts.map((name) => `${name}: str`).join(", ")}) -> urllib.parse.${name}`,
    emit: `new ${name}(${parts.map((name) => `$${name}`).join(", ")})`,
  },
  methods: {
    geturl: { signature: "() -> str", emit: "$self.geturl()" },
    _replace: {
      signature: `(**kwargs: str) -> urllib.parse.${name}`,
      emit: "$self._replace($kwargs)",
    },
    __iter__: { signature: "() -> Iterator[str]", emit: "$self[Symbol.iterator]()" },
    __getitem__: { signature: "(index: int, /) -> str", emit: "getItem($self, $index)" },
    __len__: { signature: "() -> natural", emit: "len($self)" },
  },
  attributes,
});

const partsOfUrl: Readonly<Record<string, AttributeEntry>> = {
  scheme: part("str", "scheme"),
  netloc: part("str", "netloc"),
  path: part("str", "path"),
  query: part("str", "query"),
  fragment: part("str", "fragment"),
  username: part("str | None", "username"),
  password: part("str | None", "password"),
  hostname: part("str | None", "hostname"),
  port: part("natural | None", "port"),
};

/** https://docs.python.org/3/library/urllib.parse.html */
export const urllibParse = defineModule({
  module: "urllib.parse",
  functions: {
    quote: {
      signature: [
        "(string: str, safe: str = '/') -> str",
        "(string: bytes, safe: str = '/') -> str",
      ],
      emit: "quote($string, $safe)",
    },
    quote_plus: {
      signature: ["(string: str, safe: str = '') -> str", "(string: bytes, safe: str = '') -> str"],
      emit: "quotePlus($string, $safe)",
    },
    unquote: { signature: "(string: str) -> str", emit: "unquote($string)" },
    unquote_plus: { signature: "(string: str) -> str", emit: "unquotePlus($string)" },
    urlencode: {
      signature:
        "(query: object, doseq: bool = False, safe: str = '', encoding: None = None, errors: None = None, quote_via: Callable[[str, str], str] = quote_plus) -> str",
      emit: "urlencode($query, { doseq: $doseq, safe: $safe, quoteVia: $quote_via })",
    },
    urlparse: {
      signature:
        "(url: str, scheme: str = '', allow_fragments: bool = True) -> urllib.parse.ParseResult",
      emit: "urlparse($url, $scheme, $allow_fragments)",
    },
    urlsplit: {
      signature:
        "(url: str, scheme: str = '', allow_fragments: bool = True) -> urllib.parse.SplitResult",
      emit: "urlsplit($url, $scheme, $allow_fragments)",
    },
    urlunparse: {
      signature: "(components: Iterable[str]) -> str",
      emit: "urlunparse($components)",
    },
    urlunsplit: {
      signature: "(components: Iterable[str]) -> str",
      emit: "urlunsplit($components)",
    },
    urldefrag: {
      signature: "(url: str) -> urllib.parse.DefragResult",
      emit: "urldefrag($url)",
    },
    urljoin: { signature: "(base: str, url: str) -> str", emit: "urljoin($base, $url)" },
    parse_qs: {
      signature: `(${query}) -> dict[str, list[str]]`,
      emit: `parseQs($qs, ${queryOptions})`,
    },
    parse_qsl: {
      signature: `(${query}) -> list[tuple[str, str]]`,
      emit: `parseQsl($qs, ${queryOptions})`,
    },
  },
  classes: {
    ParseResult: result(
      "ParseResult",
      ["scheme", "netloc", "path", "params", "query", "fragment"],
      { ...partsOfUrl, params: part("str", "params") },
    ),
    SplitResult: result(
      "SplitResult",
      ["scheme", "netloc", "path", "query", "fragment"],
      partsOfUrl,
    ),
    DefragResult: result("DefragResult", ["url", "fragment"], {
      url: part("str", "url"),
      fragment: part("str", "fragment"),
    }),
  },
});
