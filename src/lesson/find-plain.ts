import { afterLine, closed, isOpen } from "./logical-lines.ts";
import { likeness } from "./looks-like-python.ts";
import { findPrompts } from "./prompts.ts";
import { indentation, sourceOf, splitLines, type DocumentLine, type Snippet } from "./snippet.ts";

/** Tells whether a text is valid Python, `await` outside functions allowed. */
export type SyntaxCheck = (source: string) => boolean;

/** The snippets found, and the lines that look like Python but do not parse. */
export interface Findings {
  readonly snippets: readonly Snippet[];
  /** Offsets of lines left as prose although they begin like code. */
  readonly doubtful: readonly number[];
}

/** Lines `[first, last]`, of which each prefix that ends at `ends` may be a snippet. */
interface Run {
  readonly first: number;
  /** The last lines of the logical lines of the run, ascending. */
  readonly ends: readonly number[];
}

/**
 * Finds the Python in a text that marks it in no way: the longest runs of lines that look like
 * code and parse. What does not parse stays prose, so nothing is refused here.
 */
export function findPlainSnippets(text: string, isPython: SyntaxCheck): Findings {
  const lines = splitLines(text);
  const snippets: Snippet[] = [];
  const doubtful: number[] = [];

  let index = 0;
  while (index < lines.length) {
    if (/^\s*>>>(?: |$)/u.test(lines[index].text)) {
      const found = findPrompts(lines, index);
      snippets.push(...found.snippets);
      index = found.next;
      continue;
    }
    if (!startsRun(lines, index)) {
      index += 1;
      continue;
    }
    const last = longestSnippet(lines, readRun(lines, index), isPython);
    if (last === undefined) {
      if (likeness(lines[index].text) === "strong") doubtful.push(lines[index].start);
      index = afterBlock(lines, index);
      continue;
    }
    snippets.push(plainSnippet(lines.slice(index, last + 1)));
    index = last + 1;
  }
  return { snippets, doubtful };
}

/** A block whose header does not parse is left alone as a whole, its lines included. */
function afterBlock(lines: readonly DocumentLine[], header: number): number {
  const base = indentation(lines[header].text);
  let index = header + 1;
  while (index < lines.length && indentation(lines[index].text) > base) index += 1;
  return index;
}

/** A comment begins a snippet only right above code: prose may have `# headings` of its own. */
function startsRun(lines: readonly DocumentLine[], index: number): boolean {
  for (let next = index; next < lines.length; next += 1) {
    const kind = likeness(lines[next].text);
    if (kind !== "comment") return kind === "strong";
    if (indentation(lines[next].text) !== indentation(lines[index].text)) return false;
  }
  return false;
}

function readRun(lines: readonly DocumentLine[], first: number): Run {
  const base = indentation(lines[first].text);
  const ends: number[] = [];
  let state = closed;
  let gap = false;
  for (let index = first; index < lines.length; index += 1) {
    const { text } = lines[index];
    if (isOpen(state)) {
      state = afterLine(text, state);
      if (!isOpen(state)) ends.push(index);
      continue;
    }
    if (text.trim() === "") {
      // A line of white space belongs to the code around it; an empty one may end the snippet.
      gap ||= text === "";
      continue;
    }
    const kind = likeness(text);
    const indented = indentation(text) > base;
    if (indentation(text) < base || (!indented && !continues(lines, index, gap))) break;
    if (indented && gap && kind === "prose") break;
    state = afterLine(text, state);
    if (!isOpen(state)) ends.push(index);
    gap = false;
  }
  return { first, ends };
}

const clause = /^\s*(?:(?:else|finally)\s*:|(?:elif|except\*?|case)\b.*:)/u;

/** After an empty line only a clause, or what could begin a snippet, goes on with it. */
function continues(lines: readonly DocumentLine[], index: number, gap: boolean): boolean {
  const kind = likeness(lines[index].text);
  if (clause.test(lines[index].text)) return true;
  if (kind === "comment" || gap) return startsRun(lines, index) || (!gap && kind === "comment");
  return kind !== "prose";
}

/** The last line of the longest prefix of the run that is Python. */
function longestSnippet(
  lines: readonly DocumentLine[],
  run: Run,
  isPython: SyntaxCheck,
): number | undefined {
  for (const last of run.ends.toReversed()) {
    const taken = lines.slice(run.first, last + 1);
    if (isPython(plainSnippet(taken).source)) return last;
  }
  return undefined;
}

function plainSnippet(lines: readonly DocumentLine[]): Snippet {
  const base = indentation(lines[0].text);
  const { source, origins } = sourceOf(lines, (line) => Math.min(base, indentation(line.text)));
  const blanks = lines.filter(({ text }) => text.trim() === "").map(({ text }) => text);
  const blankLine = blanks.every((blank) => blank === blanks[0]) ? (blanks[0] ?? "") : "";
  return {
    kind: "plain",
    start: lines[0].start,
    end: lines[lines.length - 1].end,
    source,
    prefix: lines[0].text.slice(0, base),
    blankLine,
    lines: origins,
  };
}
