import type { Span } from "../ast/python.ts";

/** What the lexical walk over a source finds. */
export interface Scan {
  /** Comments and blank lines outside brackets, in source order. */
  readonly trivia: readonly ScannedTrivia[];
  /** Comments inside brackets, in source order. */
  readonly inner: readonly ScannedComment[];
  /** The source as tree-sitter is to read it: of the same length, its own mistakes avoided. */
  readonly masked: string;
}

export interface ScannedComment extends Span {
  readonly kind: "comment";
  /** Whether nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
  /** Indentation column, counted as CPython does (tabs to the next multiple of eight). */
  readonly column: number;
  /** Offset of the innermost open bracket, or -1. */
  readonly open: number;
}
export interface ScannedBlankLine {
  readonly kind: "blank";
  readonly start: number;
}
export type ScannedTrivia = ScannedComment | ScannedBlankLine;

/** A replaced piece of the text that tree-sitter reads, of the same length. */
export interface Mask {
  readonly offset: number;
  readonly text: string;
}

export function applyMasks(source: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return source;
  const pieces: string[] = [];
  let done = 0;
  for (const { offset, text } of masks.toSorted((left, right) => left.offset - right.offset)) {
    if (offset < done) continue;
    pieces.push(source.slice(done, offset), text);
    done = offset + text.length;
  }
  pieces.push(source.slice(done));
  return pieces.join("");
}

/** The number of the line of an offset, from 1. */
export function lineOf(source: string, offset: number): number {
  let line = 1;
  for (let index = source.indexOf("\n"); index !== -1 && index < offset; ) {
    line++;
    index = source.indexOf("\n", index + 1);
  }
  return line;
}
