/**
 * CPython's merge sort, comparison for comparison: where `<` is no total order (NaN, sets), where it
 * fails, or where it counts its calls, the steps are seen.
 * @see https://docs.python.org/3/howto/sorting.html
 */
import { gallopLeft, gallopRight, type Less } from "./gallop.js";

/** As many wins in a row make a merge look ahead. */
const MIN_GALLOP = 7;

interface Run {
  readonly start: number;
  length: number;
  /** How deep the border to the next run lies in the tree of merges. */
  power: number;
}

/** Sorts in place; where `less` throws, all items are still there. */
export function timsort<T>(items: T[], less: Less<T>): void {
  const runs: Run[] = [];
  const shortest = shortestRun(items.length);
  const state = { minGallop: MIN_GALLOP };
  for (let start = 0; start < items.length; ) {
    let length = orderedRun(items, start, less);
    const wanted = Math.min(shortest, items.length - start);
    if (length < wanted) {
      insertSorted(items, start, start + wanted, start + length, less);
      length = wanted;
    }
    const last = runs.at(-1);
    if (last) {
      const power = powerOf(last, length, items.length);
      while (runs.length > 1 && runs.at(-2)!.power > power) mergeAt(runs.length - 2);
      runs.at(-1)!.power = power;
    }
    runs.push({ start, length, power: 0 });
    start += length;
  }
  while (runs.length > 1) {
    let at = runs.length - 2;
    if (at > 0 && runs[at - 1].length < runs[at + 1].length) at -= 1;
    mergeAt(at);
  }

  function mergeAt(index: number): void {
    const [left, right] = [runs[index], runs[index + 1]];
    const middle = right.start;
    const end = right.start + right.length;
    left.length += right.length;
    runs.splice(index + 1, 1);
    // What is in place already at both ends stays there.
    const start = gallopRight(items[middle], items, left.start, middle - left.start, 0, less);
    const from = left.start + start;
    if (from === middle) return;
    const count = end - middle;
    const kept = gallopLeft(items[middle - 1], items, middle, count, count - 1, less);
    if (kept === 0) return;
    if (middle - from <= kept) mergeUp(items, from, middle, middle + kept, less, state);
    else mergeDown(items, from, middle, middle + kept, less, state);
  }
}

/** Runs are at least so long that about a power of two of them makes the list. */
function shortestRun(length: number): number {
  let [rest, odd] = [length, 0];
  while (rest >= 64) {
    odd |= rest & 1;
    rest >>= 1;
  }
  return rest + odd;
}

/** The length of the run that starts here; one that falls is turned round. */
function orderedRun<T>(items: T[], start: number, less: Less<T>): number {
  let at = start + 1;
  if (at >= items.length) return 1;
  const falls = less(items[at], items[at - 1]);
  at += 1;
  while (at < items.length && less(items[at], items[at - 1]) === falls) at += 1;
  if (falls)
    for (let low = start, high = at - 1; low < high; low++, high--)
      [items[low], items[high]] = [items[high], items[low]];
  return at - start;
}

/** Inserts the items from `sorted` on into those before, which are in order. */
function insertSorted<T>(
  items: T[],
  start: number,
  end: number,
  sorted: number,
  less: Less<T>,
): void {
  for (let next = sorted; next < end; next++) {
    const item = items[next];
    let [low, high] = [start, next];
    while (low < high) {
      const middle = low + ((high - low) >> 1);
      if (less(item, items[middle])) high = middle;
      else low = middle + 1;
    }
    items.copyWithin(low + 1, low, next);
    items[low] = item;
  }
}

/** The first binary digit in which the middles of the two runs differ, as parts of the whole list. */
function powerOf({ start, length }: Run, next: number, total: number): number {
  let first = 2 * start + length;
  let second = first + length + next;
  for (let power = 1; ; power++) {
    if (first >= total) {
      first -= total;
      second -= total;
    } else if (second >= total) return power;
    first *= 2;
    second *= 2;
  }
}

interface Gallop {
  minGallop: number;
}

