import {
  ValueError,
  add,
  bigRange,
  bin,
  bitLength,
  byteArray,
  bytes,
  bytesFrom,
  chr,
  divmod,
  enumerate,
  float,
  floatPow,
  floorDiv,
  floorDivide,
  format,
  getItem,
  hex,
  int,
  iterate,
  len,
  maxBy,
  mod,
  modulo,
  mul,
  neg,
  oct,
  ord,
  pow,
  print,
  range,
  repeat,
  roundHalfEven,
  setSlice,
  str,
  sub,
  sum,
  tuple,
} from "./runtime/builtins.js";

function isPrime(n: number): boolean {
  if (n < 2) {
    return false;
  }
  if (n % 2 === 0) {
    return n === 2;
  }
  let d = 3;
  while (d * d <= n) {
    if (n % d === 0) {
      return false;
    }
    d += 2;
  }
  return true;
}

function sieve(limit: number): number[] {
  const flags = repeat(byteArray([1]), limit + 1);
  setSlice(flags, 0, 2, null, bytes("\0\0"));
  for (let i = 2, end = Math.floor(Math.sqrt(limit)); i <= end; i++) {
    if (getItem(flags, i) > 0) {
      setSlice(
        flags,
        mul(i, i),
        null,
        i,
        bytesFrom(len(bigRange(mul(i, i), limit + 1, i))),
      );
    }
  }
  return [...enumerate(iterate(flags))]
    .filter(([i, f]) => f > 0)
    .map(([i, f]) => i);
}

function factor(n: number): Map<number, number> {
  const out = new Map<number, number>();
  let p = 2;
  while (n > 1) {
    while (n % p === 0) {
      out.set(p, (out.get(p) ?? 0) + 1);
      n = Math.floor(n / p);
    }
    p += p === 2 ? 1 : 2;
    if (p * p > n && n > 1) {
      out.set(n, (out.get(n) ?? 0) + 1);
      break;
    }
  }
  return out;
}

function gcd(a: number, b: number): number {
  while (b > 0) {
    [a, b] = [b, a % b];
  }
  return a;
}

function egcd(
  a: number,
  b: number,
): readonly [number, number | bigint, number | bigint] {
  if (a === 0) {
    return tuple(b, 0, 1);
  }
  const [g, y, x] = egcd(b % a, a);
  return tuple(g, sub(x, mul(Math.floor(b / a), y)), y);
}

function modinv(a: number, m: number): number {
  const [g, x] = egcd(a % m, m);
  if (g !== 1) {
    throw new ValueError("no inverse");
  }
  return modulo(x, m);
}

print([...range(50)].filter((n) => isPrime(n)));
print(sieve(60), sieve(1000).length);
let n: number;
for (n of [84, 97, 1001, 2 ** 16, 600851475143]) {
  console.log(
    n,
    "=",
    Array.from(factor(n), ([p, k]) => (k > 1 ? `${p}^${k}` : String(p))).join(
      " * ",
    ),
  );
}
print(gcd(1071, 462), egcd(240, 46), modinv(3, 11));
const p = 61;
const q = 53;
const e = 17;
let phi: number;
[n, phi] = [p * q, (p - 1) * (q - 1)];
const d = modinv(e, phi);
const msg = "Hi!";
const enc = Array.from(msg, (ch) => pow(ord(ch), e, n));
print(enc, enc.map((c) => chr(pow(c, d, n))).join(""));
const perfect = [...range(2, 500)].filter(
  (n) => sum([...range(1, n)].filter((i) => n % i === 0)) === n,
);
print(perfect);
function collatz(n: number | bigint): (number | bigint)[] {
  const seq: (number | bigint)[] = [n];
  while (n !== 1) {
    n = modulo(n, 2) === 0 ? floorDivide(n, 2) : add(mul(3, n), 1);
    seq.push(n);
  }
  return seq;
}
print(maxBy(range(1, 100), { key: (n) => collatz(n).length }), collatz(6));
function toBase(
  n: number | bigint,
  b: number,
  digits = "0123456789abcdefghijklmnopqrstuvwxyz",
): string {
  if (n < 0) {
    return "-" + toBase(neg(n), b);
  }
  let s = "";
  while (true) {
    let r: number;
    [n, r] = divmod(n, b);
    s = getItem(digits, r) + s;
    if (n === 0) {
      return s;
    }
  }
}
print(
  toBase(255, 2),
  toBase(-255, 16),
  toBase(0, 3),
  toBase(pow(2, 70), 36),
  int("zz", 36),
);
print(
  bin(10),
  oct(64),
  hex(255),
  `${format(10, "#b")} ${format(255, "#06x")} ${format(1e6, ",.0f")} ${format(0.1 + 0.2, ".17f")}`,
);
let a: number | bigint = 0;
let b: number | bigint = 1;
while (a < pow(10, 25)) {
  [a, b] = [b, add(a, b)];
}
print(a, len(str(a)), bitLength(a));
print(
  sum(Array.from(str(pow(2, 1000)), (c) => int(c))),
  floorDiv(7, -2),
  mod(-7, 3),
  divmod(-7, 2),
  float(false ? floatPow(-8, 1 / 3) : roundHalfEven(floatPow(8, 1 / 3), 6)),
);
