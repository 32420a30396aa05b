import type { Reading } from "./parse.js";
import { Flag, typeFlags } from "./syntax.js";
import { lengthOf } from "./tokens.js";

const letters: Readonly<Record<string, number>> = {
  i: Flag.ignoreCase,
  L: Flag.locale,
  m: Flag.multiline,
  s: Flag.dotAll,
  x: Flag.verbose,
  a: Flag.ascii,
  t: Flag.template,
  u: Flag.unicode,
};
const wholePattern = Flag.debug | Flag.template;

const isLetter = (token: string): boolean => /^\p{L}$/u.test(token);

/**
 * `(?i)`, `(?i:…)`, `(?i-s:…)`, from the first letter on: the flags that the group adds and removes,
 * or nothing where they are the whole pattern's.
 */
export function readInlineFlags(
  reading: Reading,
  first: string,
): readonly [added: number, removed: number] | null {
  const { tokens } = reading;
  let token: string | null = first;
  let added = 0;
  while (token !== "-" && token !== ")" && token !== ":") {
    added = add(reading, added, token);
    token = tokens.take();
    if (token === null) throw tokens.error("missing -, : or )");
    if (!/^[-:)]$/.test(token) && !Object.hasOwn(letters, token)) {
      const message = isLetter(token) ? "unknown flag" : "missing -, : or )";
      throw tokens.error(message, lengthOf(token));
    }
  }
  if (token === ")") {
    reading.flags |= added;
    return null;
  }
  if (added & wholePattern) {
    throw tokens.error("bad inline flags: cannot turn on global flag", 1);
  }
  const removed = token === "-" ? readRemoved(reading) : 0;
  if (removed & wholePattern) {
    throw tokens.error("bad inline flags: cannot turn off global flag", 1);
  }
  if (added & removed) throw tokens.error("bad inline flags: flag turned on and off", 1);
  return [added, removed];
}

function add({ tokens }: Reading, added: number, letter: string): number {
  const flag = letters[letter];
  if (tokens.isText && letter === "L") {
    throw tokens.error("bad inline flags: cannot use 'L' flag with a str pattern");
  }
  if (!tokens.isText && letter === "u") {
    throw tokens.error("bad inline flags: cannot use 'u' flag with a bytes pattern");
  }
  if (flag & typeFlags && (added & typeFlags & ~flag) !== 0) {
    throw tokens.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
  }
  return added | flag;
}

function readRemoved({ tokens }: Reading): number {
  let removed = 0;
  for (let isFirst = true; ; isFirst = false) {
    const token = tokens.take();
    const missing = isFirst ? "missing flag" : "missing :";
    if (token === null) throw tokens.error(missing);
    if (!isFirst && token === ":") return removed;
    if (!Object.hasOwn(letters, token)) {
      throw tokens.error(isLetter(token) ? "unknown flag" : missing, lengthOf(token));
    }
    if (letters[token] & typeFlags) {
      throw tokens.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    }
    removed |= letters[token];
  }
}
