/**
 * Orders strings by code point, as Python does. JavaScript orders by UTF-16 unit, which puts the
 * characters beyond U+FFFF before those from U+E000 on.
 * @returns a negative number, 0 or a positive number
 */
export function compareStrings(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

/** Moves the surrogates, halves of the characters beyond U+FFFF, behind every other unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
