import { TypeError } from "../builtins/exceptions-common.js";
import { tuple } from "../builtins/tuple.js";
import { typeName } from "../builtins/type-name.js";
import { type DumpOptions, Encoder } from "./dumps.js";
import { type LoadOptions, loads, Reader } from "./loads.js";

/**
 * An encoder whose `default` a subclass replaces.
 * @see https://docs.python.org/3/library/json.html#json.JSONEncoder
 */
export class JSONEncoder {
  static readonly __module__: string = "json.encoder";
  readonly #options: DumpOptions;

  constructor(options: DumpOptions = {}) {
    this.#options = options;
    const { default: replacement } = options;
    if (replacement) this.default = replacement as (value: unknown) => unknown;
  }

  /** What stands for a value that JSON does not know. */
  default(value: any): any {
    throw new TypeError(`Object of type ${typeName(value)} is not JSON serializable`);
  }

  encode(value: any): string {
    const fallback = (inner: unknown): unknown => this.default(inner);
    return new Encoder({ ...this.#options, default: fallback }).encode(value, "");
  }

  /** The text, in one piece. */
  *iterencode(value: unknown): Generator<string, void, undefined> {
    yield this.encode(value);
  }
}

/** https://docs.python.org/3/library/json.html#json.JSONDecoder */
export class JSONDecoder {
  static readonly __module__: string = "json.decoder";
  readonly #options: LoadOptions;

  constructor(options: LoadOptions = {}) {
    this.#options = options;
  }

  decode(text: string): any {
    return loads(text, this.#options);
  }

  /** The value that the text begins with, and where it ends. */
  rawDecode(text: string, start = 0): readonly [value: any, end: number] {
    return tuple(...new Reader(text, this.#options).prefix(start));
  }
}
