/** Literals as text: quotes, escapes and numbers, by prettier's rules. */
import { type Doc, join, literalline } from "./doc.ts";

const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
};

/** Controls, line separators, the byte order mark and lone surrogates never stand raw in a literal. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeCharacter(character: string, offset: number, whole: string): string {
  const named = NAMED_ESCAPES[character];
  if (named) return named;
  const code = character.charCodeAt(0);
  // `\0` before a digit would be read as an octal escape.
  if (code === 0 && !/[0-9]/.test(whole[offset + 1] ?? "")) return "\\0";
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, "0")}`
    : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** Double quotes, unless single ones need fewer escapes. */
export function stringLiteral(value: string): string {
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  const quote = doubles > singles ? "'" : '"';
  const body = value.replace(UNSAFE, escapeCharacter).replaceAll(quote, `\\${quote}`);
  return quote + body + quote;
}

/** Lower case, no superfluous zeros, signs or dots. */
export function numberLiteral(value: number, raw?: string): string {
  const text = raw ?? (Object.is(value, -0) ? "-0" : String(value));
  if (!/^-?[\d.]/.test(text)) return text;
  const lower = text.toLowerCase();
  if (/^-?0[xbo]/.test(lower)) return lower;
  const [mantissa, exponent] = lower.split("e");
  const [whole, fraction] = mantissa.split(".");
  const trimmed = fraction?.replace(/(\d)0+$/, "$1") ?? "";
  const head = (whole === "" || whole === "-" ? `${whole}0` : whole) + (trimmed && `.${trimmed}`);
  const power = exponent?.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1");
  return power && !/^-?0$/.test(power) ? `${head}e${power}` : head;
}

export function regExpLiteral(pattern: string, flags: string): string {
  const body = pattern
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
  return `/${body || "(?:)"}/${[...flags].sort().join("")}`;
}

/**
 * A text of few lines keeps its `\n`, as one writes it in code; a longer one is written out line
 * by line, as a triple-quoted string was.
 */
export function isWrittenOut(strings: readonly string[]): boolean {
  return strings.reduce((count, text) => count + text.split("\n").length - 1, 0) >= 3;
}

/** The raw text of one piece of a template literal. */
export function templateText(cooked: string, writtenOut: boolean): string {
  return cooked
    .replace(UNSAFE, (character, offset: number, whole: string) =>
      character === "\n" && writtenOut ? "\n" : escapeCharacter(character, offset, whole),
    )
    .replaceAll("`", "\\`")
    .replaceAll("${", "\\${");
}

/** Text whose line breaks are part of a literal: no indentation follows them. */
export function verbatim(text: string): Doc {
  return text.includes("\n") ? join(literalline, text.split("\n")) : text;
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether a name can stand unquoted as a key, or after a dot. */
export function isIdentifierName(name: string): boolean {
  return IDENTIFIER.test(name);
}
