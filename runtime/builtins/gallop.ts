/** Searches in sorted runs by steps that double: what is looked for is likely to be near. */

/** `left < right` */
export type Less<T> = (left: T, right: T) => boolean;

/**
 * How many of the `count` items from `start` on come before `key`, which goes in front of its equals.
 * @param hint Where to begin, counted from `start`.
 */
export function gallopLeft<T>(
  key: T,
  items: readonly T[],
  start: number,
  count: number,
  hint: number,
  less: Less<T>,
): number {
  return gallop((at) => less(items[start + at], key), count, hint);
}

/** The same with `key` behind its equals. */
export function gallopRight<T>(
  key: T,
  items: readonly T[],
  start: number,
  count: number,
  hint: number,
  less: Less<T>,
): number {
  return gallop((at) => !less(key, items[start + at]), count, hint);
}

/** The first place that `isBefore` does not hold for. */
function gallop(isBefore: (at: number) => boolean, count: number, hint: number): number {
  let [last, step] = [0, 1];
  let [low, high] = [0, 0];
  if (isBefore(hint)) {
    const most = count - hint;
    while (step < most && isBefore(hint + step)) [last, step] = [step, step * 2 + 1];
    [low, high] = [hint + last, hint + Math.min(step, most)];
  } else {
    const most = hint + 1;
    while (step < most && !isBefore(hint - step)) [last, step] = [step, step * 2 + 1];
    [low, high] = [hint - Math.min(step, most), hint - last];
  }
  low += 1;
  while (low < high) {
    const middle = low + ((high - low) >> 1);
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return high;
}
