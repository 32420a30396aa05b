import * as syntax from "../diagnostics/syntax.ts";
import type { Context } from "./context.ts";
import { characterNamed } from "./character-names.ts";

const simpleEscapes: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\n": "",
};

export interface LiteralKind {
  readonly raw: boolean;
  readonly bytes: boolean;
}

/**
 * The value of literal text that stands at `offset`. Line ends become `\n`; unknown escapes keep
 * their backslash, as CPython does with a warning.
 * See https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences.
 */
export function decodeLiteral(
  written: string,
  offset: number,
  kind: LiteralKind,
  ctx: Context,
): string {
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  if (kind.bytes && !isAscii(text)) {
    report("bytes can only contain ASCII literal characters", offset, offset + written.length);
  }
  if (kind.raw || !text.includes("\\")) return text;
  let value = "";
  let index = 0;
  while (index < text.length) {
    const backslash = text.indexOf("\\", index);
    if (backslash === -1) break;
    value += text.slice(index, backslash);
    const [decoded, length] = escapeAt(backslash);
    value += decoded;
    index = backslash + length;
  }
  return value + text.slice(index);

  function escapeAt(at: number): readonly [string, number] {
    const letter = text[at + 1];
    if (letter in simpleEscapes) return [simpleEscapes[letter], 2];
    const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4));
    if (octal !== null) {
      const code = Number.parseInt(octal[0], 8);
      return [String.fromCharCode(kind.bytes ? code & 0xff : code), 1 + octal[0].length];
    }
    if (letter === "x") return hexadecimal(at, 2);
    if (kind.bytes) return [`\\${letter ?? ""}`, 2];
    if (letter === "u") return hexadecimal(at, 4);
    if (letter === "U") return hexadecimal(at, 8);
    if (letter === "N") return named(at);
    return ["\\", 1];
  }

  function hexadecimal(at: number, length: number): readonly [string, number] {
    const found = /^[0-9a-fA-F]*/.exec(text.slice(at + 2, at + 2 + length))?.[0] ?? "";
    if (found.length < length) {
      const shape = `\\${text[at + 1]}${"X".repeat(length)}`;
      report(
        kind.bytes
          ? `(value error) invalid \\x escape at position ${at}`
          : `(unicode error) 'unicodeescape' codec can't decode bytes in position ${at}-${at + 1 + found.length}: truncated ${shape} escape`,
        offset + at,
        offset + at + 2 + found.length,
      );
      return ["", 2 + found.length];
    }
    const code = Number.parseInt(found, 16);
    if (code > 0x10ffff) {
      report(
        `(unicode error) 'unicodeescape' codec can't decode bytes in position ${at}-${at + 9}: illegal Unicode character`,
        offset + at,
        offset + at + 10,
      );
      return ["", 10];
    }
    return [String.fromCodePoint(code), 2 + length];
  }

  function named(at: number): readonly [string, number] {
    const match = /^\\N\{([^}]*)\}/.exec(text.slice(at));
    if (match === null) {
      report(
        `(unicode error) 'unicodeescape' codec can't decode bytes in position ${at}-${at + 1}: malformed \\N character escape`,
        offset + at,
        offset + at + 2,
      );
      return ["", 2];
    }
    const character = characterNamed(match[1]);
    if (character === undefined) {
      const span = { start: offset + at, end: offset + at + match[0].length };
      ctx.bag.report(syntax.unknownCharacterName, span, { name: match[1] });
    }
    return [character ?? "", match[0].length];
  }

  function report(problem: string, start: number, end: number): void {
    ctx.bag.report(syntax.invalidString, { start, end }, { problem });
  }
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 127) return false;
  }
  return true;
}
