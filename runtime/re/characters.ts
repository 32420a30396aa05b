import { Flag, type Category, type SetItem } from "./syntax.js";

/** Whether a character, by its code point, is one of a kind. */
export type Test = (code: number) => boolean;

const asciiTests: Readonly<Record<string, Test>> = {
  d: (code) => code >= 48 && code <= 57,
  s: (code) => code === 32 || (code >= 9 && code <= 13),
  w: (code) =>
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95,
};

/** Python counts the four separators of ASCII as white space, but only in text. */
// oxlint-disable-next-line no-control-regex -- the separators are meant
const unicodeSpaces = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

const beyondAscii =
  (ascii: Test, pattern: RegExp): Test =>
  (code) =>
    code < 128 ? ascii(code) : pattern.test(String.fromCodePoint(code));

const unicodeTests: Readonly<Record<string, Test>> = {
  d: beyondAscii(asciiTests.d, /^\p{Nd}$/u),
  s: (code) => (code < 128 ? asciiTests.s(code) || (code >= 28 && code <= 31) : isWideSpace(code)),
  w: beyondAscii(asciiTests.w, /^[\p{L}\p{N}]$/u),
};

const isWideSpace = (code: number): boolean => unicodeSpaces.test(String.fromCodePoint(code));

/** The test of `\d`, `\s`, `\w` and their opposites. */
export function categoryTest(category: Category, flags: number): Test {
  const tests = flags & Flag.unicode ? unicodeTests : asciiTests;
  const test = tests[category.toLowerCase()];
  return category === category.toLowerCase() ? test : (code) => !test(code);
}

/* Small letters that have one capital: they match each other where case is ignored. */
const alike = new Map<number, readonly number[]>();
for (const letters of [
  "i\u0131",
  "s\u017f",
  "\u00b5\u03bc",
  "\u0345\u03b9\u1fbe",
  "\u0390\u1fd3",
  "\u03b0\u1fe3",
  "\u03b2\u03d0",
  "\u03b5\u03f5",
  "\u03b8\u03d1",
  "\u03ba\u03f0",
  "\u03c0\u03d6",
  "\u03c1\u03f1",
  "\u03c2\u03c3",
  "\u03c6\u03d5",
  "\u0432\u1c80",
  "\u0434\u1c81",
  "\u043e\u1c82",
  "\u0441\u1c83",
  "\u0442\u1c84\u1c85",
  "\u044a\u1c86",
  "\u0463\u1c87",
  "\u1c88\ua64b",
  "\u1e61\u1e9b",
  "\ufb05\ufb06",
]) {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) as number);
  for (const code of codes) alike.set(code, codes);
}

/** The small letter of one character: always one character. */
export function lower(code: number, flags: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (!(flags & Flag.unicode)) return code;
  if (code === 0x130) return 0x69;
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) as number;
}

const upper = (code: number): number => {
  const text = String.fromCodePoint(code).toUpperCase();
  return Array.from(text).length === 1 ? (text.codePointAt(0) as number) : code;
};

/** The test of one literal character. */
export function literalTest(literal: number, flags: number): Test {
  if (!(flags & Flag.ignoreCase)) return (code) => code === literal;
  const small = lower(literal, flags);
  const others = flags & Flag.unicode ? (alike.get(small) ?? [small]) : [small];
  return (code) => code === literal || others.includes(lower(code, flags));
}

/** The test of `.`. */
export function anyTest(flags: number): Test {
  return flags & Flag.dotAll ? () => true : (code) => code !== 10;
}

/** The test of a set. */
export function setTest(negate: boolean, items: readonly SetItem[], flags: number): Test {
  const tests = items.map((item) => itemTest(item, flags));
  const [only] = tests;
  if (tests.length === 1) return negate ? (code) => !only(code) : only;
  const holds: Test = (code) => tests.some((test) => test(code));
  return negate ? (code) => !holds(code) : holds;
}

function itemTest(item: SetItem, flags: number): Test {
  if (item.kind === "code") return literalTest(item.code, flags);
  if (item.kind === "range") {
    const { low, high } = item;
    const inside: Test = (code) => code >= low && code <= high;
    if (!(flags & Flag.ignoreCase)) return inside;
    return (code) => variants(code, flags).some(inside);
  }
  const test = categoryTest(item.category, flags);
  return flags & Flag.ignoreCase ? (code) => test(lower(code, flags)) : test;
}

/** The characters that differ from one in nothing but case. */
function variants(code: number, flags: number): number[] {
  const small = lower(code, flags);
  if (!(flags & Flag.unicode)) return [small, small >= 97 && small <= 122 ? small - 32 : small];
  const letters = alike.get(small) ?? [small];
  return [...letters, ...letters.map(upper), ...(small === 0x69 ? [0x130] : [])];
}
