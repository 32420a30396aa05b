/** Running totals, added from the left. */
export function accumulated(weights: Iterable<number>): number[] {
  const totals: number[] = [];
  for (const weight of weights) {
    totals.push(totals.length === 0 ? +weight : totals[totals.length - 1] + +weight);
  }
  return totals;
}

/** The place after the last total that is not above `value` (`bisect.bisect_right`). */
export function bisectRight(totals: readonly number[], value: number, end = totals.length): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < totals[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}
