/** Scope, closures, args, recursion, strings, files: a beginners' chapter. */

import {
  AssertionError,
  FileNotFoundError,
  PySet,
  TypeError,
  bytes,
  callWith,
  center,
  enter,
  enumerate,
  equals,
  float,
  floatPow,
  floatRepr,
  format,
  getItem,
  int,
  isList,
  isTuple,
  itemsView,
  keysView,
  keywords,
  len,
  list,
  listCount,
  listIndex,
  max,
  min,
  nameOf,
  pow,
  print,
  printTo,
  range,
  repeat,
  repr,
  roundHalfEven,
  rstrip,
  setItem,
  slice,
  sort,
  sorted,
  splitLines,
  str,
  strCount,
  strip,
  sum,
  sumFloats,
  swapCase,
  takeKeywords,
  title,
  toFloat,
  tuple,
  tupleIndex,
  typeName,
  withParameters,
} from "./runtime/builtins.js";
import * as io from "./runtime/io.js";
import * as methods from "./runtime/methods.js";
import * as os from "./runtime/os.js";
import * as posixpath from "./runtime/posixpath.js";
import * as sys from "./runtime/sys.js";
import * as tempfile from "./runtime/tempfile.js";

let counter = 0;

function increment(): number {
  counter++;
  return counter;
}

increment();
increment();
console.log(counter);

function make_multipliers(): ((x: number, m_?: number) => number)[] {
  return Array.from(
    { length: 3 },
    (_, m) =>
      (x: number, m_: number = m) =>
        x * m_,
  );
}

print(make_multipliers().map((f) => f(10)));

function outer(): readonly [string, string] {
  let msg = "outer";

  function inner(): string {
    msg = "inner";
    return msg;
  }
  const before = msg;
  inner();
  return tuple(before, msg);
}

print(outer());

function variadic(
  first: number | string,
  ...rest: (number | string)[]
): string {
  const { sep = " ", ...others } = takeKeywords(rest);
  const opts = new Map(Object.entries(others));
  const text = [first, ...rest].map((r) => String(r)).join(sep);
  return (opts.get("upper") ?? null) ? text.toUpperCase() : text;
}
withParameters(variadic, "first", "*rest", "sep=", "**opts");

print(
  variadic(1, 2, 3),
  variadic("a", "b", keywords({ sep: "-", upper: true })),
  callWith(variadic, "xyz", { sep: "." }),
);

function countdown(n: number): void {
  if (n === 0) {
    console.log("liftoff");
    return;
  }
  printTo({ end: " " }, n);
  countdown(n - 1);
}

countdown(3);

function* flatten(
  xs:
    | (number | any[] | [number, any[]])[]
    | [number, (number | any[] | [number, any])[]],
): Generator<number> {
  for (const x of xs) {
    if (Array.isArray(x)) {
      yield* flatten(x);
    } else {
      yield x;
    }
  }
}

print([...flatten([1, [2, [3, [4]]], []])]);

function swap(a: number, b: number): [number, number] {
  [a, b] = [b, a];
  return [a, b];
}

