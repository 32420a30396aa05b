/** An unevaluated sum of two doubles: about 106 bits. */
export type Pair = readonly [high: number, low: number];

/** `a + b` without error. */
export function twoSum(a: number, b: number): Pair {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
}

/** `a * b` without error (Dekker's product: JavaScript has no fused multiply-add). */
export function twoProduct(a: number, b: number): Pair {
  const product = a * b;
  const wideA = 134217729 * a;
  const highA = wideA - (wideA - a);
  const lowA = a - highA;
  const wideB = 134217729 * b;
  const highB = wideB - (wideB - b);
  const lowB = b - highB;
  return [product, highA * highB - product + highA * lowB + lowA * highB + lowA * lowB];
}

/** Sum of two pairs. */
export function addPairs(a: Pair, b: Pair): Pair {
  const [high, error] = twoSum(a[0], b[0]);
  const [lowSum, lowError] = twoSum(a[1], b[1]);
  const [middle, rest] = twoSum(high, error + lowSum);
  return twoSum(middle, rest + lowError);
}

/** Product of two pairs. */
export function multiplyPairs(a: Pair, b: Pair): Pair {
  const [high, low] = twoProduct(a[0], b[0]);
  return twoSum(high, low + (a[0] * b[1] + a[1] * b[0]));
}

/** Quotient of two pairs. */
export function dividePairs(a: Pair, b: Pair): Pair {
  const first = a[0] / b[0];
  const rest = addPairs(a, multiplyPairs(b, [-first, 0]));
  const second = rest[0] / b[0];
  const last = addPairs(rest, multiplyPairs(b, [-second, 0]))[0] / b[0];
  return addPairs(twoSum(first, second), [last, 0]);
}
