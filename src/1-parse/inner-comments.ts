import type { Comment, Span, Statement } from "../ast/python.ts";
import type { ScannedComment } from "./scan-result.ts";

/** A node under construction that can carry comments. */
interface Holder {
  readonly kind: string;
  readonly span: Span;
  leadingComments?: readonly Comment[];
  trailingComments?: readonly Comment[];
}

/** Nodes of these kinds have no place for comments, but their children may. */
const carryNothing: ReadonlySet<string> = new Set([
  "Comprehension",
  "WithItem",
  "MatchCase",
  "ExceptHandler",
  "ImportAlias",
  "TypeParameter",
  "MatchValue",
  "MatchSingleton",
  "MatchSequence",
  "MatchMapping",
  "MatchClass",
  "MatchStar",
  "MatchAs",
  "MatchOr",
]);

/** Attaches the comments that stand inside brackets to the nearest element. */
export class InnerComments {
  readonly #comments: readonly ScannedComment[];
  readonly #source: string;
  readonly #taken = new Set<ScannedComment>();

  constructor(comments: readonly ScannedComment[], source: string) {
    this.#comments = comments;
    this.#source = source;
  }

  /**
   * Statements inside this one have taken theirs before: what is left belongs to its own
   * expressions. A comment that no expression can carry moves before the statement.
   */
  attach(statement: Statement): Statement {
    const comments = this.#within(statement.span);
    if (comments.length === 0) return statement;
    const holders = holdersOf(statement);
    const homeless: Comment[] = [];
    for (const scanned of comments) {
      this.#taken.add(scanned);
      const comment: Comment = {
        kind: "Comment",
        text: this.#source.slice(scanned.start + 1, scanned.end),
        span: { start: scanned.start, end: scanned.end },
      };
      if (!this.#give(comment, scanned, holders)) homeless.push(comment);
    }
    if (homeless.length === 0) return statement;
    return { ...statement, leading: [...statement.leading, ...homeless] };
  }

  #give(comment: Comment, scanned: ScannedComment, holders: readonly Holder[]): boolean {
    // Elements of the same bracket only; the first found is the outermost one.
    const peers = holders.filter(({ span }) => span.start > scanned.open);
    const next = peers.find(({ span }) => span.start > scanned.start);
    const before = peers.filter(({ span }) => span.end <= scanned.start);
    const last = Math.max(...before.map(({ span }) => span.end));
    const previous = before.find(({ span }) => span.end === last);
    const nextIsInside = next !== undefined && this.#sameBracket(scanned.start, next.span.start);
    if (!scanned.ownLine && previous !== undefined && this.#sameLine(last, scanned.start)) {
      addTrailing(previous, comment);
    } else if (nextIsInside) {
      next.leadingComments = [...(next.leadingComments ?? []), comment];
    } else if (previous !== undefined) {
      addTrailing(previous, comment);
    } else {
      const around = holders.findLast(
        ({ span }) => span.start <= scanned.open && span.end >= scanned.end,
      );
      if (around === undefined) return false;
      addTrailing(around, comment);
    }
    return true;
  }

  #sameLine(from: number, to: number): boolean {
    return !this.#source.slice(from, to).includes("\n");
  }

  /** Whether no bracket closes between a comment and the element after it. */
  #sameBracket(from: number, to: number): boolean {
    const text = this.#source.slice(from, to).replace(/#[^\n]*/g, "");
    return !/[)\]}]/.test(text);
  }

  #within(span: Span): ScannedComment[] {
    let low = 0;
    let high = this.#comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#comments[middle].start < span.start) low = middle + 1;
      else high = middle;
    }
    const found: ScannedComment[] = [];
    for (; low < this.#comments.length && this.#comments[low].start < span.end; low++) {
      if (!this.#taken.has(this.#comments[low])) found.push(this.#comments[low]);
    }
    return found;
  }
}

function addTrailing(holder: Holder, comment: Comment): void {
  holder.trailingComments = [...(holder.trailingComments ?? []), comment];
}

/** The expressions, parameters, entries and keywords of a statement, without those of its blocks. */
function holdersOf(statement: Statement): Holder[] {
  const holders: Holder[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
    } else if (typeof value === "object" && value !== null && "kind" in value) {
      const node = value as Holder;
      if (node.kind === "Block" || node.kind === "Comment" || node.kind === "BlankLine") return;
      if (node !== (statement as unknown) && !carryNothing.has(node.kind)) holders.push(node);
      for (const child of Object.values(node)) visit(child);
    }
  };
  visit(statement);
  // Outer before inner where they start together.
  return holders.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
