import {
  capitalize,
  center,
  chr,
  encode,
  endsWith,
  enumerate,
  format,
  getItem,
  isAlnum,
  isAlpha,
  isDigit,
  isSpace,
  isTitle,
  len,
  ord,
  partition,
  print,
  repr,
  rsplit,
  slice,
  split,
  splitLines,
  strCount,
  strip,
  swapCase,
  title,
  zfill,
} from "./runtime/builtins.js";

const text = "  The quick, brown fox  ";
print(
  strip(text).split(", "),
  split(text),
  text.length,
  title(strip(text).toLowerCase()),
);
print(
  text.includes("fox"),
  text.indexOf("quick"),
  text.indexOf("cat"),
  strip(text).replaceAll("quick", "slow"),
);
print(
  ["a", "b", "c"].join("-"),
  "a,b,,c".split(","),
  rsplit("one two three", " ", 1),
);
print(
  "abc"[0],
  "abc".at(-1)!,
  "abcdef".slice(1, 4),
  slice("abc", null, null, -1),
  "abc".repeat(2),
  "a" < "b" && "b" < "c",
);
print(
  zfill("42", 5),
  center("x", 7, "*"),
  "left".padEnd(8) + "|",
  "right".padStart(8),
);
print(
  "Été".toUpperCase(),
  "straße".toUpperCase(),
  "É".toLowerCase(),
  capitalize("naïve"),
  swapCase("aBc"),
);
print(
  isDigit("12"),
  isAlnum("ab1"),
  isAlpha("ab"),
  isSpace(" "),
  isTitle("Ab"),
);
print(
  endsWith("readme.md", [".md", ".txt"]),
  "readme".startsWith("read"),
  strCount("banana", "an"),
);
print(
  splitLines("a\nb\r\nc"),
  partition("key=value=x", "="),
  ord("é"),
  chr(8364),
);
print(getItem("🙂é🙃", 1), len("🙂"), [..."a🙂"], encode("🙂"));
print(
  "python".slice(2),
  "python".slice(0, -2),
  "python".slice(10),
  "repr: joined",
  "triple\nlines",
);
console.log("raw \\n", "perfect", "a\\b", "`${x}` and */ stay");
for (const [number, line] of enumerate("first\nsecond".split("\n"), 1)) {
  console.log(`${format(number, "02")}: ${repr(line)}`);
}
