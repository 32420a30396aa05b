import type { Comment, Statement, Trivia } from "../ast/python.ts";
import { InnerComments } from "./inner-comments.ts";
import type { Scan, ScannedComment, ScannedTrivia } from "./scan-result.ts";

/**
 * Hands out the comments and blank lines outside brackets, once each and in source order, while
 * the statements are converted in source order.
 */
export class TriviaCursor {
  readonly #items: readonly ScannedTrivia[];
  readonly #source: string;
  readonly #inner: InnerComments;
  #next = 0;

  constructor(scan: Scan, source: string) {
    const firstLine = source.indexOf("\n");
    const secondLine = firstLine === -1 ? -1 : source.indexOf("\n", firstLine + 1);
    const headerEnd = secondLine === -1 ? source.length : secondLine;
    this.#items = scan.trivia.filter(
      (item) => item.start > headerEnd || item.kind === "blank" || !isFileHeader(source, item),
    );
    this.#source = source;
    this.#inner = new InnerComments(scan.inner, source);
  }

  /** Everything before the offset. */
  takeBefore(offset: number): Trivia[] {
    const taken: Trivia[] = [];
    for (; this.#next < this.#items.length; this.#next++) {
      const item = this.#items[this.#next];
      if (item.start >= offset) break;
      this.#push(taken, item);
    }
    return taken;
  }

  /** The comment of the current line before `offset`: behind a header or at a statement's end. */
  takeSameLine(offset: number): Comment | undefined {
    const item = this.#items[this.#next];
    if (item?.kind !== "comment" || item.ownLine || item.start >= offset) return undefined;
    this.#next++;
    return this.#comment(item);
  }

  /**
   * After the last statement of a block: what is indented at least as the block, before `limit`,
   * still belongs to it. Blank lines count only between such comments.
   */
  takeDangling(limit: number, column: number): Trivia[] {
    let end = this.#next;
    for (let index = this.#next; index < this.#items.length; index++) {
      const item = this.#items[index];
      if (item.start >= limit) break;
      if (item.kind === "blank") continue;
      if (!item.ownLine || item.column < column) break;
      end = index + 1;
    }
    const taken: Trivia[] = [];
    for (; this.#next < end; this.#next++) this.#push(taken, this.#items[this.#next]);
    return taken;
  }

  /** Gives the comments inside a statement's brackets to the statement's expressions. */
  attachInner(statement: Statement): Statement {
    return this.#inner.attach(statement);
  }

  #push(taken: Trivia[], item: ScannedTrivia): void {
    if (item.kind === "comment") taken.push(this.#comment(item));
    else if (taken.at(-1)?.kind !== "BlankLine") taken.push({ kind: "BlankLine" });
  }

  #comment(item: ScannedComment): Comment {
    return {
      kind: "Comment",
      text: this.#source.slice(item.start + 1, item.end),
      span: { start: item.start, end: item.end },
    };
  }
}

/** In the first two lines, a `#!` line and an encoding cookie speak to Python's tools alone: nothing to convert. */
function isFileHeader(source: string, comment: ScannedComment): boolean {
  if (!comment.ownLine) return false;
  const text = source.slice(comment.start, comment.end);
  const atStart = comment.start === 0 || (comment.start === 1 && source.charCodeAt(0) === 0xfeff);
  return (atStart && text.startsWith("#!")) || /^#.*?coding[:=][ \t]*[-_.a-zA-Z0-9]+/.test(text);
}

/** Blank lines at the start of a block or file separate nothing. */
export function withoutLeadingBlank(trivia: readonly Trivia[]): readonly Trivia[] {
  return trivia[0]?.kind === "BlankLine" ? trivia.slice(1) : trivia;
}

/** Blank lines at the end of a file separate nothing. */
export function withoutTrailingBlank(trivia: readonly Trivia[]): readonly Trivia[] {
  return trivia.at(-1)?.kind === "BlankLine" ? trivia.slice(0, -1) : trivia;
}
