import { Bytes } from "../builtins/bytes.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { typeName } from "../builtins/type-name.js";

/** A text to search, by code points. */
export class Subject {
  readonly source: string | Uint8Array;
  readonly codes: ArrayLike<number>;
  /** Where each code point starts in the string; nothing where each takes one unit. */
  readonly #units: readonly number[] | null = null;

  constructor(source: string | Uint8Array) {
    this.source = source;
    if (typeof source !== "string") this.codes = source;
    else if (/[\ud800-\udbff]/.test(source)) {
      const codes: number[] = [];
      const units: number[] = [];
      for (let unit = 0; unit < source.length; ) {
        const code = source.codePointAt(unit) as number;
        codes.push(code);
        units.push(unit);
        unit += code > 0xffff ? 2 : 1;
      }
      units.push(source.length);
      this.codes = codes;
      this.#units = units;
    } else {
      this.codes = Uint16Array.from({ length: source.length }, (_, at) => source.charCodeAt(at));
    }
  }

  get length(): number {
    return this.codes.length;
  }

  /** The part between two positions. */
  slice(from: number, to: number): string | Uint8Array {
    const { source } = this;
    if (typeof source !== "string") return new Bytes(source.subarray(from, to));
    const units = this.#units;
    return units === null ? source.slice(from, to) : source.slice(units[from], units[to]);
  }
}

/* Scanners search one text again and again. */
let latest: Subject | null = null;

/** @throws TypeError where the value is neither text nor bytes */
export function subjectOf(source: unknown): Subject {
  if (latest !== null && typeof source === "string" && latest.source === source) return latest;
  if (typeof source !== "string" && !(source instanceof Uint8Array)) {
    throw new TypeError(`expected string or bytes-like object, got '${typeName(source)}'`);
  }
  latest = new Subject(source);
  return latest;
}
