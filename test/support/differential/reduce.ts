import type { Converter } from "../../../src/options.ts";
import { compareUnconfirmed, type Comparison } from "./index.ts";

/** Enough rounds for a program of fifty lines. */
const mostRounds = 12;

/**
 * Makes a program that fares badly shorter, as long as it goes on to fare in the same way: leaves
 * out lines, with what is indented under them, and simplifies suites.
 */
export async function reduceProgram(
  failing: Comparison,
  converter: Pick<Converter, "convert">,
  python: string,
): Promise<Comparison> {
  let best = failing;
  for (let round = 0; round < mostRounds; round++) {
    const candidates = shorter(best.source);
    const results = await compareUnconfirmed(candidates, converter, python);
    const fitting = results.filter((result) => sameFailure(result, failing));
    if (fitting.length === 0) return best;
    best = fitting.reduce((left, right) =>
      right.source.length < left.source.length ? right : left,
    );
    // Cuts that each leave the failure often do so together.
    if (fitting.length > 1) best = await cutTogether(best, fitting, converter, python, failing);
  }
  return best;
}

/** The failure that counts: for a refusal and a crash the first line of what is told. */
function sameFailure(result: Comparison, failing: Comparison): boolean {
  if (result.verdict !== failing.verdict) return false;
  if (result.verdict === "different") {
    // A cut that takes a definition away tells of something else.
    if (UNDEFINED.has(result.uncaught ?? "") && result.uncaught !== failing.uncaught) return false;
    // An uncaught exception on Node's side alone is another kind than other output.
    return kindOf(result.detail) === kindOf(failing.detail);
  }
  return symptom(result.detail) === symptom(failing.detail);
}

const UNDEFINED = new Set(["NameError", "UnboundLocalError", "SyntaxError", "IndentationError"]);

const kindOf = (detail: string): string => /status: CPython \S+ Node \S+/u.exec(detail)?.[0] ?? "";
const symptom = (detail: string): string =>
  detail
    .split("\n")[0]
    .replace(/\d+/gu, "0")
    .replace(/'[^']*'|"[^"]*"/gu, "…");

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The lines of a statement with what is indented under it. */
function extent(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (end < lines.length && (lines[end] === "" || indentOf(lines[end]) > indentOf(lines[at])))
    end += 1;
  return end;
}

function shorter(source: string): string[] {
  const lines = source.trimEnd().split("\n");
  const found = new Set<string>();
  const add = (kept: readonly string[]): void => void found.add(filled(kept).join("\n") + "\n");
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] === "") continue;
    const end = extent(lines, at);
    add([...lines.slice(0, at), ...lines.slice(end)]);
    if (end > at + 1) {
      // The suite alone, without its head: `try: x` → `x`.
      const suite = lines.slice(at + 1, end).map((line) => line.slice(4));
      add([...lines.slice(0, at), ...suite, ...lines.slice(end)]);
      // Together with the clauses that follow it.
      let last = end;
      while (
        last < lines.length &&
        indentOf(lines[last]) === indentOf(lines[at]) &&
        /^\s*(?:except|else|elif|finally)\b/u.test(lines[last])
      )
        last = extent(lines, last);
      if (last > end) {
        add([...lines.slice(0, at), ...lines.slice(last)]);
        add([...lines.slice(0, at), ...suite, ...lines.slice(last)]);
      }
    }
  }
  for (const half of [
    lines.slice(Math.floor(lines.length / 2)),
    lines.slice(0, Math.floor(lines.length / 2)),
  ])
    add(half);
  found.delete(source);
  return [...found];
}

/** A suite that lost all its lines gets `pass`. */
function filled(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    if (!line.endsWith(":") || /^\s*@/u.test(line)) return [line];
    const next = lines.slice(at + 1).find((other) => other !== "");
    if (next !== undefined && indentOf(next) > indentOf(line)) return [line];
    return [line, `${" ".repeat(indentOf(line) + 4)}pass`];
  });
}

/** Leaves out all lines that can be left out one by one. */
async function cutTogether(
  best: Comparison,
  fitting: readonly Comparison[],
  converter: Pick<Converter, "convert">,
  python: string,
  failing: Comparison,
): Promise<Comparison> {
  const kept = best.source.split("\n");
  const common = kept.filter((line) =>
    fitting.every(({ source }) => source.split("\n").includes(line)),
  );
  const [result] = await compareUnconfirmed([filled(common).join("\n")], converter, python);
  return sameFailure(result, failing) && result.source.length < best.source.length ? result : best;
}
