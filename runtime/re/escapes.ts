import type { Category, Node, Place, SetItem } from "./syntax.js";
import type { Tokens } from "./tokens.js";

const controls: Readonly<Record<string, number>> = {
  "\\a": 7,
  "\\b": 8,
  "\\f": 12,
  "\\n": 10,
  "\\r": 13,
  "\\t": 9,
  "\\v": 11,
  "\\\\": 92,
};
const places: Readonly<Record<string, Place>> = {
  "\\A": "start",
  "\\b": "boundary",
  "\\B": "inside",
  "\\Z": "end",
};

/** The character that `\n` and its like stand for. @internal */
export const controlCode = (escape: string): number | undefined =>
  Object.hasOwn(controls, escape) ? controls[escape] : undefined;

const categoryOf = (escape: string): Category | undefined =>
  /^\\[dDsSwW]$/.test(escape) ? (escape[1] as Category) : undefined;

/** What the reader of a pattern knows about its groups. */
export interface GroupTable {
  /** One more than the number of the group opened last. */
  readonly count: number;
  /** @throws error where a reference to the group is not allowed here */
  checkReference(group: number, before: number): void;
}

/** An escape outside of a set: `\d`, `\b`, `\x41`, `\1`. */
export function readEscape(tokens: Tokens, escape: string, groups: GroupTable): Node {
  const category = categoryOf(escape);
  if (category) return { kind: "set", negate: false, items: [{ kind: "category", category }] };
  if (Object.hasOwn(places, escape)) return { kind: "at", place: places[escape] };
  const control = controlCode(escape);
  if (control !== undefined) return { kind: "literal", code: control };
  const letter = escape.slice(1);
  if (letter === "0") {
    const octal = letter + tokens.takeWhile(2, /^[0-7]$/);
    return { kind: "literal", code: Number.parseInt(octal, 8) };
  }
  if (/^[1-9]$/.test(letter)) return numbered(tokens, escape, groups);
  return { kind: "literal", code: plainEscape(tokens, escape) };
}

/** `\12` is a group, `\123` the character of an octal number. */
function numbered(tokens: Tokens, escape: string, groups: GroupTable): Node {
  let text = escape;
  if (tokens.next !== null && /^[0-9]$/.test(tokens.next)) {
    text += tokens.take();
    if (/^\\[0-7]{2}$/.test(text) && tokens.next !== null && /^[0-7]$/.test(tokens.next)) {
      text += tokens.take();
      return { kind: "literal", code: octalCode(tokens, text) };
    }
  }
  const group = Number(text.slice(1));
  if (group >= groups.count) {
    throw tokens.error(`invalid group reference ${group}`, text.length - 1);
  }
  groups.checkReference(group, text.length);
  return { kind: "reference", group };
}

/** The character of three octal digits. @internal */
export function octalCode(tokens: Tokens, escape: string): number {
  const code = Number.parseInt(escape.slice(1), 8);
  if (code > 0o377) {
    throw tokens.error(`octal escape value ${escape} outside of range 0-0o377`, escape.length);
  }
  return code;
}

/** An escape in a set, where `\b` is a backspace and digits are octal. */
export function readSetEscape(tokens: Tokens, escape: string): SetItem {
  const control = controlCode(escape);
  if (control !== undefined) return { kind: "code", code: control };
  const category = categoryOf(escape);
  if (category) return { kind: "category", category };
  if (/^\\[0-7]$/.test(escape)) {
    return { kind: "code", code: octalCode(tokens, escape + tokens.takeWhile(2, /^[0-7]$/)) };
  }
  if (/^\\[89]$/.test(escape)) throw tokens.error(`bad escape ${escape}`, escape.length);
  return { kind: "code", code: plainEscape(tokens, escape) };
}

const digitCounts: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function plainEscape(tokens: Tokens, escape: string): number {
  const letter = escape.slice(1);
  const isNumber = letter === "x" || (tokens.isText && (letter === "u" || letter === "U"));
  if (isNumber) {
    const wanted = digitCounts[letter];
    const text = escape + tokens.takeWhile(wanted, /^[0-9a-fA-F]$/);
    if (text.length !== wanted + 2) throw tokens.error(`incomplete escape ${text}`, text.length);
    const code = Number.parseInt(text.slice(2), 16);
    if (code > 0x10ffff) throw tokens.error(`bad escape ${text}`, text.length);
    return code;
  }
  if (/^[A-Za-z]$/.test(letter)) throw tokens.error(`bad escape ${escape}`, escape.length);
  return letter.codePointAt(0) as number;
}
