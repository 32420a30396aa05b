import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { intOf, normalize } from "../builtins/numbers.js";
import { typeName } from "../builtins/type-name.js";

/** An int argument as a `bigint`; results are exact, and `bigint`s again beyond 2**53. */
function whole(value: unknown): bigint {
  const int = intOf(value);
  if (int === undefined) {
    throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  }
  return BigInt(int);
}

function result(value: bigint): number {
  return normalize(value) as number;
}

/** https://docs.python.org/3/library/math.html#math.factorial */
export function factorial(value: number | bigint): number {
  const n = whole(value);
  if (n < 0n) throw new ValueError("factorial() not defined for negative values");
  return result(rangeProduct(1n, n));
}

/** The product of the ints from `low` to `high`, halved for balanced factors. */
function rangeProduct(low: bigint, high: bigint): bigint {
  if (low > high) return 1n;
  if (high - low < 8n) {
    let total = low;
    for (let n = low + 1n; n <= high; n++) total *= n;
    return total;
  }
  const middle = (low + high) / 2n;
  return rangeProduct(low, middle) * rangeProduct(middle + 1n, high);
}

/** https://docs.python.org/3/library/math.html#math.perm */
export function perm(n: number | bigint, k: number | bigint | null = null): number {
  if (k === null) return factorial(n);
  const [total, chosen] = [whole(n), whole(k)];
  if (total < 0n) throw new ValueError("n must be a non-negative integer");
  if (chosen < 0n) throw new ValueError("k must be a non-negative integer");
  return chosen > total ? 0 : result(rangeProduct(total - chosen + 1n, total));
}

/** https://docs.python.org/3/library/math.html#math.comb */
export function comb(n: number | bigint, k: number | bigint): number {
  const [total, chosen] = [whole(n), whole(k)];
  if (total < 0n) throw new ValueError("n must be a non-negative integer");
  if (chosen < 0n) throw new ValueError("k must be a non-negative integer");
  if (chosen > total) return 0;
  const least = chosen < total - chosen ? chosen : total - chosen;
  return result(rangeProduct(total - least + 1n, total) / rangeProduct(1n, least));
}

function gcdOf(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

/** https://docs.python.org/3/library/math.html#math.gcd */
export function gcd(...values: (number | bigint)[]): number {
  return result(values.map(whole).reduce(gcdOf, 0n));
}

/** https://docs.python.org/3/library/math.html#math.lcm */
export function lcm(...values: (number | bigint)[]): number {
  const total = values
    .map(whole)
    .reduce((a, b) => (a === 0n || b === 0n ? 0n : (a / gcdOf(a, b)) * b), 1n);
  return result(total < 0n ? -total : total);
}

/** https://docs.python.org/3/library/math.html#math.isqrt */
export function isqrt(value: number | bigint): number {
  const n = whole(value);
  if (n < 0n) throw new ValueError("isqrt() argument must be nonnegative");
  if (n < 2n) return result(n);
  // Newton's method from above, on exact ints.
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const better = (root + n / root) >> 1n;
    if (better >= root) return result(root);
    root = better;
  }
}
