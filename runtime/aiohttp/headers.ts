import { KeyError } from "../builtins/exceptions-common.js";
import { repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";

/** What `headers` may be. */
export type HeadersLike = Map<string, string> | Record<string, string> | Headers | null;

/** Headers: names in any case. The platform gives names in lower case; they show as `Like-This`. */
export class Headers implements Iterable<string> {
  static readonly __name__ = "CIMultiDictProxy";
  static readonly __module__ = "multidict._multidict";
  readonly #entries: (readonly [string, string])[];

  constructor(entries: Iterable<readonly [string, string]>) {
    this.#entries = Array.from(entries, ([name, value]) => tuple(titled(name), value));
  }

  get(name: string, fallback: string | null = null): string | null {
    const wanted = name.toLowerCase();
    return this.#entries.find(([key]) => key.toLowerCase() === wanted)?.[1] ?? fallback;
  }

  getall(name: string): string[] {
    const wanted = name.toLowerCase();
    const found = this.#entries.filter(([key]) => key.toLowerCase() === wanted);
    if (found.length === 0) throw new KeyError(`Key not found: ${repr(name)}`);
    return found.map(([, value]) => value);
  }

  keys(): string[] {
    return this.#entries.map(([name]) => name);
  }

  values(): string[] {
    return this.#entries.map(([, value]) => value);
  }

  items(): (readonly [string, string])[] {
    return [...this.#entries];
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.keys()[Symbol.iterator]();
  }

  __len__(): number {
    return this.#entries.length;
  }

  __contains__(name: string): boolean {
    return this.get(name) !== null;
  }

  __getitem__(name: string): string {
    const value = this.get(name);
    if (value === null) throw new KeyError(name);
    return value;
  }

  __repr__(): string {
    const shown = this.#entries.map(([name, value]) => `${repr(name)}: ${repr(value)}`);
    return `<CIMultiDictProxy(${shown.join(", ")})>`;
  }
}

function titled(name: string): string {
  return name.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => dash + letter.toUpperCase(),
  );
}

/** The entries of what the caller gave as headers. */
export function headerEntries(headers: HeadersLike): (readonly [string, string])[] {
  if (headers === null) return [];
  if (headers instanceof Headers) return headers.items();
  return headers instanceof Map ? [...headers] : Object.entries(headers);
}
