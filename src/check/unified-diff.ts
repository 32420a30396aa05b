interface Edit {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/** The difference of two texts as `diff -u` writes it; empty when they are equal. */
export function unifiedDiff(
  before: string,
  after: string,
  names: { readonly before: string; readonly after: string },
  context = 3,
): string {
  if (before === after) return "";
  const edits = compare(linesOf(before), linesOf(after));
  const output = [`--- ${names.before}`, `+++ ${names.after}`];
  for (const [from, to] of hunks(edits, context)) {
    const count = (signs: string, start: number, end: number): number =>
      edits.slice(start, end).filter((edit) => signs.includes(edit.sign)).length;
    const range = (signs: string): string => {
      const length = count(signs, from, to);
      return `${count(signs, 0, from) + (length === 0 ? 0 : 1)},${length}`;
    };
    output.push(`@@ -${range(" -")} +${range(" +")} @@`);
    output.push(...edits.slice(from, to).map((edit) => edit.sign + edit.line));
  }
  return output.join("\n") + "\n";
}

/** A missing end of the last line is a difference that must be seen. */
function linesOf(text: string): string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  else lines[lines.length - 1] += "\n\\ No newline at end of file";
  return lines;
}

/** The ranges of edits around the changes, each with `context` unchanged lines on both sides. */
function hunks(edits: readonly Edit[], context: number): [number, number][] {
  const ranges: [number, number][] = [];
  edits.forEach((edit, index) => {
    if (edit.sign === " ") return;
    const from = Math.max(0, index - context);
    const to = Math.min(edits.length, index + context + 1);
    const last = ranges.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else ranges.push([from, to]);
  });
  return ranges;
}

/** Beyond this many differing lines the texts are shown as replaced: nobody reads a finer script. */
const patience = 1000;

function compare(before: readonly string[], after: readonly string[]): Edit[] {
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  const head = before.slice(0, same).map((line): Edit => ({ sign: " ", line }));
  return [...head, ...editScript(before.slice(same), after.slice(same))];
}

/** Myers' greedy algorithm: the furthest point reached on each diagonal, for each distance. */
function editScript(before: readonly string[], after: readonly string[]): Edit[] {
  const furthest = new Map<number, number>([[1, 0]]);
  const history: Map<number, number>[] = [];
  for (let distance = 0; distance <= patience; distance += 1) {
    history.push(new Map(furthest));
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let x = firstStep(furthest, diagonal, distance);
      while (
        x < before.length &&
        x - diagonal < after.length &&
        before[x] === after[x - diagonal]
      ) {
        x += 1;
      }
      furthest.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) {
        return walkBack(before, after, history);
      }
    }
  }
  return [
    ...before.map((line): Edit => ({ sign: "-", line })),
    ...after.map((line): Edit => ({ sign: "+", line })),
  ];
}

function reached(furthest: ReadonlyMap<number, number>, diagonal: number): number {
  return furthest.get(diagonal) ?? -1;
}

function goesDown(
  furthest: ReadonlyMap<number, number>,
  diagonal: number,
  distance: number,
): boolean {
  if (diagonal === -distance) return true;
  return diagonal !== distance && reached(furthest, diagonal - 1) < reached(furthest, diagonal + 1);
}

function firstStep(
  furthest: ReadonlyMap<number, number>,
  diagonal: number,
  distance: number,
): number {
  return goesDown(furthest, diagonal, distance)
    ? reached(furthest, diagonal + 1)
    : reached(furthest, diagonal - 1) + 1;
}

function walkBack(
  before: readonly string[],
  after: readonly string[],
  history: readonly ReadonlyMap<number, number>[],
): Edit[] {
  const edits: Edit[] = [];
  let x = before.length;
  let y = after.length;
  for (let distance = history.length - 1; distance >= 0; distance -= 1) {
    const furthest = history[distance];
    const diagonal = x - y;
    const down = goesDown(furthest, diagonal, distance);
    const previousDiagonal = down ? diagonal + 1 : diagonal - 1;
    const previousX = distance === 0 ? 0 : reached(furthest, previousDiagonal);
    const previousY = distance === 0 ? 0 : previousX - previousDiagonal;
    const stepX = distance === 0 ? 0 : previousX + (down ? 0 : 1);
    while (x > stepX) {
      x -= 1;
      y -= 1;
      edits.push({ sign: " ", line: before[x] });
    }
    if (distance > 0) {
      edits.push(
        down ? { sign: "+", line: after[previousY] } : { sign: "-", line: before[previousX] },
      );
      x = previousX;
      y = previousY;
    }
  }
  return edits.toReversed();
}
