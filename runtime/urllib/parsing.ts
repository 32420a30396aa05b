import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";
import { DefragResult, hostSchemes, ParseResult, SplitResult, urlunparse } from "./parts.js";
import { unquotePlus } from "./quoting.js";

const relativeSchemes = new Set(
  " ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtspu sftp svn svn+ssh ws wss".split(
    " ",
  ),
);
const parameterSchemes = new Set(
  " ftp hdl prospero http https shttp rtsp rtspu sip sips mms sftp tel".split(" "),
);

/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlsplit */
export function urlsplit(
  url: string,
  scheme: string = "",
  allowFragments: boolean = true,
): SplitResult {
  // oxlint-disable-next-line no-control-regex -- what browsers strip too
  let rest = url.replace(/^[\x00-\x20]+/, "").replace(/[\t\r\n]/g, "");
  // oxlint-disable-next-line no-control-regex
  let found = scheme.replace(/^[\x00-\x20]+|[\x00-\x20]+$/g, "").replace(/[\t\r\n]/g, "");
  const start = /^([A-Za-z][A-Za-z\d+.-]*):/.exec(rest);
  if (start) {
    found = start[1].toLowerCase();
    rest = rest.slice(start[0].length);
  }
  let netloc = "";
  if (rest.startsWith("//")) {
    const end = rest.slice(2).search(/[/?#]/);
    netloc = end < 0 ? rest.slice(2) : rest.slice(2, end + 2);
    rest = rest.slice(netloc.length + 2);
    if (netloc.includes("[") !== netloc.includes("]")) throw new ValueError("Invalid IPv6 URL");
  }
  let fragment = "";
  if (allowFragments) [rest, fragment] = cut(rest, "#");
  const [path, query] = cut(rest, "?");
  return new SplitResult(found, netloc, path, query, fragment);
}

function cut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlparse */
export function urlparse(
  url: string,
  scheme: string = "",
  allowFragments: boolean = true,
): ParseResult {
  const split = urlsplit(url, scheme, allowFragments);
  const hasParameters = parameterSchemes.has(split.scheme) && split.path.includes(";");
  const slash = split.path.lastIndexOf("/");
  const at = hasParameters ? split.path.indexOf(";", Math.max(slash, 0)) : -1;
  const [path, params] =
    at < 0 ? [split.path, ""] : [split.path.slice(0, at), split.path.slice(at + 1)];
  return new ParseResult(split.scheme, split.netloc, path, params, split.query, split.fragment);
}

/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urljoin */
export function urljoin(base: string, url: string): string {
  if (base === "") return url;
  if (url === "") return base;
  const from = urlparse(base);
  const to = urlparse(url, from.scheme);
  if (to.scheme !== from.scheme || !relativeSchemes.has(to.scheme)) return url;
  if (hostSchemes.has(to.scheme) && to.netloc !== "") return to.geturl();
  const { scheme, params, query, fragment } = to;
  const netloc = hostSchemes.has(scheme) ? from.netloc : to.netloc;
  if (to.path === "" && params === "") {
    const kept = query === "" ? from.query : query;
    return urlunparse([scheme, netloc, from.path, from.params, kept, fragment]);
  }
  const path = joinedPath(from.path, to.path);
  return urlunparse([scheme, netloc, path, params, query, fragment]);
}

function joinedPath(base: string, path: string): string {
  const folders = base.split("/");
  if (folders.at(-1) !== "") folders.pop();
  const given = path.startsWith("/") ? path.split("/") : [...folders, ...path.split("/")];
  const segments = given.filter(
    (segment, index) => segment !== "" || index === 0 || index === given.length - 1,
  );
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === "..") resolved.pop();
    else if (segment !== ".") resolved.push(segment);
  }
  if ([".", ".."].includes(segments.at(-1) as string)) resolved.push("");
  return resolved.join("/") || "/";
}

export interface QueryOptions {
  keepBlankValues?: boolean;
  strictParsing?: boolean;
  separator?: string;
}

/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.parse_qsl */
export function parseQsl(query: string, options: QueryOptions = {}): (readonly [string, string])[] {
  const { keepBlankValues = false, strictParsing = false, separator = "&" } = options;
  if (separator === "") throw new ValueError("Separator must be of type string or bytes.");
  const pairs: (readonly [string, string])[] = [];
  for (const field of query === "" ? [] : query.split(separator)) {
    if (field === "" && !strictParsing) continue;
    if (!field.includes("=")) {
      if (strictParsing) throw new ValueError(`bad query field: ${repr(field)}`);
      if (!keepBlankValues) continue;
    }
    const [name, value] = cut(field, "=");
    if (value === "" && !keepBlankValues) continue;
    pairs.push(tuple(unquotePlus(name), unquotePlus(value)));
  }
  return pairs;
}

/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.parse_qs */
export function parseQs(query: string, options: QueryOptions = {}): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of parseQsl(query, options)) {
    const known = fields.get(name);
    if (known) known.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urldefrag */
export function urldefrag(url: string): DefragResult {
  if (!url.includes("#")) return new DefragResult(url, "");
  const parts = urlparse(url);
  return new DefragResult(parts._replace({ fragment: "" }).geturl(), parts.fragment);
}
