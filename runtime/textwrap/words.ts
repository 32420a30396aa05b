/*
 * Where text may be broken: at white space, after the hyphens of words, and around em-dashes.
 */
const word = String.raw`[\p{L}\p{N}_!"'&.,?]`;
const letter = String.raw`[\p{L}\p{Nl}\p{No}_]`;
const space = String.raw`[\t\n\v\f\r ]`;
const dash = String.raw`-{2,}(?=[\p{L}\p{N}_])`;
const hyphen = `-(?:(?<=${letter}{2}-)|(?<=${letter}-${letter}-))(?=${letter}-?${letter})`;
const wordEnd = `(?=${space}|$)|(?<=${word})(?=${dash})`;

const anywhere = new RegExp(
  `(${space}+|(?<=${word})${dash}|[^\\t\\n\\v\\f\\r ]+?(?:${hyphen}|${wordEnd}))`,
  "u",
);
const spacesOnly = new RegExp(`(${space}+)`, "u");

/** The chunks that a line is made of: words, parts of hyphenated words, white space. */
export function splitWords(text: string, breakOnHyphens: boolean): string[] {
  return text.split(breakOnHyphens ? anywhere : spacesOnly).filter((chunk) => chunk !== "");
}
