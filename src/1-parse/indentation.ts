import type { Span } from "../ast/python.ts";
import type { DiagnosticDefinition } from "../diagnostics/define.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { lineOf } from "./scan-result.ts";

type Report = (
  definition: DiagnosticDefinition,
  span: Span,
  values: Readonly<Record<string, string | number>>,
) => void;

/**
 * Checks the indentation of logical lines as CPython's tokenizer does: two columns are kept, one
 * with tabs to multiples of eight, one with tabs of width one; they must order lines alike.
 * See https://docs.python.org/3/reference/lexical_analysis.html#indentation.
 */
export class IndentationChecker {
  readonly #source: string;
  readonly #report: Report;
  readonly #stack: { column: number; alternative: number }[] = [{ column: 0, alternative: 0 }];
  #opener: Span | undefined;
  #current: Span = { start: 0, end: 0 };

  constructor(source: string, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  /** A logical line starts at `lineStart`, with its first token at `tokenStart`. */
  line(lineStart: number, tokenStart: number): void {
    let column = 0;
    let alternative = 0;
    for (let index = lineStart; index < tokenStart; index++) {
      const code = this.#source.charCodeAt(index);
      if (code === 9) {
        column = (Math.floor(column / 8) + 1) * 8;
        alternative++;
      } else if (code === 12) column = alternative = 0;
      else if (code === 32) {
        column++;
        alternative++;
      }
    }
    const span = { start: tokenStart, end: this.#lineEnd(tokenStart) };
    this.#place(column, alternative, span);
    this.#current = { start: tokenStart, end: tokenStart };
  }

  /** The logical line ended; `opens` tells whether its last token is a colon. */
  lineEnds(opens: boolean): void {
    this.#opener = opens ? this.#current : undefined;
  }

  /** The source ended: an open block header is one without a block. */
  end(offset: number): void {
    if (this.#opener !== undefined) this.#missingBlock({ start: offset, end: offset });
  }

  #place(column: number, alternative: number, span: Span): void {
    const top = this.#stack[this.#stack.length - 1];
    if (column === top.column) {
      if (alternative !== top.alternative) this.#tabs(span);
      else if (this.#opener !== undefined) this.#missingBlock(span);
    } else if (column > top.column) {
      if (alternative <= top.alternative) this.#tabs(span);
      else if (this.#opener === undefined) this.#unexpectedIndent(span);
      this.#stack.push({ column, alternative });
    } else {
      while (column < this.#stack[this.#stack.length - 1].column) this.#stack.pop();
      const below = this.#stack[this.#stack.length - 1];
      if (below.column !== column) {
        this.#problem("unindent does not match any outer indentation level", span);
        this.#stack.push({ column, alternative });
      } else if (below.alternative !== alternative) this.#tabs(span);
      else if (this.#opener !== undefined) this.#missingBlock(span);
    }
  }

  /** Behind a block header that lacks its colon, the colon is what is missing. */
  #unexpectedIndent(span: Span): void {
    const { start } = this.#current;
    const header = this.#source.slice(start, this.#lineEnd(start)).replace(/\s*(?:#.*)?$/, "");
    const opens = /^(?:async\s+)?(?:if|elif|else|for|while|try|except|finally|with|def|class)\b/;
    if (span.start === start || !opens.test(header) || header.includes(":")) {
      this.#problem("unexpected indent", span);
      return;
    }
    const end = start + header.length;
    this.#report(syntax.missingToken, { start: end, end }, { token: ":" });
  }

  #tabs(span: Span): void {
    this.#problem("inconsistent use of tabs and spaces in indentation", span);
  }

  #problem(problem: string, span: Span): void {
    this.#report(syntax.invalidIndentation, span, { problem });
  }

  #missingBlock(span: Span): void {
    const start = this.#opener?.start ?? 0;
    const text = this.#source.slice(start, start + 40);
    this.#report(syntax.missingBlock, span, {
      owner: blockOwner(text),
      line: lineOf(this.#source, start),
    });
  }

  #lineEnd(offset: number): number {
    const end = this.#source.indexOf("\n", offset);
    return end === -1 ? this.#source.length : end;
  }
}

/** What CPython calls the statement whose block is missing. */
function blockOwner(text: string): string {
  const words = /^(?:async\s+)?(\w+)/.exec(text);
  const word = words?.[1] ?? "";
  if (word === "def") return "function definition";
  if (word === "class") return "class definition";
  if (word === "except" && /^except\s*\*/.test(text)) return "'except*' statement";
  return `'${word}' statement`;
}
