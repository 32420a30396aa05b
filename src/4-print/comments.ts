/** Comments and blank lines. A comment's text never escapes its markers. */
import type { TsComment, TsTrivia } from "../ast/typescript.ts";
import { type Doc, breakParent, hardline, join, lineSuffix } from "./doc.ts";

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function linesOf(text: string): string[] {
  return text.replace(CONTROLS, " ").split(/\r\n|[\n\r\u2028\u2029]/);
}

function lineComment(text: string): string {
  const trimmed = text.trimEnd();
  if (trimmed === "") return "//";
  return /^\s/.test(trimmed) ? `//${trimmed}` : `// ${trimmed}`;
}

function starredComment(opener: string, text: string): Doc {
  const lines = linesOf(text.replaceAll("*/", "*\\/"));
  while (lines.length > 1 && lines[0].trim() === "") lines.shift();
  while (lines.length > 1 && lines.at(-1)?.trim() === "") lines.pop();
  if (lines.length === 1) {
    const only = lines[0].trim();
    return only === "" ? `${opener} */` : `${opener} ${only} */`;
  }
  const body = lines.map((text) => (text.trim() === "" ? " *" : ` * ${text.trimEnd()}`));
  return join(hardline, [opener, ...body, " */"]);
}

/** A comment on its own; a line comment of several lines becomes several. */
export function commentDoc(comment: TsComment): Doc {
  switch (comment.kind) {
    case "line":
      return join(hardline, linesOf(comment.text).map(lineComment));
    case "block":
      return starredComment("/*", comment.text);
    case "doc":
      return starredComment("/**", comment.text);
  }
}

/** A comment at the end of a line: it does not count for the line's width. */
export function trailingCommentDoc(comment: TsComment): Doc {
  const text = linesOf(comment.text)
    .map((part) => part.trim())
    .join(" ");
  if (comment.kind === "line") return [lineSuffix([" ", lineComment(text)]), breakParent];
  return lineSuffix([" ", commentDoc({ ...comment, text })]);
}

interface Commented {
  readonly leadingComments?: readonly TsComment[];
  readonly trailingComments?: readonly TsComment[];
}

export function hasComments(node: object): boolean {
  const { leadingComments, trailingComments } = node as Commented;
  return Boolean(leadingComments?.length || trailingComments?.length);
}

export function hasLeadingComments(node: object): boolean {
  return Boolean((node as Commented).leadingComments?.length);
}

/** Puts a node's own comments around its document. */
export function withComments(node: object, doc: Doc): Doc {
  if (!hasComments(node)) return doc;
  const { leadingComments = [], trailingComments = [] } = node as Commented;
  const leading = leadingComments.map((comment): Doc => [commentDoc(comment), hardline]);
  return [...leading, doc, ...trailingComments.map(trailingCommentDoc)];
}

/** One line of a list of statements or members. */
export interface Item {
  readonly blankBefore: boolean;
  readonly doc: Doc;
}

/** Collects the lines of a body; runs of blank lines collapse to one. */
export class Lines {
  readonly items: Item[] = [];
  private blank = false;

  trivia(trivia: readonly TsTrivia[] | undefined): void {
    for (const entry of trivia ?? []) {
      if (entry.kind === "blank") this.blank = true;
      else this.push(commentDoc(entry));
    }
  }

  blankLine(): void {
    this.blank = true;
  }

  push(doc: Doc): void {
    this.items.push({ blankBefore: this.blank && this.items.length > 0, doc });
    this.blank = false;
  }

  /** `keepBlanks` is false where nothing but comments stands: prettier joins those. */
  doc(keepBlanks = true): Doc {
    return this.items.map(({ blankBefore, doc }, index): Doc => {
      if (index === 0) return doc;
      return blankBefore && keepBlanks ? [hardline, hardline, doc] : [hardline, doc];
    });
  }
}
