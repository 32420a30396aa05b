import { ValueError } from "../builtins/exceptions-core.js";
import { strLen } from "../builtins/len.js";
import { writeOut } from "../builtins/stdio.js";
import type { TextSink } from "../builtins/stdio.js";
import { kindOf } from "./kinds.js";
import { layOut, type Place } from "./layouts.js";
import { recursionText, safeRepr, type SafeRepr } from "./safe-repr.js";

export interface PrettyOptions {
  stream?: TextSink | null;
  indent?: number;
  width?: number;
  depth?: number | null;
  compact?: boolean;
  sortDicts?: boolean;
  underscoreNumbers?: boolean;
}

/**
 * Lays values out over several lines where one is too short.
 * @see https://docs.python.org/3/library/pprint.html#pprint.PrettyPrinter
 */
export class PrettyPrinter {
  static readonly __module__ = "pprint";
  readonly indent: number;
  readonly width: number;
  readonly depth: number | null;
  readonly compact: boolean;
  readonly sortDicts: boolean;
  readonly underscoreNumbers: boolean;
  readonly #stream: TextSink | null;
  #text = "";

  constructor(options: PrettyOptions = {}) {
    this.indent = options.indent ?? 1;
    this.width = options.width ?? 80;
    this.depth = options.depth ?? null;
    this.compact = options.compact ?? false;
    this.sortDicts = options.sortDicts ?? true;
    this.underscoreNumbers = options.underscoreNumbers ?? false;
    this.#stream = options.stream ?? null;
    if (this.indent < 0) throw new ValueError("indent must be >= 0");
    if (this.depth !== null && this.depth <= 0) throw new ValueError("depth must be > 0");
    if (this.width === 0) throw new ValueError("width must be != 0");
  }

  pprint(value: unknown): void {
    const text = `${this.pformat(value)}\n`;
    if (this.#stream === null) writeOut(text);
    else this.#stream.write(text);
  }

  pformat(value: unknown): string {
    this.#text = "";
    this.show(value, { indent: 0, allowance: 0, level: 0, open: new Set() });
    return this.#text;
  }

  isreadable(value: unknown): boolean {
    const { readable, recursive } = this.#repr(value, new Set(), 0);
    return readable && !recursive;
  }

  isrecursive(value: unknown): boolean {
    return this.#repr(value, new Set(), 0).recursive;
  }

  /** Adds to what is being laid out. */
  write(text: string): void {
    this.#text += text;
  }

  /** Shows a value where it stands: on one line if it fits. */
  show(value: unknown, place: Place): void {
    if (place.open.has(value)) {
      this.write(recursionText(value));
      return;
    }
    const text = this.line(value, place);
    const room = this.width - place.indent - place.allowance;
    const kind = strLen(text) > room ? kindOf(value) : "other";
    if (kind === "other" || kind === "int") {
      this.write(text);
      return;
    }
    const isPart = typeof value === "string";
    const open = isPart ? place.open : new Set([...place.open, value]);
    layOut(this, kind, value, { ...place, level: place.level + 1, open });
  }

  /** The value on one line. */
  line(value: unknown, { open, level }: Place): string {
    return this.#repr(value, open, level).text;
  }

  #repr(value: unknown, open: ReadonlySet<unknown>, level: number): SafeRepr {
    return safeRepr(value, open, level, this);
  }
}
