import { TypeError } from "../builtins/exceptions-common.js";
import { isFloatValue, isIntValue } from "../builtins/numbers.js";
import { repr } from "../builtins/repr.js";
import { str } from "../builtins/str.js";

/** A URL as `response.url` gives it: shows as yarl's `URL('…')`. */
export class YarlUrl {
  static readonly __name__ = "URL";
  static readonly __module__ = "yarl";
  readonly #url: globalThis.URL;
  readonly #text: string;

  /** `text` is kept where it differs: yarl adds no slash after a bare host. */
  constructor(url: globalThis.URL, text: string = url.href) {
    this.#url = url;
    this.#text = text;
  }

  get scheme(): string {
    return this.#url.protocol.slice(0, -1);
  }

  get host(): string {
    return this.#url.hostname.replace(/^\[|\]$/g, "");
  }

  get port(): number {
    return Number(this.#url.port) || (this.scheme === "https" ? 443 : 80);
  }

  get path(): string {
    return decodeURIComponent(this.#url.pathname);
  }

  get name(): string {
    return this.path.slice(this.path.lastIndexOf("/") + 1);
  }

  get queryString(): string {
    return [...this.#url.searchParams].map(([name, value]) => `${name}=${value}`).join("&");
  }

  get query(): Map<string, string> {
    return new Map(this.#url.searchParams);
  }

  get fragment(): string {
    return decodeURIComponent(this.#url.hash.slice(1));
  }

  toString(): string {
    return this.#text;
  }

  __str__(): string {
    return this.#text;
  }

  __repr__(): string {
    return `URL(${repr(this.#text)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof YarlUrl && other.#url.href === this.#url.href;
  }
}

/** What `params` may be. */
export type Params =
  | Map<string, unknown>
  | Record<string, unknown>
  | Iterable<readonly [string, unknown]>
  | string
  | null;

/** A query that is written as yarl writes it: spaces as `+`, few characters escaped. */
export function quoteQuery(text: string): string {
  return encodeURIComponent(text)
    .replace(/%20/g, "+")
    .replace(/%(?:2C|2F|3A|40|3F|24)/g, (escape) => decodeURIComponent(escape));
}

/** The entries of a mapping or of a list of pairs. */
export function entriesOf(fields: Exclude<Params, string | null>): [string, unknown][] {
  if (fields instanceof Map) return [...fields];
  if (Symbol.iterator in fields) return [...fields].map(([name, value]) => [name, value]);
  return Object.entries(fields);
}

/** The query text of `params`. */
export function queryOf(params: Params): string {
  if (params === null) return "";
  if (typeof params === "string") return encodeURI(params);
  const parts = entriesOf(params).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).map(
      (item) => `${quoteQuery(name)}=${quoteQuery(queryValue(item))}`,
    ),
  );
  return parts.join("&");
}

function queryValue(value: unknown): string {
  if (typeof value === "string") return value;
  if (isIntValue(value) || isFloatValue(value)) return str(value);
  const type =
    value === null || value === undefined
      ? "NoneType"
      : typeof value === "boolean"
        ? "bool"
        : "object";
  throw new TypeError(
    `Invalid variable type: value should be str, int or float, got ${repr(value)} of type <class '${type}'>`,
  );
}
