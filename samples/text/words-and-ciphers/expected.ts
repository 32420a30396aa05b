/** Text processing: word counts, caesar, roman numerals, formatting tables. */

import {
  AssertionError,
  ascii,
  bytes,
  bytesFromHex,
  bytesHex,
  capitalize,
  caseFold,
  chr,
  decode,
  divmod,
  encode,
  enumerate,
  expandTabs,
  format,
  getItem,
  int,
  isAlnum,
  isDigit,
  isLower,
  isSpace,
  isTitle,
  isUpper,
  itemsView,
  len,
  list,
  makeTrans,
  max,
  mod,
  mul,
  namesGenerators,
  ord,
  partition,
  print,
  printTo,
  removePrefix,
  removeSuffix,
  repeat,
  repr,
  rsplit,
  slice,
  sorted,
  split,
  splitLines,
  str,
  strCount,
  strip,
  sum,
  swapCase,
  title,
  translate,
  tupleItem,
  zfill,
} from "./runtime/builtins.js";
import { Counter, DefaultDict } from "./runtime/collections.js";
import * as re from "./runtime/re.js";
import * as string from "./runtime/string.js";
import * as sys from "./runtime/sys.js";
import * as textwrap from "./runtime/textwrap.js";
import * as unicodedata from "./runtime/unicodedata.js";

const TEXT =
  "It was the best of times, it was the worst of times,\nit was the age of wisdom, it was the age of foolishness...\n";

function* words(text: string): Generator<[string, number]> {
  for (const m of re.finditer("[a-z']+", text.toLowerCase())) {
    yield [m.group(), m.start()];
  }
}
namesGenerators(words, "words");

const index = new DefaultDict<string, number[]>(list);
for (const [w, pos] of words(TEXT)) {
  index.getOrCreate(w).push(pos);
}
for (const [w, positions] of sorted(itemsView(index), {
  key: (kv) => [-kv[1].length, kv[0]],
}).slice(0, 4)) {
  console.log(
    `${format(w, "<8")}${format(positions.length, ">3")} ${str(positions)}`,
  );
}

function caesar(s: string, k: number): string {
  const out: string[] = [];
  for (const ch of s) {
    if (string.asciiLowercase.includes(ch)) {
      out.push(chr(mod(ord(ch) - 97 + k, 26) + 97));
    } else if (isUpper(ch)) {
      out.push(chr(mod(ord(ch) - ord("A") + k, 26) + ord("A")));
    } else {
      out.push(ch);
    }
  }
  return out.join("");
}

const enc = caesar("Hello, World!", 3);
print(
  enc,
  caesar(enc, -3),
  translate(
    enc,
    makeTrans(string.asciiLetters, string.asciiLetters.slice(1) + "a"),
  ),
);
const ROMAN: [number, string][] = [
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
  let res = "";
  for (const [value, sym] of ROMAN) {
    let count: number;
    [count, n] = divmod(n, value);
    res += repeat(sym, count);
  }
  return res;
}

function fromRoman(s: string): number {
  const vals = new Map<string, number>(ROMAN.map(([a, b]) => [b, a]));
  let total = 0;
  for (const [i, ch] of enumerate(s)) {
    const v = getItem(vals, ch);
    total += i + 1 < s.length && getItem(vals, s[i + 1]) > v ? -v : v;
  }
  return total;
}

for (const n of [4, 9, 14, 1994, 2024, 3999]) {
  const r = toRoman(n);
  if (fromRoman(r) !== n) {
    throw new AssertionError();
  }
  printTo({ end: "; " }, n, r);
}
console.log("");
const rows: [string, string | number, string | number][] = [
  ["name", "qty", "price"],
  ["apple", 3, 1.5],
  ["kiwi", 12, 0.25],
  ["watermelon", 1, 30],
];
const widths = Array.from({ length: 3 }, (_, i) =>
  max(rows.map((r) => len(String(tupleItem(r, i))))),
);
for (const [j, row] of rows.entries()) {
  console.log(
    Array.from(enumerate(row), ([i, c]) =>
      format(String(c), `${i === 0 ? "<" : ">"}${getItem(widths, i)}`),
    ).join(" | "),
  );
  if (j === 0) {
    console.log(widths.map((w) => "-".repeat(w)).join("-+-"));
  }
}
print(
  format(sum(rows.slice(1).map((r) => mul(r[1], r[2]))), ",.2f"),
  `${format(1234567.891, ",.1f")} ${format(0.5, ".0%")} ${format(255, "#x")} ${format(255, "08b")} ${format(-5, "+d")} ${format(3.14159, "10.3e")}|${format("mid", "*^9")}|${format(str(true), ">6")}`,
);
print(
  `${format("left", "10")}|${format(42, "5")}|${format(3.14159, "05.1f")}|${format(255, "x")}|${50}%`,
  `a b a ${format(repr("n"), ">6")}`,
);
printTo(
  { sep: "\n" },
  textwrap.fill("The quick brown fox jumps over the lazy dog ".repeat(2), {
    width: 30,
  }),
  textwrap.shorten("hello wide world of text", { width: 15 }),
);
printTo(
  { sep: "\n" },
  textwrap.indent("a\n\nb", "> "),
  textwrap.dedent("   x\n     y\n   z"),
);
const s = "naïve café Ünïcode ß";
print(
  s.toUpperCase(),
  caseFold(s),
  title(s),
  s.length,
  slice(encode(s, "utf-8"), null, 8),
  encode(unicodedata.normalize("NFD", "é")),
  decode(encode(s, "ascii", "ignore")),
  encode(s, "ascii", "replace"),
);
print(
  "a,b,,c".split(","),
  split(" a  b "),
  rsplit("a-b-c", "-", 1),
  partition("x=1;y=2", ";"),
  splitLines("l1\nl2\r\nl3"),
  zfill("abc", 5),
  zfill("-5", 4),
  expandTabs("tab\tx", 4),
);
print(
  swapCase("Hello"),
  capitalize("hello world"),
  strip("xxhixx", "x"),
  removePrefix("prefix_name", "prefix_"),
  removeSuffix("name.py", ".py"),
  "abcabc".indexOf("c"),
  "abcabc".lastIndexOf("c"),
  strCount("abcabc", "bc"),
  isAlnum("a1"),
  isDigit("12"),
  isSpace(" "),
  isTitle("Ab"),
  isLower("abc"),
);
print(
  re.sub(
    "(\\d+)",
    (m: re.Match<string, string>) => String(int(m.group(1)) * 2),
    "a1 b22 c333",
  ),
  re.findall("\\b\\w{3}\\b", "the cat sat on a mat"),
  re.split("[\\s,]+", "a, b  c,d"),
  re.match("(?P<y>\\d{4})-(?P<m>\\d\\d)", "2024-05-06")!.groupdict(),
);
const pal = (t: string) => {
  let u: string;
  return (u = re.sub("\\W", "", t.toLowerCase())) === slice(u, null, null, -1);
};
print(
  pal("A man, a plan, a canal: Panama"),
  pal("nope"),
  new Counter<string>("mississippi").mostCommon(2),
  sorted("banana").join(""),
  "abc def"
    .split(" ")
    .map((w) => slice(w, null, null, -1))
    .join(" "),
);
print(
  ...(function* (source: Iterable<string>) {
    for (const c of source) {
      yield `${c}:${ord(c)}`;
    }
  })("aé☃"),
  ascii("é☃"),
  "☃",
  "Aé",
  "raw\\n",
  bytesHex(bytes("by\0te")),
  decode(bytesFromHex("6869")),
  encode("é", "latin-1"),
);
sys.stdout.write("done\n");
