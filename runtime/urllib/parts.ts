import { equals } from "../builtins/equals.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { getItem } from "../builtins/items.js";
import { repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";

/** What a function gives that takes a URL apart: a tuple whose items have names. */
abstract class Fields implements Iterable<string> {
  static readonly __module__ = "urllib.parse";

  abstract geturl(): string;
  protected abstract fields(): readonly (readonly [string, string])[];

  #values(): readonly string[] {
    return tuple(...this.fields().map(([, value]) => value));
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#values()[Symbol.iterator]();
  }

  __getitem__(index: number): string {
    return getItem(this.#values(), index);
  }

  __len__(): number {
    return this.#values().length;
  }

  __eq__(other: unknown): boolean {
    return equals(this.#values(), other instanceof Fields ? other.#values() : other);
  }

  __repr__(): string {
    const shown = this.fields().map(([name, value]) => `${name}=${repr(value)}`);
    return `${this.constructor.name.replace(/^_/, "")}(${shown.join(", ")})`;
  }
}

/** What the parts of a URL have in common, in whatever number they come. */
abstract class Parts extends Fields {
  readonly scheme: string;
  readonly netloc: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;

  constructor(scheme: string, netloc: string, path: string, query: string, fragment: string) {
    super();
    this.scheme = scheme;
    this.netloc = netloc;
    this.path = path;
    this.query = query;
    this.fragment = fragment;
  }

  get username(): string | null {
    return this.#user()[0];
  }

  get password(): string | null {
    return this.#user()[1];
  }

  get hostname(): string | null {
    const [host] = this.#host();
    const [name, zone] = host.split("%");
    return host === "" ? null : name.toLowerCase() + (zone === undefined ? "" : `%${zone}`);
  }

  /** @throws ValueError for what is no port */
  get port(): number | null {
    const [, port] = this.#host();
    if (port === "") return null;
    if (!/^\d+$/.test(port)) {
      throw new ValueError(`Port could not be cast to integer value as ${repr(port)}`);
    }
    if (Number(port) > 65535) throw new ValueError("Port out of range 0-65535");
    return Number(port);
  }

  #user(): [string | null, string | null] {
    const at = this.netloc.lastIndexOf("@");
    if (at < 0) return [null, null];
    const user = this.netloc.slice(0, at);
    const colon = user.indexOf(":");
    return colon < 0 ? [user, null] : [user.slice(0, colon), user.slice(colon + 1)];
  }

  #host(): [string, string] {
    const host = this.netloc.slice(this.netloc.lastIndexOf("@") + 1);
    const bracketed = /^[^[]*\[([^\]]*)\](?::(.*))?/.exec(host);
    if (bracketed) return [bracketed[1], bracketed[2] ?? ""];
    const colon = host.indexOf(":");
    return colon < 0 ? [host, ""] : [host.slice(0, colon), host.slice(colon + 1)];
  }
}

/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.SplitResult */
export class SplitResult extends Parts {
  static override readonly __module__ = "urllib.parse";
  static readonly __name__ = "SplitResult";

  protected fields(): [string, string][] {
    const { scheme, netloc, path, query, fragment } = this;
    return Object.entries({ scheme, netloc, path, query, fragment });
  }

  geturl(): string {
    return urlunsplit([...this]);
  }

  _replace(changes: Readonly<Record<string, string>>): SplitResult {
    const { scheme, netloc, path, query, fragment } = { ...this, ...changes };
    return new SplitResult(scheme, netloc, path, query, fragment);
  }
}

/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.ParseResult */
export class ParseResult extends Parts {
  static override readonly __module__ = "urllib.parse";
  static readonly __name__ = "ParseResult";
  readonly params: string;

  constructor(...values: [string, string, string, string, string, string]) {
    const [scheme, netloc, path, params, query, fragment] = values;
    super(scheme, netloc, path, query, fragment);
    this.params = params;
  }

  protected fields(): [string, string][] {
    const { scheme, netloc, path, params, query, fragment } = this;
    return Object.entries({ scheme, netloc, path, params, query, fragment });
  }

  geturl(): string {
    return urlunparse([...this]);
  }

  _replace(changes: Readonly<Record<string, string>>): ParseResult {
    const { scheme, netloc, path, params, query, fragment } = { ...this, ...changes };
    return new ParseResult(scheme, netloc, path, params, query, fragment);
  }
}

/** https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urldefrag */
export class DefragResult extends Fields {
  static override readonly __module__ = "urllib.parse";
  static readonly __name__ = "DefragResult";
  readonly url: string;
  readonly fragment: string;

  constructor(url: string, fragment: string) {
    super();
    this.url = url;
    this.fragment = fragment;
  }

  protected fields(): [string, string][] {
    return [
      ["url", this.url],
      ["fragment", this.fragment],
    ];
  }

  geturl(): string {
    return this.fragment ? `${this.url}#${this.fragment}` : this.url;
  }

  _replace(changes: Readonly<Record<string, string>>): DefragResult {
    const { url, fragment } = { ...this, ...changes };
    return new DefragResult(url, fragment);
  }
}

/** The schemes whose URLs name a host. */
export const hostSchemes = new Set(
  " ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtspu rsync svn svn+ssh sftp nfs git git+ssh ws wss".split(
    " ",
  ),
);

/** `urlunsplit((scheme, netloc, path, query, fragment))` */
export function urlunsplit(parts: Iterable<string>): string {
  const [scheme, netloc, path, query, fragment] = parts;
  let url = path;
  if (netloc || (scheme && hostSchemes.has(scheme) && !url.startsWith("//"))) {
    if (url && !url.startsWith("/")) url = `/${url}`;
    url = `//${netloc}${url}`;
  }
  if (scheme) url = `${scheme}:${url}`;
  if (query) url += `?${query}`;
  return fragment ? `${url}#${fragment}` : url;
}

/** `urlunparse((scheme, netloc, path, params, query, fragment))` */
export function urlunparse(parts: Iterable<string>): string {
  const [scheme, netloc, path, params, query, fragment] = parts;
  return urlunsplit([scheme, netloc, params ? `${path};${params}` : path, query, fragment]);
}
