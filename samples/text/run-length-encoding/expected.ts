import {
  float,
  int,
  isDigit,
  len,
  print,
  repeat,
  repr,
  roundHalfEven,
  sum,
  tuple,
} from "./runtime/builtins.js";
import * as itertools from "./runtime/itertools.js";

function encode(s: string): string {
  if (!s) {
    return "";
  }
  let encoded = "";
  let count = 1;
  for (let i = 1; i < s.length; i++) {
    if (s[i] === s[i - 1]) {
      count++;
    } else {
      encoded += String(count) + s[i - 1];
      count = 1;
    }
  }
  encoded += String(count) + s.at(-1)!;
  return encoded;
}

function decode(s: string): string {
  let out = "";
  let num = "";
  for (const c of s) {
    if (isDigit(c)) {
      num += c;
    } else {
      out += repeat(c, int(num || 1));
      num = "";
    }
  }
  return out;
}

function encode2(s: string): (readonly [string, number])[] {
  return Array.from(itertools.groupby(s), ([k, g]) => tuple(k, [...g].length));
}

function encode3(s: string): string {
  return Array.from(
    itertools.groupby(s),
    ([k, g]) => `${sum(Array.from(g, (_) => 1))}${k}`,
  ).join("");
}

const samples = ["", "a", "aaabbc", "WWWWWWWWWWWWBWWWWWWWWWWWWBBB", "abcabc"];
for (const s of samples) {
  const e = encode(s);
  print(repr(s), "->", repr(e), decode(e) === s, encode3(s) === e);
  print("   ", encode2(s));
  if (s) {
    const ratio = len(e) / s.length;
    print("    ratio:", float(roundHalfEven(ratio, 2)));
  }
}
