/**
 * String exercises.
 *
 * >>> is_palindrome("A man, a plan, a canal: Panama")
 * True
 * >>> caesar("Hello", 3)
 * 'Khoor'
 * >>> compress("aaabccd")
 * 'a3bc2d'
 */

import {
  PySet,
  call,
  capitalize,
  chr,
  decode,
  difference,
  encode,
  enumerate,
  equals,
  expandTabs,
  format,
  getItem,
  int,
  isAlnum,
  isAlpha,
  isUpper,
  join,
  len,
  list,
  listExtend,
  makeTrans,
  map,
  max,
  maxBy,
  mod,
  ord,
  percentFormat,
  print,
  printTo,
  range,
  repeat,
  repr,
  reversed,
  slice,
  sorted,
  split,
  str,
  strFormat,
  strip,
  sum,
  swapCase,
  title,
  translate,
  tuple,
  unpackStarred,
  valuesView,
  zfill,
  zip,
} from "./runtime/builtins.js";
import { Counter, DefaultDict } from "./runtime/collections.js";
import * as re from "./runtime/re.js";
import * as string from "./runtime/string.js";
import * as textwrap from "./runtime/textwrap.js";
import * as unicodedata from "./runtime/unicodedata.js";

function isPalindrome(text: string): boolean {
  const s = [...text].filter((c) => isAlnum(c)).map((c) => c.toLowerCase());
  return equals(s, slice(s, null, null, -1));
}

function caesar(text: string, shift: number): string {
  let out = "";
  for (const c of text) {
    if (string.asciiLowercase.includes(c)) {
      out += chr(mod(ord(c) - 97 + shift, 26) + 97);
    } else if (string.asciiUppercase.includes(c)) {
      out += chr(mod(ord(c) - 65 + shift, 26) + 65);
    } else {
      out += c;
    }
  }
  return out;
}

function compress(s: string): string {
  return re.sub(
    "(.)\\1+",
    (m: re.Match<string, string>) => m.group(1) + String(len(m.group(0))),
    s,
  );
}

function expand(s: string): string {
  return re.sub(
    "(\\D)(\\d+)",
    (m: re.Match<string, string>) => repeat(m.group(1), int(m.group(2))),
    s,
  );
}

function slugify(text: string): string {
  text = decode(encode(unicodedata.normalize("NFKD", text), "ascii", "ignore"));
  return strip(re.sub("[^a-z0-9]+", "-", text.toLowerCase()), "-");
}

function snake(name: string): string {
  return re.sub("(?<!^)(?=[A-Z])", "_", name).toLowerCase();
}

function camel(name: string): string {
  const [head, tail] = unpackStarred(name.split("_"), 1, 0);
  return head + tail.map((w) => capitalize(w)).join("");
}

function anagrams(words: string[]): string[][] {
  const groups = new DefaultDict<string, string[]>(list);
  for (const w of words) {
    groups.getOrCreate(sorted(w).join("")).push(w);
  }
  return [...groups.values()].filter((g) => g.length > 1);
}

function levenshtein(a: string, b: string): number {
  let prev = [...range(b.length + 1)];
  for (const [i, ca] of enumerate(a, 1)) {
    const cur = [i];
    for (const [j, cb] of enumerate(b, 1)) {
      cur.push(
        Math.min(
          getItem(prev, j) + 1,
          cur.at(-1)! + 1,
          getItem(prev, j - 1) + Number(ca !== cb),
        ),
      );
    }
    prev = cur;
  }
  return getItem(prev, -1);
}

function lcs(a: string, b: string): string {
  const t = Array.from({ length: a.length + 1 }, () =>
    new Array<string>(b.length + 1).fill(""),
  );
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const value =
        a[i] === b[j]
          ? t[i][j] + a[i]
          : maxBy([t[i][j + 1], t[i + 1][j]], { key: len });
      t[i + 1][j + 1] = value;
    }
  }
  return getItem(t.at(-1)!, -1);
}

