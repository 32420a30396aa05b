import {
  Dict,
  add,
  bigRange,
  byteArray,
  bytes,
  bytesFrom,
  enumerate,
  equals,
  floorDivide,
  getItem,
  join,
  len,
  map,
  max,
  maxBy,
  mod,
  modulo,
  mul,
  print,
  range,
  repeat,
  setDefault,
  setSlice,
  str,
  sum,
  tuple,
  zip,
} from "./runtime/builtins.js";
import * as itertools from "./runtime/itertools.js";
import * as math from "./runtime/math.js";

function isPrime(n: number): boolean {
  if (n < 2) {
    return false;
  }
  if (n % 2 === 0) {
    return n === 2;
  }
  for (let i = 3, end = Math.floor(Math.sqrt(n)); i <= end; i += 2) {
    if (n % i === 0) {
      return false;
    }
  }
  return true;
}

function sieve(limit: number): number[] {
  const flags = new Array<boolean>(limit + 1).fill(true);
  flags[0] = false;
  flags[1] = false;
  for (let i = 2, end = Math.floor(Math.sqrt(limit)); i <= end; i++) {
    if (getItem(flags, i)) {
      for (let j = i * i; j <= limit; j += i) {
        flags[j] = false;
      }
    }
  }
  return [...enumerate(flags)].filter(([i, p]) => p).map(([i, p]) => i);
}

function sieve2(n: number): number[] {
  const s = repeat(byteArray([1]), n + 1);
  setSlice(s, 0, 2, null, bytes("\0\0"));
  for (let i = 2, end = math.isqrt(n); i <= end; i++) {
    if (getItem(s, i) > 0) {
      setSlice(
        s,
        mul(i, i),
        null,
        i,
        bytesFrom(len(bigRange(mul(i, i), n + 1, i))),
      );
    }
  }
  return [...range(n + 1)].filter((i) => getItem(s, i) > 0);
}

function primeFactors(n: number): number[] {
  const factors: number[] = [];
  let d = 2;
  while (n > 1) {
    while (mod(n, d) === 0) {
      factors.push(d);
      n = Math.floor(n / d);
    }
    d++;
    if (d * d > n) {
      if (n > 1) {
        factors.push(n);
      }
      break;
    }
  }
  return factors;
}

function* genPrimes(): Generator<number> {
  const D = new Dict<number | bigint, number[]>();
  let q = 2;
  while (true) {
    if (!D.has(q)) {
      yield q;
      D.set(mul(q, q), [q]);
    } else {
      for (const p of D.get(q)!) {
        setDefault(D, p + q, []).push(p);
      }
      D.delete(q);
    }
    q++;
  }
}

print([...range(50)].filter((n) => isPrime(n)));
print(sieve(50));
print(equals(sieve2(60), sieve(60)));
print([...itertools.islice(genPrimes(), 20)]);
print([...itertools.takewhile((p) => p < 60, genPrimes())]);
for (const n of [12, 97, 360, 1001, 123456789, 2 ** 31 - 1]) {
  const f = primeFactors(n);
  print(n, "=", join(" x ", map(str, f)), equals(math.prod(f), n));
}
const twin = [...zip(sieve(100), sieve(100).slice(1))]
  .filter(([a, b]) => b - a === 2)
  .map(([a, b]) => tuple(a, b));
print(twin);

function perfect(n: number): boolean {
  return sum([...range(1, n)].filter((d) => n % d === 0)) === n;
}

print([...range(2, 500)].filter((n) => perfect(n)));

function collatz(n: number | bigint): (number | bigint)[] {
  const steps: (number | bigint)[] = [n];
  while (n !== 1) {
    n = modulo(n, 2) === 0 ? floorDivide(n, 2) : add(mul(3, n), 1);
    steps.push(n);
  }
  return steps;
}

print(collatz(27).slice(0, 10), collatz(27).length, max(collatz(27)));
const best = maxBy(range(1, 1000), { key: (n) => collatz(n).length });
console.log(best, collatz(best).length);