const [x, y] = swap(1, 2);
console.log(x, y);
const numbers = [4, 8, 15, 16, 23, 42];
print(
  float(sum(numbers) / numbers.length),
  numbers[Math.floor(numbers.length / 2)],
  max(numbers) - min(numbers),
);
const squares = new Map<number, number>(
  numbers.filter((n) => n % 2 === 0).map((n) => [n, n ** 2]),
);
print(squares, squares.has(4), squares.get(5) ?? "none");
const word = "mississippi";
const counts = new Map<string, number>();
for (const ch of word) {
  counts.set(ch, (counts.get(ch) ?? 0) + 1);
}
print(counts, sorted(counts.keys(), { key: (c) => [-getItem(counts, c), c] }));
const scope5 = enter(new tempfile.TemporaryDirectory());
const folder = scope5.value;
try {
  const path = posixpath.join(folder, "notes.txt");
  {
    const scope = enter(io.open(path, "w"));
    let fh: io.TextIOWrapper | io.BinaryFile = scope.value;
    try {
      fh.write("first line\n");
      printTo({ file: fh }, "second", "line");
      fh.writelines(["third\n", "fourth"]);
    } catch (error) {
      scope.fail(error);
      throw error;
    } finally {
      scope.exit();
    }
  }
  {
    const scope2 = enter(io.open(path));
    let fh: io.TextIOWrapper | io.BinaryFile = scope2.value;
    try {
      for (const [number, line] of enumerate(fh, 1)) {
        console.log(`${number}: ${rstrip(line)}`);
      }
    } catch (error) {
      scope2.fail(error);
      throw error;
    } finally {
      scope2.exit();
    }
  }
  let content: string;
  {
    const scope3 = enter(io.open(path, "a+"));
    let fh: io.TextIOWrapper | io.BinaryFile = scope3.value;
    try {
      fh.write("\nappended");
      fh.seek(0);
      content = fh.read();
    } catch (error) {
      scope3.fail(error);
      throw error;
    } finally {
      scope3.exit();
    }
  }
  print(
    splitLines(content).length,
    strCount(content, "line"),
    posixpath.getsize(path),
    os.listdir(folder),
  );
  {
    const scope4 = enter(io.open(path, "rb"));
    let fh: io.TextIOWrapper | io.BinaryFile = scope4.value;
    try {
      print(fh.read(5), fh.tell(), fh.readline());
    } catch (error) {
      scope4.fail(error);
      throw error;
    } finally {
      scope4.exit();
    }
  }
  try {
    io.open(posixpath.join(folder, "missing.txt"));
  } catch (e) {
    if (!(e instanceof FileNotFoundError)) throw e;
    print(e.errno, e.strerror, posixpath.basename(e.filename));
  }
  os.remove(path);
  print(posixpath.exists(path));
} catch (error) {
  scope5.fail(error);
  throw error;
} finally {
  scope5.exit();
}
const temps: [string, number][] = [
  ["mon", 21.5],
  ["tue", 19.0],
  ["wed", 25.25],
];
let t: number | readonly [number, string, number[]];
for (const item of temps) {
  let day: string;
  [day, t] = item;
  const bar = repeat("#", int(t / 5));
  console.log(`${format(day, "<5")}${format(t, ">6.1f")} ${bar}`);
}
const hot = temps.filter(([d, t]) => t > 20).map(([d, t]) => d);
print(
  hot,
  "average",
  float(roundHalfEven(sumFloats(temps.map(([, t]) => t)) / temps.length, 2)),
);
const text = "Line one\n    indented\nlast";
print(
  splitLines(text),
  repr(strip(getItem(text.split("\n"), 1))),
  swapCase(title(text)),
);
const matrix = [
  [1, 2, 3],
  [4, 5, 6],
];
for (const row of matrix) {
  console.log(row.map((v) => format(v, "3")).join(" "));
}
const transposed = Array.from({ length: 3 }, (_, i) =>
  matrix.map((row) => getItem(row, i)),
);
print(
  transposed,
  slice(
    matrix.flatMap((row) => [...row]),
    null,
    null,
    -1,
  ),
);
const age = 17;
const status = age >= 18 ? "adult" : "minor";
print(
  status,
  13 <= age && age < 20,
  !(age > 0),
  age && "has age",
  Number(age > 10) + Number(age > 20),
);
let a = 10;
a += 5;
a -= 3;
a *= 2;
a = Math.floor(a / 5);
a = pow(a, 3);
a %= 7;
print(
  a,
  float(a / 2),
  int(7.9),
  int(-7.9),
  float(toFloat("3")),
  String(3) + "4",
  "5".repeat(3),
  float(7 / 2),
  Math.floor(7 / 2),
  7 % 2,
  Math.floor(-7 / 2),
  2 ** 10,
  float(1e3),
  1_000_000,
);
print(
  format(2.0, ".3f"),
  floatRepr(2.0),
  format(2.5, ".2f"),
  float(3.0),
  float(1e16),
  float(1e-5),
  123456789.123,
  float(0.1 * 3),
  float(1.0 * 3),
  float(10 / 2),
  float(floatPow(2, 0.5)),
  float(Infinity),
  float(-Infinity),
  float(toFloat("nan")),
);
const name = "Ada";
print(
  name[0],
  name.at(-1)!,
  name.slice(1),
  name.repeat(2),
  "lovelace ada".includes(name.toLowerCase()),
  name + "!",
  name.length,
  name.replaceAll("a", "o"),
  center(name, 9, "*"),
  `name=${repr(name)}`,
  format(repr(name), ">7"),
);
print(
  "ab",
  'single "double"',
  "it's",
  "tab\tnew\\n",
  "\\d",
  "é",
  "✓",
  'tri"ple',
  bytes("bytesÿ"),
);
const empty: unknown[] = [];
if (empty.length === 0) {
  console.log("empty list is falsy");
}
const items = ["pen", "book", "cup"];
items[1] = "notebook";
items.push("lamp");
const removed = items.shift()!;
sort(items, { key: len });
print(
  items,
  removed,
  listIndex(items, "cup"),
  items.includes("cup"),
  [...items, "x"],
  items.slice(0, 2),
  items.slice(-1),
  items.length,
);
const copy1 = items.slice();
const alias = items;
alias.push("new");
print(equals(copy1, items), alias === items, copy1 === items);
t = tuple(1, "two", [3]);
t[2].push(4);
print(t, t[1], listCount(t, 1), tupleIndex(t, "two"), t.length);
try {
  setItem(t, 0, 5);
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
try {
  setItem("abc", 0, "x");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
print(
  [..."abc"],
  tuple(1, 2),
  equals(new PySet<string>("hello"), new Set<string>(["h", "e", "l", "o"])),
  new Map<string, number>([["a", 1]] satisfies [string, number][]),
  list(itemsView(new Map<string, number>([["k", 1]]))),
  str([1, "a", null, true, float(2.0)]),
  repr("q'uote"),
  [...range(5, 0, -2)],
);
const person = new Map<string, string | string[] | { city: string } | number>([
  ["name", "Bo"],
  ["langs", ["py"]],
  ["address", { city: "Rome" }],
]);
person.set("age", 30);
methods.append(person.get("langs")!, "ts");
person.delete("name");
print(
  person,
  getItem(getItem(person, "address"), "city"),
  person.get("zip") ?? null,
  list(keysView(person)),
  person.has("age"),
);
for (const key of sorted(person.keys())) {
  print(key, typeName(getItem(person, key)));
}
let i = 0;
while (true) {
  i++;
  if (i % 2) {
    continue;
  }
  if (i > 6) {
    break;
  }
  printTo({ end: "," }, i);
}
console.log("");
for (i of range(2, 20)) {
  let completed = true;
  for (let j = 2; j < i; j++) {
    if (i % j === 0) {
      completed = false;
      break;
    }
  }
  if (completed) {
    printTo({ end: " " }, i);
  }
}
console.log("");
if (counter !== 2) {
  throw new AssertionError("counter");
}
print("__main__", sys.argv.length, sys.maxsize > 2 ** 32);

/**
 * Doc line.
 *
 * More.
 */
function annotate(x: number, y = "a"): boolean | string {
  return x !== 0 && y;
}

print(
  annotate(1),
  getItem(methods.splitlines(methods.strip("Doc line.\n\n    More.\n    ")), 0),
  nameOf(annotate),
);
