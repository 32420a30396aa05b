import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { float } from "../builtins/float.js";
import { nlargest } from "../heapq/heapq.js";
import { tuple } from "../builtins/tuple.js";
import { type Opcode, SequenceMatcher } from "./sequence-matcher.js";

/** https://docs.python.org/3/library/difflib.html#difflib.get_close_matches */
export function getCloseMatches(
  word: string,
  possibilities: Iterable<string>,
  n = 3,
  cutoff = 0.6,
): string[] {
  if (n <= 0) throw new ValueError(`n must be > 0: ${repr(n)}`);
  if (!(cutoff >= 0 && cutoff <= 1))
    throw new ValueError(`cutoff must be in [0.0, 1.0]: ${repr(float(cutoff))}`);
  const matcher = new SequenceMatcher();
  matcher.set_seq2(word);
  const found: (readonly [number, string])[] = [];
  for (const one of possibilities) {
    matcher.set_seq1(one);
    const mayFit = matcher.real_quick_ratio() >= cutoff && matcher.quick_ratio() >= cutoff;
    const ratio = mayFit ? matcher.ratio() : -1;
    if (ratio >= cutoff) found.push(tuple(ratio, one));
  }
  return nlargest(n, found).map(([, one]) => one);
}

export interface DiffOptions {
  readonly fromfile?: string;
  readonly tofile?: string;
  readonly fromfiledate?: string;
  readonly tofiledate?: string;
  readonly n?: number;
  readonly lineterm?: string;
}

function* headers(marks: readonly [string, string], options: DiffOptions): Generator<string> {
  const { fromfile = "", tofile = "", fromfiledate = "", tofiledate = "" } = options;
  const end = options.lineterm ?? "\n";
  const dated = (file: string, date: string): string => file + (date === "" ? "" : `\t${date}`);
  yield `${marks[0]} ${dated(fromfile, fromfiledate)}${end}`;
  yield `${marks[1]} ${dated(tofile, tofiledate)}${end}`;
}

/** https://docs.python.org/3/library/difflib.html#difflib.unified_diff */
export function* unifiedDiff(
  a: readonly string[],
  b: readonly string[],
  options: DiffOptions = {},
): Generator<string> {
  const end = options.lineterm ?? "\n";
  const range = (start: number, stop: number): string => {
    const length = stop - start;
    if (length === 1) return `${start + 1}`;
    return `${length === 0 ? start : start + 1},${length}`;
  };
  let started = false;
  for (const group of new SequenceMatcher(null, a, b).get_grouped_opcodes(options.n)) {
    if (!started) yield* headers(["---", "+++"], options);
    started = true;
    const [first, last] = [group[0], group.at(-1) as Opcode];
    yield `@@ -${range(first[1], last[2])} +${range(first[3], last[4])} @@${end}`;
    for (const [tag, i1, i2, j1, j2] of group) {
      if (tag === "equal") {
        for (const line of a.slice(i1, i2)) yield ` ${line}`;
        continue;
      }
      for (const line of a.slice(i1, i2)) yield `-${line}`;
      for (const line of b.slice(j1, j2)) yield `+${line}`;
    }
  }
}

const PREFIXES: Readonly<Record<string, string>> = {
  insert: "+ ",
  delete: "- ",
  replace: "! ",
  equal: "  ",
};

/** https://docs.python.org/3/library/difflib.html#difflib.context_diff */
export function* contextDiff(
  a: readonly string[],
  b: readonly string[],
  options: DiffOptions = {},
): Generator<string> {
  const end = options.lineterm ?? "\n";
  const range = (start: number, stop: number): string => {
    const length = stop - start;
    const from = length === 0 ? start : start + 1;
    return length <= 1 ? `${from}` : `${from},${from + length - 1}`;
  };
  let started = false;
  for (const group of new SequenceMatcher(null, a, b).get_grouped_opcodes(options.n)) {
    if (!started) yield* headers(["***", "---"], options);
    started = true;
    const [first, last] = [group[0], group.at(-1) as Opcode];
    yield `***************${end}`;
    yield `*** ${range(first[1], last[2])} ****${end}`;
    if (group.some(([tag]) => tag === "replace" || tag === "delete")) {
      for (const [tag, i1, i2] of group)
        if (tag !== "insert") for (const line of a.slice(i1, i2)) yield PREFIXES[tag] + line;
    }
    yield `--- ${range(first[3], last[4])} ----${end}`;
    if (group.some(([tag]) => tag === "replace" || tag === "insert")) {
      for (const [tag, , , j1, j2] of group)
        if (tag !== "delete") for (const line of b.slice(j1, j2)) yield PREFIXES[tag] + line;
    }
  }
}
