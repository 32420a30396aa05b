/** Offsets of the starts of the lines of a text; lines end with `\n`, `\r\n` or `\r`. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters (code points), as an editor counts them. */
  readonly column: number;
}

/** The line of an offset, from 0. */
export function lineIndexAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where an offset stands, for people. */
export function positionAt(text: string, lineStarts: readonly number[], offset: number): Position {
  const line = lineIndexAt(lineStarts, offset);
  const before = text.slice(lineStarts[line], offset);
  return { line: line + 1, column: [...before].length + 1 };
}
