// Number puzzles in the style of the well-known problem collections

import {
  add,
  bigRange,
  bin,
  bitAnd,
  dictPop,
  divmod,
  enumerate,
  float,
  floorDiv,
  floorDivide,
  format,
  getItem,
  hex,
  int,
  join,
  max,
  maxBy,
  mod,
  modulo,
  mul,
  named,
  neg,
  next,
  oct,
  pow,
  print,
  range,
  reversed,
  roundHalfEven,
  setDefault,
  setItem,
  shiftLeft,
  slice,
  strCount,
  sub,
  sum,
  tuple,
  unpackDeep,
  unpackEach,
} from "./runtime/builtins.js";
import { lruCache, reduce } from "./runtime/functools.js";
import * as itertools from "./runtime/itertools.js";
import * as math from "./runtime/math.js";

function* primes(): Generator<number> {
  const composites = new Map<number, number[]>();
  for (const n of itertools.count(2)) {
    if (!composites.has(n)) {
      yield n;
      composites.set(n * n, [n]);
    } else {
      for (const p of dictPop(composites, n)) {
        setDefault(composites, p + n, []).push(p);
      }
    }
  }
}

function divisors(n: number | bigint): (number | bigint)[] {
  const small = [...bigRange(1, add(math.isqrt(n), 1))].filter(
    (d) => modulo(n, d) === 0,
  );
  return [
    ...small,
    ...[...reversed(small)]
      .filter((d) => mul(d, d) !== n)
      .map((d) => floorDivide(n, d)),
  ];
}

const collatz = lruCache(null)(
  named(function (n: number | bigint): number {
    return n === 1
      ? 1
      : 1 + collatz(modulo(n, 2) === 0 ? floorDivide(n, 2) : add(mul(3, n), 1));
  }, "collatz"),
);

function* digits(n: number | bigint, base = 10): Generator<number> {
  while (n) {
    let d: number;
    [n, d] = divmod(n, base);
    yield d;
  }
}

function isPalindrome(n: number): boolean {
  return String(n) === slice(String(n), null, null, -1);
}

function continuedFractionSqrt(n: number): [number[], (number | bigint)[]] {
  const a0 = math.isqrt(n);
  if (a0 * a0 === n) {
    return [[a0], []];
  }
  let m: number | bigint = 0;
  let d: number | bigint = 1;
  let a: number | bigint = a0;
  const period: (number | bigint)[] = [];
  while (a !== 2 * a0) {
    m = sub(mul(d, a), m);
    d = floorDivide(sub(n, mul(m, m)), d);
    a = floorDivide(add(a0, m), d);
    period.push(a);
  }
  return [[a0], period];
}

function egyptian(n: number | bigint, d: number | bigint): (number | bigint)[] {
  const out: (number | bigint)[] = [];
  while (n) {
    const k = neg(floorDivide(neg(d), n));
    out.push(k);
    [n, d] = [sub(mul(n, k), d), mul(d, k)];
  }
  return out;
}

function pell(D: number): readonly [number | bigint, number | bigint] {
  const [[a0], period] = unpackDeep(continuedFractionSqrt(D), [[null], null]);
  let h: number | bigint = a0;
  let h1: number | bigint = 1;
  let k: number | bigint = 1;
  let k1: number | bigint = 0;
  let i = 0;
  while (sub(mul(h, h), mul(mul(D, k), k)) !== 1) {
    const a = getItem(period, mod(i, period.length));
    [h, h1] = [add(mul(a, h), h1), h];
    [k, k1] = [add(mul(a, k), k1), k];
    i++;
  }
  return tuple(h, k);
}

const ways = [1, ...new Array<number>(200).fill(0)];
for (const coin of [1, 2, 5, 10, 20, 50, 100, 200]) {
  for (let total = coin; total < 201; total++) {
    setItem(
      ways,
      total,
      add(getItem(ways, total), getItem(ways, total - coin)),
    );
  }
}

console.log(sum([...range(1000)].filter((n) => n % 3 === 0 || n % 5 === 0)));
let a: number | bigint = 1;
let b: number | bigint = 2;
let even: number | bigint = 0;
while (a < 4_000_000) {
  if (!(bitAnd(a, 1) > 0)) {
    even = add(even, a);
  }
  [a, b] = [b, add(a, b)];
}
print(even);
console.log(
  max(
    [...range(900, 1000)].flatMap((x) =>
      [...range(x, 1000)].filter((y) => isPalindrome(x * y)).map((y) => x * y),
    ),
  ),
);
print(reduce((a, b) => floorDivide(mul(a, b), math.gcd(a, b)), range(1, 21)));
print(
  sub(pow(sum(range(1, 101)), 2), sum(Array.from(range(1, 101), (n) => n * n))),
);
console.log(sum(itertools.takewhile((p) => p < 2000, primes())));
console.log(
  next(
    (function* (source: Iterable<number>) {
      for (const t of source) {
        if (divisors(t).length > 100) {
          yield t;
        }
      }
    })(itertools.accumulate(itertools.count(1))),
  ),
);
console.log(
  maxBy(range(1, 3000), { key: collatz }),
  collatz.cacheInfo().currsize,
);
print(
  sum(digits(pow(2, 1000))),
  sum(digits(math.factorial(100))),
  math.comb(40, 20),
);
console.log(
  join(
    "",
    next(
      (function* (source2: Iterable<readonly [number, readonly string[]]>) {
        for (const [i, p] of source2) {
          if (i === 999) {
            yield p;
          }
        }
      })(enumerate(itertools.permutations("0123456"))),
    ),
  ),
);
print(getItem(ways, 200), math.prod(divisors(36)), divisors(36));
print(
  [...range(2, 10000)].filter(
    (n) => n === sum(Array.from(digits(n), (d) => pow(d, 4))),
  ),
);
let s: number | bigint;
const items: number[] = [];
for (const n of range(1, 3000)) {
  if (
    (s = sub(sum(divisors(n)), n)) !== n &&
    sub(sum(divisors(s)), s) === n &&
    s > 0
  ) {
    items.push(n);
  }
}
print(items);
print(
  new Map<number, (number | bigint)[]>(
    [2, 7, 13, 23].map((d) => [d, continuedFractionSqrt(d)[1]]),
  ),
);
print(egyptian(4, 13), egyptian(7, 15), pell(61));
const best = maxBy(
  Array.from(range(2, 100), (d) =>
    tuple(d, continuedFractionSqrt(d)[1].length),
  ),
  { key: (item) => item[1] },
);
print("longest period", best);
print(
  [...unpackEach(itertools.combinations(range(1, 60), 3), 3)]
    .filter(([a, b, c]) => a * a + b * b === c * c)
    .map(([a, b, c]) => a + b + c)
    .slice(0, 5),
);
print(
  pow(7, pow(10, 18), 10 ** 9 + 7),
  pow(3, -1, 11),
  modulo(sub(pow(2, 127), 1), 1_000_003),
);
print(
  hex(sum(Array.from(range(0, 64, 3), (i) => shiftLeft(1, i)))),
  strCount(bin(37).slice(2), "1"),
  format(pow(2, 70), ","),
  int("zz", 36),
  oct(8),
);
print(
  float(0.1 + 0.2),
  float(1e16 + 1),
  floorDiv(7, -2),
  mod(-7, 3),
  divmod(-7, 2),
  pow(2, -1),
  roundHalfEven(2.5),
  roundHalfEven(-0.5),
  int(-3.7),
);
