/** How a snippet stands in its document, which decides how the converted code is put back. */
export type SnippetKind = "plain" | "fence" | "prompt";

/** Where one line of a snippet's source came from. */
export interface LineOrigin {
  /** The offset of the line in `Snippet.source`. */
  readonly source: number;
  /** The offset in the document of the same character. */
  readonly document: number;
}

/** A piece of Python in a document. */
export interface Snippet {
  readonly kind: SnippetKind;
  /** The range of the document that the converted code replaces: whole lines, without the last end. */
  readonly start: number;
  readonly end: number;
  /** The Python source, freed from indentation, prompts and quote marks. Lines end in `\n`. */
  readonly source: string;
  /** What stood before every line, to be put before every converted line. */
  readonly prefix: string;
  /** What the document writes for an empty line inside the snippet. */
  readonly blankLine: string;
  readonly lines: readonly LineOrigin[];
  /** Of a fence: the range of its language, which becomes `ts`. */
  readonly language?: { readonly start: number; readonly end: number };
  /** Of a prompt session: the output lines that followed, kept as comments. */
  readonly output?: readonly string[];
}

/** A line of a document without its line end. */
export interface DocumentLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits at `\n`, `\r\n` and `\r`; a final line end does not start another line. */
export function splitLines(text: string, start = 0, end = text.length): DocumentLine[] {
  const lines: DocumentLine[] = [];
  let position = start;
  while (position < end) {
    let stop = position;
    while (stop < end && text[stop] !== "\n" && text[stop] !== "\r") stop += 1;
    lines.push({ text: text.slice(position, stop), start: position, end: stop });
    position = stop + (text[stop] === "\r" && text[stop + 1] === "\n" ? 2 : 1);
  }
  return lines;
}

/** Joins the lines to a source, each freed from its first `strip(line)` characters. */
export function sourceOf(
  lines: readonly DocumentLine[],
  strip: (line: DocumentLine) => number,
): { source: string; origins: LineOrigin[] } {
  const origins: LineOrigin[] = [];
  let source = "";
  for (const line of lines) {
    const skipped = Math.min(strip(line), line.text.length);
    origins.push({ source: source.length, document: line.start + skipped });
    source += pythonLine(line.text.slice(skipped)) + "\n";
  }
  return { source, origins };
}

/** Lessons abbreviate a body with the character `…`, which Python does not know. */
function pythonLine(text: string): string {
  return text.replace(/^(\s*|.*:\s*)…(\s*(?:#.*)?)$/u, "$1...$2");
}

/** The offset in the document of an offset in the snippet's source. */
export function documentOffset(snippet: Snippet, offset: number): number {
  let origin = snippet.lines[0];
  if (origin === undefined) return snippet.start;
  for (const line of snippet.lines) {
    if (line.source > offset) break;
    origin = line;
  }
  return Math.min(origin.document + (offset - origin.source), snippet.end);
}

/** Number of characters of white space at the beginning. */
export function indentation(text: string): number {
  return text.length - text.trimStart().length;
}
