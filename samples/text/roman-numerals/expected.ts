/** Roman numerals kata. */

import {
  AssertionError,
  KeyError,
  ValueError,
  divmod,
  format,
  getItem,
  len,
  maxBy,
  print,
  range,
  repeat,
  reversed,
} from "./runtime/builtins.js";

const VALUES: [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function toRoman(n: number): string {
  if (!(0 < n && n < 4000)) {
    throw new ValueError(`number out of range: ${n}`);
  }
  const result: string[] = [];
  for (const [value, symbol] of VALUES) {
    let count: number;
    [count, n] = divmod(n, value);
    result.push(repeat(symbol, count));
  }
  return result.join("");
}

function fromRoman(s: string): number {
  const symbols = new Map<string, number>(
    VALUES.map(([val, sym]) => [sym, val]),
  );
  let total = 0;
  let prev = 0;
  for (const ch of reversed(s.toUpperCase())) {
    const val = getItem(symbols, ch);
    if (val < prev) {
      total -= val;
    } else {
      total += val;
      prev = val;
    }
  }
  return total;
}

for (const n of [1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999]) {
  const r = toRoman(n);
  if (fromRoman(r) !== n) {
    throw new AssertionError();
  }
  console.log(
    `${format(n, "4")}  ${format(r, "12")} ${format(fromRoman(r), "4")}`,
  );
}

for (const bad of [0, 4000, -5]) {
  try {
    console.log(toRoman(bad));
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("Error:", e);
  }
}

try {
  fromRoman("ABC");
} catch (e) {
  if (!(e instanceof KeyError)) throw e;
  print("Unknown symbol", e);
}

print([...range(1, 4000)].every((i) => fromRoman(toRoman(i)) === i));
console.log(maxBy(range(1, 4000), { key: (i) => len(toRoman(i)) }));
