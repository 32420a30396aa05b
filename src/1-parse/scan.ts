import type { DiagnosticBag } from "../diagnostics/bag.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { IndentationChecker } from "./indentation.ts";
import { scanString, stringPrefix } from "./scan-strings.ts";
import { applyMasks, lineOf } from "./scan-result.ts";
import type { Mask, Scan, ScannedComment, ScannedTrivia } from "./scan-result.ts";

interface OpenBracket {
  readonly character: string;
  readonly offset: number;
}

const closers: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/**
 * A lexical walk over the source, beside tree-sitter's: it finds what the syntax tree does not
 * keep (comments, blank lines) and what tree-sitter forgives (indentation, brackets, string ends),
 * as CPython's tokenizer sees them.
 * See https://docs.python.org/3/reference/lexical_analysis.html.
 *
 * Reports the first lexical problem only, where CPython would stop.
 */
export function scanSource(source: string, bag: DiagnosticBag): Scan {
  const scanner = new Scanner(source, bag);
  scanner.run();
  return {
    trivia: scanner.trivia,
    inner: scanner.inner,
    masked: applyMasks(source, scanner.masks),
  };
}

class Scanner {
  readonly trivia: ScannedTrivia[] = [];
  readonly inner: ScannedComment[] = [];
  readonly masks: Mask[] = [];
  readonly #source: string;
  readonly #bag: DiagnosticBag;
  readonly #indentation: IndentationChecker;
  #offset = 0;
  #brackets: OpenBracket[] = [];
  /** Once a problem is reported, later ones are its echo. */
  #failed = false;

