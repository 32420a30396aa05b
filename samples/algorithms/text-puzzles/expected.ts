import {
  center,
  chr,
  divmod,
  enumerate,
  equals,
  expandTabs,
  format,
  getItem,
  isAlnum,
  isAlpha,
  isUpper,
  join,
  len,
  makeTrans,
  maxBy,
  mod,
  nextWithin,
  ord,
  partition,
  print,
  range,
  repeat,
  reversed,
  rsplit,
  setDefault,
  slice,
  sorted,
  split,
  splitLines,
  strCount,
  strFind,
  strIndex,
  strip,
  swapCase,
  translate,
} from "./runtime/builtins.js";
import * as string from "./runtime/string.js";
import * as textwrap from "./runtime/textwrap.js";

function caesar(text: string, k: number): string {
  const out: string[] = [];
  for (const ch of text) {
    if (isAlpha(ch)) {
      const base = isUpper(ch) ? ord("A") : ord("a");
      out.push(chr(mod(ord(ch) - base + k, 26) + base));
    } else {
      out.push(ch);
    }
  }
  return out.join("");
}

function vigenere(text: string, key: string, sign = 1): string {
  const shifts = (function* (source: Iterable<string>) {
    for (const c of source) {
      yield strIndex(string.asciiLowercase, c);
    }
  })(key.repeat(len(text)));
  return Array.from(text, (c) =>
    isAlpha(c) ? caesar(c, sign * nextWithin("generator", shifts)) : c,
  ).join("");
}

function isPalindrome(s: string | string[]): boolean {
  s = [...s].filter((c) => isAlnum(c)).map((c) => c.toLowerCase());
  return equals(s, slice(s, null, null, -1));
}

function rle(s: string): string {
  if (!s) {
    return "";
  }
  let out = "";
  let prev = s[0];
  let n = 0;
  for (const c of s + "\0") {
    if (c === prev) {
      n++;
    } else {
      out += n > 1 ? `${n}${prev}` : prev;
      [prev, n] = [c, 1];
    }
  }
  return out;
}

function anagrams(words: string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const w of words) {
    setDefault(groups, sorted(w).join(""), []).push(w);
  }
  return [...groups.values()].filter((g) => g.length > 1);
}

function roman(n: number): string {
  const vals: [number, string][] = [
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
  let s = "";
  for (const [v, sym] of vals) {
    let count: number;
    [count, n] = divmod(n, v);
    s += repeat(sym, count);
  }
  return s;
}

function levenshtein(a: string, b: string): number {
  let prev = [...range(b.length + 1)];
  for (const [i, ca] of enumerate(a, 1)) {
    const cur = [i];
    for (const [j, cb] of enumerate(b, 1)) {
      cur.push(
        Math.min(
          getItem(prev, j) + 1,
          getItem(cur, j - 1) + 1,
          getItem(prev, j - 1) + Number(ca !== cb),
        ),
      );
    }
    prev = cur;
  }
  return getItem(prev, -1);
}

print(caesar("Hello, World!", 3), caesar(caesar("Zebra", 5), -5));
const enc = vigenere("attack at dawn", "lemon");
print(enc, vigenere(enc, "lemon", -1));
print(
  ["A man, a plan, a canal: Panama", "nope", ""].map((w) => isPalindrome(w)),
);
print(rle("aaabccd"), rle(""), rle("zz"));
print(anagrams("listen silent enlist google elgoog abc".split(" ")));
print([1994, 2024, 49].map((n) => roman(n)));
console.log(levenshtein("kitten", "sitting"), levenshtein("", "abc"));
console.log(
  new string.Template("$who owes ${amt} to $$").substitute(
    {},
    { who: "Ann", amt: 5 },
  ),
);
console.log(
  strip(
    textwrap.dedent(`
    indented
      more
    `),
  ),
);
print(
  textwrap.indent("a\nb", "> "),
  textwrap.shorten("The quick brown fox jumps", {
    width: 15,
    placeholder: "...",
  }),
);
print(
  translate("abc", makeTrans("abc", "xyz")),
  "a-b_c".replaceAll("-", "_").split("_"),
  swapCase("Title Case"),
  center("x", 5, "*"),
);
print(
  expandTabs("tab\tsep", 4),
  "ß".toUpperCase(),
  "İ".toLowerCase() === "i̇",
  "ab".repeat(2) < "abb",
  `s|${format(2.345, "5.2f")}|${format(7, "<5")}|`,
);
print(
  "a,b,,c".split(","),
  split(" a  b "),
  splitLines("a\nb\r\nc"),
  partition("k=v=w", "="),
  rsplit("x.y.z", ".", 1),
);
print(
  maxBy("apple fig banana".split(" "), { key: len }),
  sorted("bCa", { key: (value: string) => value.toLowerCase() }),
  join("", reversed("abc")),
  strCount("abcabc", "bc"),
  strFind("hello", "l", 3),
);
console.log(
  `${format("left", "<8")}|${format("right", ">8")}|${format("mid", "^8")}|${format(42, "08.3f")}|${format(-7, "+d")}|${format(1234567.891, ",.2f")}|${format(0.256, ".1%")}|${format(255, "x")}|${format("é", ">3")}`,
);
