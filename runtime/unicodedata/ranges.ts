/** Code points in order, with what holds for them. */
export type Ranges = readonly (readonly [first: number, last: number, value: string])[];

/** Reads a table: the distance to the range before, how much longer than one it is, its value. */
export function rangesOf(text: string): Ranges {
  let at = 0;
  return text.split(" ").map((entry) => {
    const [, distance, more = "0", value] = /^(\w+)(?:\+(\w+))?=(\w+)$/.exec(entry)!;
    const first = at + parseInt(distance, 36);
    at = first + parseInt(more, 36);
    return [first, at, value] as const;
  });
}

/** What holds for a code point; nothing where no range has it. */
export function valueIn(ranges: Ranges, code: number): string | undefined {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, value] = ranges[middle];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return value;
  }
  return undefined;
}