  constructor(source: string, bag: DiagnosticBag) {
    this.#source = source;
    this.#bag = bag;
    this.#indentation = new IndentationChecker(source, (definition, span, values) => {
      if (this.#failed) return;
      this.#failed = true;
      this.#bag.report(definition, span, values);
    });
  }

  run(): void {
    const source = this.#source;
    // A byte order mark at the start belongs to the encoding, not to the text.
    if (source.charCodeAt(0) === 0xfeff) this.#offset = 1;
    while (this.#offset < source.length) this.#logicalLine();
    if (this.#brackets.length > 0) {
      const { character, offset } = this.#brackets[this.#brackets.length - 1];
      this.#fail(syntax.unbalancedBracket, offset, offset + 1, `'${character}' was never closed`);
    }
    this.#indentation.end(source.length);
  }

  #fail(
    definition: typeof syntax.invalidSyntax | typeof syntax.unbalancedBracket,
    start: number,
    end: number,
    problem: string,
  ): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#bag.report(definition, { start, end }, { problem });
  }

  #logicalLine(): void {
    const source = this.#source;
    const lineStart = this.#offset;
    const column = this.#indentColumn();
    const code = source.charCodeAt(this.#offset);
    if (this.#offset >= source.length) return;
    if (code === 10 || code === 13) {
      this.#newline();
      this.trivia.push({ kind: "blank", start: lineStart });
      return;
    }
    if (code === 35) {
      this.#comment(true, column);
      this.#newline();
      return;
    }
    this.#indentation.line(lineStart, this.#offset);
    let lastCode = 0;
    let tokenEnd = this.#offset;
    while (this.#offset < source.length) {
      const next = source.charCodeAt(this.#offset);
      if (next === 32 || next === 9 || next === 12) {
        this.#offset++;
        continue;
      }
      if (next === 10 || next === 13) {
        if (this.#brackets.length === 0) break;
        this.#newline();
        continue;
      }
      if (next === 35) {
        this.#comment(this.#startsLine(), column);
        continue;
      }
      if (this.#brackets.length > 0) this.#maskDedent(tokenEnd, column);
      lastCode = next;
      this.#token(next);
      tokenEnd = this.#offset;
    }
    this.#newline();
    this.#indentation.lineEnds(lastCode === 58);
  }

  /**
   * tree-sitter may end a block where a line between brackets is indented less than the block:
   * the line end before such a line, with the comments there, is hidden from it.
   */
  #maskDedent(gapStart: number, blockColumn: number): void {
    const gap = this.#source.slice(gapStart, this.#offset);
    const lineEnd = Math.max(gap.lastIndexOf("\n"), gap.lastIndexOf("\r"));
    if (lineEnd === -1 || gap.length - lineEnd - 1 >= blockColumn) return;
    this.masks.push({ offset: gapStart, text: " ".repeat(gap.length) });
  }

  /** Whether only white space stands before the offset on its physical line. */
  #startsLine(): boolean {
    let index = this.#offset - 1;
    while (index >= 0 && " \t\f".includes(this.#source[index])) index--;
    return index < 0 || this.#source[index] === "\n" || this.#source[index] === "\r";
  }

  #indentColumn(): number {
    let column = 0;
    for (; this.#offset < this.#source.length; this.#offset++) {
      const code = this.#source.charCodeAt(this.#offset);
      if (code === 32) column++;
      else if (code === 9) column = ((column >> 3) << 3) + 8;
      else if (code === 12) column = 0;
      else break;
    }
    return column;
  }

  /** Steps over one line end; a lone carriage return is one for CPython, not for tree-sitter. */
  #newline(): void {
    const code = this.#source.charCodeAt(this.#offset);
    if (code === 13 && this.#source.charCodeAt(this.#offset + 1) === 10) this.#offset += 2;
    else if (code === 13) {
      this.masks.push({ offset: this.#offset, text: "\n" });
      this.#offset++;
    } else if (code === 10) this.#offset++;
  }

  #comment(ownLine: boolean, column: number): void {
    const start = this.#offset;
    let end = start;
    while (end < this.#source.length) {
      const code = this.#source.charCodeAt(end);
      if (code === 10 || code === 13) break;
      end++;
    }
    this.#offset = end;
    const open = this.#brackets.at(-1)?.offset ?? -1;
    const comment: ScannedComment = { kind: "comment", start, end, ownLine, column, open };
    if (open === -1) this.trivia.push(comment);
    else this.inner.push(comment);
  }

  #token(code: number): void {
    const source = this.#source;
    const start = this.#offset;
    if (code === 34 || code === 39) {
      this.#string(start, start);
      return;
    }
    if (isWordStart(code)) {
      let end = start + 1;
      while (isWordPart(source.charCodeAt(end))) end++;
      const quote = source.charCodeAt(end);
      if ((quote === 34 || quote === 39) && stringPrefix.test(source.slice(start, end))) {
        this.#string(start, end);
        return;
      }
      this.#offset = end;
      // `type(x).y = 1` is no type alias, which tree-sitter prefers to see: only a name may follow
      // the soft keyword. Names are read from the source, so another spelling does no harm.
      if (code === 116 && end - start === 4 && source.startsWith("type", start)) {
        if (!/[ \t]+[\p{ID_Start}_]/uy.test(source.slice(end, end + 40))) {
          this.masks.push({ offset: start, text: "T" });
        }
      }
      return;
    }
    if (code === 92) {
      this.#continuation(start);
      return;
    }
    this.#offset++;
    const character = source[start];
    if (code === 40 || code === 91 || code === 123)
      this.#brackets.push({ character, offset: start });
    else if (code === 41 || code === 93 || code === 125) this.#close(character, start);
    else if (code === 36 || code === 63 || code === 96) {
      this.#fail(syntax.invalidSyntax, start, start + 1, "invalid syntax");
    } else if (code > 127) this.#foreignCharacter(start);
    else if (code < 32) {
      const shown =
        code === 0
          ? "source code cannot contain null bytes"
          : `invalid non-printable character ${unicodeNumber(code)}`;
      this.#fail(syntax.invalidSyntax, start, start + 1, shown);
    }
  }

  #continuation(start: number): void {
    const next = this.#source.charCodeAt(start + 1);
    this.#offset = start + 1;
    if (next === 10 || next === 13) {
      this.#newline();
      if (this.#offset < this.#source.length) return;
    }
    const problem =
      this.#offset >= this.#source.length
        ? "unexpected EOF while parsing"
        : "unexpected character after line continuation character";
    this.#fail(syntax.invalidSyntax, start, start + 1, problem);
  }

  #string(start: number, quoteOffset: number): void {
    const result = scanString(this.#source, start, quoteOffset, this.masks);
    this.#offset = result.end;
    if (result.problem === undefined || this.#failed) return;
    this.#failed = true;
    const { definition, message, at } = result.problem;
    this.#bag.report(definition, at, { problem: message });
  }

  #close(character: string, offset: number): void {
    const open = this.#brackets.pop();
    if (open === undefined) {
      this.#fail(syntax.unbalancedBracket, offset, offset + 1, `unmatched '${character}'`);
    } else if (open.character !== closers[character]) {
      const openLine = lineOf(this.#source, open.offset);
      const where = openLine === lineOf(this.#source, offset) ? "" : ` on line ${openLine}`;
      this.#fail(
        syntax.unbalancedBracket,
        offset,
        offset + 1,
        `closing parenthesis '${character}' does not match opening parenthesis '${open.character}'${where}`,
      );
    }
  }

  #foreignCharacter(start: number): void {
    const character = String.fromCodePoint(this.#source.codePointAt(start) ?? 0);
    const end = start + character.length;
    this.#offset = end;
    // Identifiers are checked after normalisation, as CPython does.
    if (/^[\p{ID_Continue}]+$/u.test(character.normalize("NFKC"))) return;
    const number = unicodeNumber(character.codePointAt(0) ?? 0);
    const printable = !/[\p{C}\p{Z}]/u.test(character);
    const problem = printable
      ? `invalid character '${character}' (${number})`
      : `invalid non-printable character ${number}`;
    if (this.#failed) return;
    this.#failed = true;
    this.#bag.report(syntax.invalidCharacter, { start, end }, { problem });
  }
}

function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isWordPart(code: number): boolean {
  return isWordStart(code) || (code >= 48 && code <= 57);
}

function unicodeNumber(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
