import { LookupError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { getItem } from "./items.js";
import { strLen } from "./len.js";
import { isRecord, specialMethod } from "./methods.js";

type Replacement = string | number | null;

/**
 * `str.maketrans(from, to, delete)`, or of a mapping.
 * @see https://docs.python.org/3/library/stdtypes.html#str.maketrans
 */
export function makeTrans(
  source: unknown,
  target?: string,
  deleted: string = "",
): Map<number, Replacement> {
  const table = new Map<number, Replacement>();
  if (typeof source !== "string") {
    if (!(source instanceof Map) && !isRecord(source)) {
      throw new TypeError("if you give only one argument to maketrans it must be a dict");
    }
    const entries = isRecord(source) ? Object.entries(source) : source;
    for (const [key, value] of entries as Iterable<[string | number, Replacement]>) {
      table.set(codeOf(key), value);
    }
    return table;
  }
  if (target === undefined) {
    throw new TypeError("if you give only one argument to maketrans it must be a dict");
  }
  if (strLen(source) !== strLen(target)) {
    throw new ValueError("the first two maketrans arguments must have equal length");
  }
  const targets = Array.from(target);
  for (const [index, character] of Array.from(source).entries()) {
    table.set(codeOf(character), codeOf(targets[index]));
  }
  for (const character of deleted) table.set(codeOf(character), null);
  return table;
}

function codeOf(key: string | number): number {
  if (typeof key === "number") return key;
  if (strLen(key) !== 1) {
    throw new ValueError("string keys in translate table must be of length 1");
  }
  return key.codePointAt(0) as number;
}

/** `text.translate(table)`. */
export function translate(text: string, table: unknown): string {
  return Array.from(text, (character) => {
    const replacement = replacementOf(character, table);
    if (replacement === undefined) return character;
    if (replacement === null) return "";
    return typeof replacement === "number" ? String.fromCodePoint(replacement) : replacement;
  }).join("");
}

/** What the table has for a character: a table is anything that can be asked by its code. */
function replacementOf(character: string, table: unknown): Replacement | undefined {
  const code = character.codePointAt(0) as number;
  if (table instanceof Map && !specialMethod(table, "__missing__")) return table.get(code);
  try {
    return getItem(table, code);
  } catch (error) {
    if (error instanceof LookupError) return undefined;
    throw error;
  }
}
