import { ValueError } from "../builtins/exceptions-core.js";
import { SequenceMatcher } from "./sequence-matcher.js";

type Junk = ((item: any) => unknown) | null;
type Lines = readonly string[];

/** A blank or a tab: https://docs.python.org/3/library/difflib.html#difflib.IS_CHARACTER_JUNK */
export const isCharacterJunk = (character: string): boolean =>
  character === " " || character === "\t";

/** A line without anything but one `#`. */
export const isLineJunk = (line: string): boolean => /^\s*(?:#\s*)?$/.test(line);

/**
 * Compares lines, and marks what changed within similar ones.
 * @see https://docs.python.org/3/library/difflib.html#difflib.Differ
 */
export class Differ {
  static readonly __module__: string = "difflib";
  readonly #linejunk: Junk;
  readonly #charjunk: Junk;

  constructor(linejunk: Junk = null, charjunk: Junk = null) {
    this.#linejunk = linejunk;
    this.#charjunk = charjunk;
  }

  *compare(a: Iterable<string>, b: Iterable<string>): Generator<string> {
    const [left, right] = [[...a], [...b]];
    const matcher = new SequenceMatcher(this.#linejunk, left, right);
    for (const [tag, i1, i2, j1, j2] of matcher.get_opcodes()) {
      if (tag === "replace") yield* this.#replaced(left.slice(i1, i2), right.slice(j1, j2));
      else if (tag === "delete") yield* dumped("-", left.slice(i1, i2));
      else if (tag === "insert") yield* dumped("+", right.slice(j1, j2));
      else yield* dumped(" ", left.slice(i1, i2));
    }
  }

  /** Lines in the place of others: the two most similar ones are shown together. */
  *#replaced(a: Lines, b: Lines): Generator<string> {
    if (a.length === 0 || b.length === 0) {
      yield* dumped("-", a);
      yield* dumped("+", b);
      return;
    }
    const best = this.#mostSimilar(a, b);
    if (best === undefined) {
      const parts = [dumped("-", a), dumped("+", b)];
      if (b.length < a.length) parts.reverse();
      for (const part of parts) yield* part;
      return;
    }
    const [i, j] = best;
    yield* this.#replaced(a.slice(0, i), b.slice(0, j));
    if (a[i] === b[j]) yield `  ${a[i]}`;
    else yield* this.#marked(a[i], b[j]);
    yield* this.#replaced(a.slice(i + 1), b.slice(j + 1));
  }

  #mostSimilar(a: Lines, b: Lines): readonly [number, number] | undefined {
    let ratio = 0.74;
    let best: [number, number] | undefined;
    let equal: [number, number] | undefined;
    const matcher = new SequenceMatcher(this.#charjunk);
    for (const [j, other] of b.entries()) {
      matcher.set_seq2(other);
      for (const [i, line] of a.entries()) {
        if (line === other) {
          equal ??= [i, j];
          continue;
        }
        matcher.set_seq1(line);
        const mayFit = matcher.real_quick_ratio() > ratio && matcher.quick_ratio() > ratio;
        if (!mayFit || matcher.ratio() <= ratio) continue;
        ratio = matcher.ratio();
        best = [i, j];
      }
    }
    return ratio < 0.75 ? equal : best;
  }

  *#marked(line: string, other: string): Generator<string> {
    let [marks, others] = ["", ""];
    const matcher = new SequenceMatcher(this.#charjunk, line, other);
    for (const [tag, i1, i2, j1, j2] of matcher.get_opcodes()) {
      const [mark, inOther] = MARKS[tag];
      marks += mark.repeat(i2 - i1);
      others += inOther.repeat(j2 - j1);
    }
    yield* withMarks("-", line, marks);
    yield* withMarks("+", other, others);
  }
}

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  replace: ["^", "^"],
  delete: ["-", ""],
  insert: ["", "+"],
  equal: [" ", " "],
};

function* dumped(tag: string, lines: Lines): Generator<string> {
  for (const line of lines) yield `${tag} ${line}`;
}

/** The line, and the marks below it; blanks stay what they are in the line. */
function* withMarks(tag: string, line: string, marks: string): Generator<string> {
  const characters = [...line];
  const kept = [...marks]
    .map((mark, at) => (mark === " " && /\s/.test(characters[at] ?? "") ? characters[at] : mark))
    .join("")
    .replace(/\s+$/, "");
  yield `${tag} ${line}`;
  if (kept !== "") yield `? ${kept}\n`;
}

/** https://docs.python.org/3/library/difflib.html#difflib.ndiff */
export const ndiff = (
  a: Iterable<string>,
  b: Iterable<string>,
  linejunk: Junk = null,
  charjunk: Junk = isCharacterJunk,
): Generator<string> => new Differ(linejunk, charjunk).compare(a, b);

/** The lines of one of the two texts that a delta was made from. */
export function* restore(delta: Iterable<string>, which: number): Generator<string> {
  if (which !== 1 && which !== 2)
    throw new ValueError(`unknown delta choice (must be 1 or 2): ${which}`);
  const tag = which === 1 ? "- " : "+ ";
  for (const line of delta) if (line.startsWith("  ") || line.startsWith(tag)) yield line.slice(2);
}
