import type { Span } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import type { Mask } from "./scan-result.ts";
import { lineOf } from "./scan-result.ts";

/** The letters that may stand before a quote; `t` is Python 3.14's, and refused later. */
export const stringPrefix = /^(?:[rRbBuUfFtT]|[bB][rR]|[rR][bB]|[fFtT][rR]|[rR][fFtT])$/;

export interface ScannedString {
  readonly end: number;
  readonly problem?: {
    readonly definition: typeof syntax.unterminatedString | typeof syntax.invalidFormattedString;
    readonly message: string;
    readonly at: Span;
  };
}

/**
 * Finds the end of the string literal whose prefix starts at `start` and whose quote stands at
 * `quoteOffset`. Replacement fields of f-strings nest as in PEP 701, which includes what 3.11 takes.
 */
export function scanString(
  source: string,
  start: number,
  quoteOffset: number,
  masks: Mask[],
): ScannedString {
  const quote = source[quoteOffset];
  const triple = source.startsWith(quote.repeat(3), quoteOffset);
  const prefix = source.slice(start, quoteOffset).toLowerCase();
  const formatted = prefix.includes("f") || prefix.includes("t");
  const raw = prefix.includes("r");
  const terminator = triple ? quote.repeat(3) : quote;
  const unterminated = (at: number): ScannedString => ({
    end: at,
    problem: {
      definition: syntax.unterminatedString,
      message: `unterminated ${triple ? "triple-quoted string" : "string"} literal (detected at line ${lineOf(source, at)})`,
      at: { start, end: quoteOffset + terminator.length },
    },
  });

  let offset = quoteOffset + terminator.length;
  while (offset < source.length) {
    const character = source[offset];
    if (character === quote && source.startsWith(terminator, offset)) {
      return { end: offset + terminator.length };
    }
    if (character === "\\") {
      offset = afterBackslash(source, offset, formatted, raw);
    } else if ((character === "\n" || character === "\r") && !triple) {
      return unterminated(offset);
    } else if (formatted && character === "{") {
      if (source[offset + 1] === "{") offset += 2;
      else {
        const field = scanField(source, offset, { quote, triple }, masks);
        if (field.problem !== undefined) return field;
        offset = field.end;
      }
    } else if (formatted && character === "}") {
      if (source[offset + 1] !== "}") {
        return fieldProblem(offset, offset, "f-string: single '}' is not allowed");
      }
      offset += 2;
    } else {
      if (character === "\r" && source[offset + 1] !== "\n") masks.push({ offset, text: "\n" });
      offset++;
    }
  }
  return unterminated(source.length);
}

function afterBackslash(source: string, offset: number, formatted: boolean, raw: boolean): number {
  const next = source[offset + 1];
  if (formatted && (next === "{" || next === "}")) return offset + 1;
  if (formatted && !raw && next === "N" && source[offset + 2] === "{") {
    const close = source.indexOf("}", offset);
    return close === -1 ? source.length : close + 1;
  }
  // A backslash before CRLF steps over both.
  return next === "\r" && source[offset + 2] === "\n" ? offset + 3 : offset + 2;
}

interface Quotes {
  readonly quote: string;
  readonly triple: boolean;
}

/** From the `{` of a replacement field to behind its `}`. */
function scanField(source: string, open: number, outer: Quotes, masks: Mask[]): ScannedString {
  const expecting = (at: number): ScannedString =>
    fieldProblem(open, at, "f-string: expecting '}'");
  const first = /^\s*(?:$|!=?|[:}]|=(?!=))/.exec(source.slice(open + 1, open + 40))?.[0].trim();
  if (first !== undefined && first !== "") {
    const empty = first === "=" ? "expression required before '='" : "empty expression not allowed";
    return fieldProblem(open, open + 1, `f-string: ${empty}`);
  }
  let depth = 0;
  let offset = open + 1;
  while (offset < source.length) {
    const character = source[offset];
    if (character === "}" && depth === 0) return { end: offset + 1 };
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (character === ":" && depth === 0) {
      // `{x:=5}` formats x with the specification `=5`; tree-sitter sees a walrus.
      if (source[offset + 1] === "=") masks.push({ offset: offset + 1, text: "~" });
      return scanSpecification(source, offset + 1, open, outer, masks);
    } else if (character === "#" && outer.triple) {
      while (offset < source.length && source[offset] !== "\n") offset++;
      continue;
    } else if ((character === "\n" || character === "\r") && !outer.triple && depth === 0) {
      return expecting(offset);
    } else if (character === "'" || character === '"') {
      // Python 3.11 ends the string here; 3.12 nests. A nested string must itself have an end.
      const nested = scanString(source, prefixStart(source, open + 1, offset), offset, masks);
      if (nested.problem !== undefined) return expecting(nested.end);
      offset = nested.end;
      continue;
    }
    offset++;
  }
  return expecting(source.length);
}

/** Format specifications are text with replacement fields of their own. */
function scanSpecification(
  source: string,
  start: number,
  open: number,
  outer: Quotes,
  masks: Mask[],
): ScannedString {
  const terminator = outer.triple ? outer.quote.repeat(3) : outer.quote;
  let offset = start;
  while (offset < source.length) {
    const character = source[offset];
    if (character === "}") return { end: offset + 1 };
    if (character === "{") {
      const field = scanField(source, offset, outer, masks);
      if (field.problem !== undefined) return field;
      offset = field.end;
      continue;
    }
    if (source.startsWith(terminator, offset) || (character === "\n" && !outer.triple)) break;
    offset++;
  }
  return fieldProblem(open, offset, "f-string: expecting '}'");
}

function fieldProblem(at: number, end: number, message: string): ScannedString {
  const span = { start: at, end: at + 1 };
  return { end, problem: { definition: syntax.invalidFormattedString, message, at: span } };
}

function prefixStart(source: string, limit: number, quoteOffset: number): number {
  let start = quoteOffset;
  while (start > limit && /[A-Za-z0-9_]/.test(source[start - 1])) start--;
  return stringPrefix.test(source.slice(start, quoteOffset)) ? start : quoteOffset;
}
