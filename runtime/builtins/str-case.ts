/*
 * Upper and lower case beyond `toUpperCase` and `toLowerCase`:
 * https://docs.python.org/3/library/stdtypes.html#str.title
 */

/** The digraphs that have a title case of their own. */
const titleCase: Record<string, string> = {};
for (const [upper, title, lower] of ["ǄǅǆǇǈǉ", "ǊǋǌǱǲǳ"].flatMap((row) => [
  [...row].slice(0, 3),
  [...row].slice(3),
])) {
  for (const form of [upper, title, lower]) titleCase[form] = title;
}

function toTitle(character: string): string {
  const special = titleCase[character];
  if (special !== undefined) return special;
  // Georgian has capitals for whole words only; the ŉ of Afrikaans is two characters in upper case.
  if (/[\u10d0-\u10ff]/.test(character)) return character;
  if (character === "ŉ") return "ʼN";
  const [first = "", ...rest] = character.toUpperCase();
  return first + rest.join("").toLowerCase();
}

/** `text.capitalize()`. */
export function capitalize(text: string): string {
  const [first = "", ...rest] = text;
  return toTitle(first) + lowerAfter(rest.join(""), first);
}

/** Lower case, with the Greek final sigma where letters stand before it. */
function lowerAfter(text: string, before: string): string {
  return (before + text).toLowerCase().slice(before.toLowerCase().length);
}

/** `text.title()`: a word starts at every letter that no letter stands before. */
export function title(text: string): string {
  return text.replace(/(\p{Cased})(\p{Cased}*)/gu, (_, first: string, rest: string) => {
    return toTitle(first) + lowerAfter(rest, first);
  });
}

/** `text.swapcase()`. */
export function swapCase(text: string): string {
  let swapped = "";
  let index = 0;
  for (const character of text) {
    if (character === "Σ") swapped += isFinalSigma(text, index) ? "ς" : "σ";
    else if (/\p{Uppercase}/u.test(character)) swapped += character.toLowerCase();
    else swapped += /\p{Lowercase}/u.test(character) ? character.toUpperCase() : character;
    index += character.length;
  }
  return swapped;
}

/** A capital sigma becomes a final one where a letter stands before it and none after. */
function isFinalSigma(text: string, index: number): boolean {
  const before = /\p{Cased}\p{Case_Ignorable}*$/u.test(text.slice(0, index));
  return before && !/^\p{Case_Ignorable}*\p{Cased}/u.test(text.slice(index + 1));
}

/** `text.casefold()`. */
export function caseFold(text: string): string {
  return Array.from(text, foldCharacter).join("");
}

function foldCharacter(character: string): string {
  // The dotless i is its own folding; Cherokee folds to upper case.
  if (character === "ı") return character;
  if (character === "ẞ") return "ss";
  if (/[\u13a0-\u13f5]/.test(character)) return character;
  if (/[\u13f8-\u13fd\uab70-\uabbf]/.test(character)) return character.toUpperCase();
  return Array.from(character.toUpperCase(), (upper) => upper.toLowerCase()).join("");
}
