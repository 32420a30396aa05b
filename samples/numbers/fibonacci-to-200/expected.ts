/** Fibonacci numbers up to the 200th: past 2**53 each digit still counts. */

import {
  PySet,
  add,
  bitLength,
  divide,
  enumerate,
  getItem,
  modulo,
  mul,
  named,
  pow,
  print,
  range,
  sorted,
  str,
  sub,
  sum,
} from "./runtime/builtins.js";
import { lruCache } from "./runtime/functools.js";

/** Yields the first numbers of the sequence. */
function* fibonacci(limit: number): Generator<number | bigint> {
  let a: number | bigint = 0;
  let b: number | bigint = 1;
  for (let _ = 0; _ < limit; _++) {
    yield a;
    [a, b] = [b, add(a, b)];
  }
}

const fib = lruCache(null)(
  named(function (n: number): number | bigint {
    return n < 2 ? n : add(fib(n - 1), fib(n - 2));
  }, "fib"),
);

/** F(n) and F(n + 1), by doubling. */
function fast(n: number): [number | bigint, number | bigint] {
  if (n === 0) {
    return [0, 1];
  }
  const [a, b] = fast(Math.floor(n / 2));
  const c = mul(a, sub(mul(2, b), a));
  const d = add(mul(a, a), mul(b, b));
  return n % 2 ? [d, add(c, d)] : [c, d];
}

const numbers = [...fibonacci(201)];
print(numbers.slice(0, 12));
for (const n of [77, 78, 79, 80, 90, 93, 94, 150, 199, 200]) {
  console.log(`F(${n}) = ${str(getItem(numbers, n))}`);
}

print(
  "all three agree:",
  [...range(201)].every(
    (n) => fib(n) === getItem(numbers, n) && getItem(numbers, n) === fast(n)[0],
  ),
);

// F(78) is the last one below 2**53.
console.log(
  "first beyond 2**53:",
  getItem(
    [...enumerate(numbers)]
      .filter(([n, value]) => value > pow(2, 53))
      .map(([n, value]) => n),
    0,
  ),
);
print(
  "sum of the first 100:",
  sum(numbers.slice(0, 100)),
  "=",
  sub(getItem(numbers, 101), 1),
);
print(
  "even ones below a million:",
  sum(numbers.filter((n) => modulo(n, 2) === 0 && n < 1_000_000)),
);

// The ratio of neighbours settles down quickly.
for (const n of [5, 10, 20, 40, 80]) {
  print(n, divide(getItem(numbers, n + 1), getItem(numbers, n)));
}
print(
  "digits of F(200):",
  sorted(new PySet<string>(str(getItem(numbers, 200)))),
  bitLength(getItem(numbers, 200)),
  "bits",
);
