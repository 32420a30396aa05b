/* Unicode's categories Other and Separator: what `str.isprintable` excludes, save the space. */
const unprintable = /[\p{C}\p{Z}]/u;

/*
 * Emoji, symbols and ideographs younger than the Unicode 14 of CPython 3.11, which escapes them. (The
 * younger historic scripts are not listed.)
 */
const younger =
  /[\u20c1\u2427-\u2429\u2b96\u2ffc-\u2fff\u31e4-\u31e5\u31ef\u{1f6d8}\u{1f6dc}\u{1f774}-\u{1f77f}\u{1f7d9}\u{1f8b2}-\u{1f8bb}\u{1f8c0}-\u{1f8c1}\u{1f8d0}-\u{1f8d8}\u{1fa54}-\u{1fa57}\u{1fa75}-\u{1fa77}\u{1fa87}-\u{1fa8a}\u{1fa8e}-\u{1fa8f}\u{1faad}-\u{1faaf}\u{1fabb}-\u{1fabf}\u{1fac6}\u{1fac8}\u{1facd}-\u{1facf}\u{1fada}-\u{1fadc}\u{1fadf}\u{1fae8}-\u{1faea}\u{1faef}\u{1faf7}-\u{1faf8}\u{1fbcb}-\u{1fbef}\u{1fbfa}\u{2b739}-\u{2b73f}\u{2cea2}-\u{2cead}\u{2ebf0}-\u{2ee5d}\u{31350}-\u{33479}]/u;

/** Whether CPython's `repr` shows the character as it is. */
export function isPrintableCharacter(character: string): boolean {
  return character === " " || !(unprintable.test(character) || younger.test(character));
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) as number;
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, "0")}`;
  return `\\U${code.toString(16).padStart(8, "0")}`;
}

/** Prefers single quotes, as CPython does (`unicode_repr`). */
function quoteFor(text: string): string {
  return text.includes("'") && !text.includes('"') ? '"' : "'";
}

/** The repr of a string: quotes chosen and characters escaped as CPython does. */
export function strRepr(text: string): string {
  const quote = quoteFor(text);
  if (/^[ -~]*$/.test(text) && !/['\\]/.test(text)) return `'${text}'`;
  let body = "";
  for (const character of text) {
    if (character === "\\" || character === quote) body += `\\${character}`;
    else if (isPrintableCharacter(character)) body += character;
    else body += escapeCharacter(character);
  }
  return quote + body + quote;
}

/** Escapes what is not ASCII: the second half of `ascii()`. */
export function escapeNonAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, escapeCharacter);
}