interface Merge {
  isOver(): boolean;
  /** Whether the next item comes from the run that stayed in place. */
  comesFirst(): boolean;
  takeTheirs(): void;
  takeMine(): void;
}

/** Takes one item at a time until a run has won so often that it pays to look ahead, or all is done. */
function pairwise(merge: Merge, state: Gallop): boolean {
  let [won, lost] = [0, 0];
  while (!merge.isOver() && Math.max(won, lost) < state.minGallop) {
    if (merge.comesFirst()) {
      merge.takeTheirs();
      [won, lost] = [0, lost + 1];
    } else {
      merge.takeMine();
      [won, lost] = [won + 1, 0];
    }
  }
  if (merge.isOver()) return false;
  state.minGallop += 1;
  return true;
}

/** Merges two runs from their beginning; the left one is the shorter. */
function mergeUp<T>(
  items: T[],
  start: number,
  middle: number,
  end: number,
  less: Less<T>,
  state: Gallop,
): void {
  const left = items.slice(start, middle);
  let [at, mine, theirs] = [start, 0, middle];
  // The last of the left run is known to come last of all.
  const isOver = (): boolean => theirs === end || mine >= left.length - 1;
  const comesFirst = (): boolean => less(items[theirs], left[mine]);
  const takeTheirs = (): void => void (items[at++] = items[theirs++]);
  const takeMine = (): void => void (items[at++] = left[mine++]);
  try {
    takeTheirs();
    while (!isOver()) {
      if (!pairwise({ isOver, comesFirst, takeTheirs, takeMine }, state)) break;
      let [won, lost] = [0, 0];
      do {
        state.minGallop -= state.minGallop > 1 ? 1 : 0;
        won = gallopRight(items[theirs], left, mine, left.length - mine, 0, less);
        for (let count = 0; count < won; count++) takeMine();
        if (mine >= left.length - 1) break;
        takeTheirs();
        if (theirs === end) break;
        lost = gallopLeft(left[mine], items, theirs, end - theirs, 0, less);
        for (let count = 0; count < lost; count++) takeTheirs();
        if (theirs === end) break;
        takeMine();
        if (isOver()) break;
      } while (won >= MIN_GALLOP || lost >= MIN_GALLOP);
      if (!isOver()) state.minGallop += 1;
    }
    if (mine === left.length - 1) while (theirs < end) takeTheirs();
  } finally {
    while (mine < left.length) takeMine();
  }
}

/** Merges two runs from their end; the right one is the shorter. */
function mergeDown<T>(
  items: T[],
  start: number,
  middle: number,
  end: number,
  less: Less<T>,
  state: Gallop,
): void {
  const right = items.slice(middle, end);
  let [at, mine, theirs] = [end - 1, right.length - 1, middle - 1];
  // The first of the right run is known to come first of all.
  const isOver = (): boolean => theirs < start || mine <= 0;
  const comesFirst = (): boolean => less(right[mine], items[theirs]);
  const takeTheirs = (): void => void (items[at--] = items[theirs--]);
  const takeMine = (): void => void (items[at--] = right[mine--]);
  try {
    takeTheirs();
    while (!isOver()) {
      if (!pairwise({ isOver, comesFirst, takeTheirs, takeMine }, state)) break;
      let [won, lost] = [0, 0];
      do {
        state.minGallop -= state.minGallop > 1 ? 1 : 0;
        const count = theirs - start + 1;
        lost = count - gallopRight(right[mine], items, start, count, count - 1, less);
        for (let taken = 0; taken < lost; taken++) takeTheirs();
        if (theirs < start) break;
        takeMine();
        if (mine <= 0) break;
        won = mine + 1 - gallopLeft(items[theirs], right, 0, mine + 1, mine, less);
        for (let taken = 0; taken < won; taken++) takeMine();
        if (mine <= 0) break;
        takeTheirs();
        if (isOver()) break;
      } while (won >= MIN_GALLOP || lost >= MIN_GALLOP);
      if (!isOver()) state.minGallop += 1;
    }
    if (mine === 0) while (theirs >= start) takeTheirs();
  } finally {
    while (mine >= 0) takeMine();
  }
}