function pigLatin(sentence: string): string {
  function convert(match: re.Match<string, string>): string {
    const word = match.group();
    const m = re.match("[^aeiou]*", word, re.IGNORECASE);
    const head = slice(word, null, m!.end());
    const rest = slice(word, m!.end());
    const new_ = head ? (rest + head + "ay").toLowerCase() : word + "way";
    return isUpper(getItem(word, 0)) ? capitalize(new_) : new_;
  }

  return re.sub("[A-Za-z]+", convert, sentence);
}

function table(
  rows: (readonly [string, number, number | null])[],
  headers: string[],
  align: string | null = null,
): string {
  const widths = Array.from({ length: headers.length }, (_, i) =>
    max([headers, ...rows].map((r) => len(str(getItem(r, i))))),
  );
  align = align || "<".repeat(headers.length);
  const fmt = Array.from(zip(align, widths), ([a, w]) => `{:${a}${w}}`).join(
    " | ",
  );
  let lines = [
    strFormat(fmt, [...headers]),
    widths.map((w) => "-".repeat(w)).join("-+-"),
  ];
  listExtend(
    lines,
    rows.map((r) => strFormat(fmt, [...map(str, r)])),
  );
  return lines.join("\n");
}

function check(
  expression: string,
  expected: boolean | string | readonly [string, string] | string[] | number,
): void {
  const got = call(getItem(evalTable, expression));
  const status = equals(got, expected) ? "ok" : `FAILED: ${repr(got)}`;
  console.log(`${format(expression, "<28")} ${status}`);
}

const evalTable = new Map<
  string,
  () => boolean | string | readonly [string, string] | string[] | number
>([
  ["palindrome", () => isPalindrome("A man, a plan, a canal: Panama")],
  ["caesar", () => caesar(caesar("Hello, World", 3), -3)],
  ["compress", () => tuple(compress("aaabccd"), expand("a3bc2d"))],
  ["slug", () => slugify("  Crème Brûlée: 100% Good! ")],
  ["snake", () => [snake("someHTTPName"), camel("to_camel_case")]],
  ["distance", () => levenshtein("kitten", "sitting")],
]);
check("palindrome", true);
check("caesar", "Hello, World");
check("compress", tuple("a3bc2d", "aaabccd"));
check("slug", "creme-brulee-100-good");
check("snake", ["some_h_t_t_p_name", "toCamelCase"]);
check("distance", 4);
print(
  anagrams("listen silent enlist cat act dog".split(" ")),
  lcs("AGCAT", "GAC"),
);
console.log(pigLatin("The quick Apple is, sadly, gone."));
console.log(
  table(
    [tuple("pen", 1.5, 10), tuple("paper", 12.25, 3), tuple("ink", 100, null)],
    ["item", "price", "qty"],
    "<>^",
  ),
);
const letters = new Counter<string>(
  [..."the quick brown fox jumps over the lazy dog"].filter((c) => isAlpha(c)),
);
print(
  letters.mostCommon(3),
  difference(
    new PySet<string>(string.asciiLowercase),
    new PySet<string>(letters.keys()),
  ),
  sum(valuesView(letters)),
);
print(
  string.capwords("hello big world"),
  swapCase("tEsT"),
  `x=a, y=${repr("b")}, z=${format(3.14159, "05.1f")}%`,
);
print(
  textwrap.shorten("The quick brown fox jumps over the lazy dog", {
    width: 24,
  }),
  translate("a-b_c d", makeTrans("-_", "__", "d")),
);
console.log(
  strFormat("{0!r:>8}|{name:^9}|{1:,.2f}|{2[k]}", ["q", 12345.678, { k: 1 }], {
    name: "mid",
  }),
);
print(
  repr(expandTabs("ab\tc\n", 4)),
  "ß".toUpperCase(),
  "İ".toLowerCase() === "i̇",
  title("ǆ"),
);
printTo(
  { sep: "\n" },
  ...(function* (source: Iterable<readonly [string, string]>) {
    for (const p of source) {
      yield percentFormat("%-6s|%6s", p);
    }
  })([tuple("l", "r"), tuple("left", "right")]),
);
print(
  join("-", reversed("abc")),
  "abcabc".lastIndexOf("b"),
  "a,b,,c".split(","),
  split("a  b "),
  zfill("x", 3),
  zfill("-7", 4),
);
