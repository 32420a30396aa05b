import {
  add,
  bin,
  bitAnd,
  bitLength,
  bitXor,
  divmod,
  encode,
  floorDiv,
  format,
  getItem,
  hex,
  int,
  join,
  mod,
  mul,
  ord,
  pow,
  print,
  range,
  reversed,
  shiftLeft,
  strCount,
  sum,
} from "./runtime/builtins.js";

function intToWords(n: number): string | null {
  const ones = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
  ];
  const tens = [
    "",
    "",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
  ];
  if (n < 0) {
    return add("minus ", intToWords(-n));
  }
  if (n < 20) {
    return getItem(ones, n);
  }
  if (n < 100) {
    return (
      getItem(tens, Math.floor(n / 10)) +
      (mod(n, 10) > 0 ? "-" + ones[mod(n, 10)] : "")
    );
  }
  if (n < 1000) {
    return (
      getItem(ones, Math.floor(n / 100)) +
      " hundred" +
      (mod(n, 100) > 0 ? add(" and ", intToWords(mod(n, 100))) : "")
    );
  }
  for (const [value, word] of [
    [10 ** 9, "billion"],
    [10 ** 6, "million"],
    [1000, "thousand"],
  ] satisfies [[number, string], [number, string], [number, string]]) {
    if (n >= value) {
      const rest = mod(n, value);
      return (
        add(intToWords(floorDiv(n, value)), " ") +
        word +
        (rest > 0 ? add(" ", intToWords(rest)) : "")
      );
    }
  }
  return null;
}

for (const n of [
  0,
  7,
  13,
  42,
  100,
  115,
  999,
  1000,
  12345,
  1000001,
  -5,
  2 ** 31,
]) {
  print(n, intToWords(n));
}

function digits(n: number): number[] {
  return Array.from(String(Math.abs(n)), (d) => int(d));
}

function isArmstrong(n: number): boolean {
  const ds = digits(n);
  return sum(ds.map((d) => pow(d, ds.length))) === n;
}

print([...range(1000)].filter((n) => isArmstrong(n)));

function reverseInt(n: number): number | bigint {
  const sign = n < 0 ? -1 : 1;
  let r: number | bigint;
  [n, r] = [Math.abs(n), 0];
  while (n !== 0) {
    let d: number;
    [n, d] = divmod(n, 10);
    r = add(mul(r, 10), d);
  }
  return mul(sign, r);
}

print(reverseInt(-1230), reverseInt(987654321));

function toBase(n: number, b: number): string {
  if (n === 0) {
    return "0";
  }
  const digs = "0123456789abcdefghijklmnopqrstuvwxyz";
  const out: string[] = [];
  const neg = n < 0;
  n = Math.abs(n);
  while (n !== 0) {
    out.push(digs[mod(n, b)]);
    n = Math.floor(n / b);
  }
  return (neg ? "-" : "") + join("", reversed(out));
}

print(
  [2, 8, 16, 36].map((b) => toBase(255, b)),
  toBase(-10, 2),
  int("zz", 36),
);
print(
  bin(10),
  format(10, "08b"),
  format(255, "X"),
  0b1010 ^ 0b0110,
  5 & 3,
  5 | 3,
  ~5,
  1 << 10,
  -17 >> 2,
  bin(-5),
  bitLength(255),
  strCount(bin(1023), "1"),
);

function popcount(n: number): number {
  let c = 0;
  while (n > 0) {
    n &= n - 1;
    c++;
  }
  return c;
}

print(Array.from({ length: 16 }, (_, i) => popcount(i)));

function fnv1a(s: string): number | bigint {
  let h: number | bigint = 14695981039346656037n;
  for (const b of encode(s)) {
    h = bitXor(h, b);
    h = bitAnd(mul(h, 0x100000001b3), 18446744073709551615n);
  }
  return h;
}

print(hex(fnv1a("hello")), fnv1a(""));

function djb2(s: string): number {
  let h = 5381;
  for (const c of s) {
    h = bitAnd(shiftLeft(h, 5) + h + ord(c), 0xffffffff);
  }
  return h;
}

console.log(djb2("hello world"));
