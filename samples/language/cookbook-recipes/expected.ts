/** Cookbook recipes, one after the other. */

import {
  Dict,
  PySet,
  Slice,
  ZeroDivisionError,
  add,
  bitAnd,
  bitLength,
  bitXor,
  bytes,
  bytesFromHex,
  contains,
  div,
  divmod,
  entriesOf,
  enumerate,
  equals,
  filter,
  float,
  floatRepr,
  floatSum,
  format,
  fromBytes,
  getItem,
  int,
  itemsView,
  iterate,
  join,
  keysView,
  len,
  list,
  ljust,
  map,
  maxBy,
  min,
  minBy,
  mod,
  pos,
  print,
  range,
  round,
  roundHalfEven,
  setItem,
  sliceIndices,
  sort,
  sorted,
  str,
  sub,
  sum,
  superOf,
  toBytes,
  toFloat,
  tuple,
  unpackStarred,
  valuesView,
  zip,
} from "./runtime/builtins.js";
import {
  ChainMap,
  Counter,
  DefaultDict,
  Deque,
  OrderedDict,
  UserDict,
} from "./runtime/collections.js";
import { reduce } from "./runtime/functools.js";
import * as heapq from "./runtime/heapq.js";
import * as itertools from "./runtime/itertools.js";
import * as math from "./runtime/math.js";
import { NamedTuple } from "./runtime/typing.js";

// 1. unpacking
const record: [string, number, number, [number, number, number]] = [
  "ACME",
  50,
  123.45,
  [12, 18, 2012],
];
let name: string;
let year: number;
const [part, , part2] = unpackStarred(record, 1, 1);
name = part;
const [, part3] = unpackStarred(part2, 0, 1);
year = part3;
print(name, year);
const [trailing, current] = unpackStarred([10, 8, 7, 1, 9, 5, 10, 3], 0, 1);
print(float(div(sum(trailing), trailing.length)), current);

// 2. last n lines
function* search(
  lines: string[],
  pattern: string,
  history = 2,
): Generator<[string, string[]]> {
  const previous = new Deque<string>(undefined, history);
  for (const line of lines) {
    if (line.includes(pattern)) {
      yield [line, list(previous)];
    }
    previous.append(line);
  }
}

for (const [line, prev] of search(
  "a b python c d python".split(" "),
  "python",
)) {
  print(line, prev);
}

// 3. largest and smallest
const portfolio = [
  { name: "IBM", shares: 100, price: 91.1 },
  { name: "AAPL", shares: 50, price: 543.22 },
  { name: "FB", shares: 200, price: 21.09 },
];
print(
  heapq.nlargest(2, portfolio, (s) => s.price).map((s) => s.name),
  heapq.nsmallest(2, [5, 1, 4]),
);
print(
  minBy(portfolio, { key: (s) => s.shares }).name,
  floatSum(portfolio.map((s) => s.shares * s.price)),
);

// 4. priority queue
class PriorityQueue {
  _queue: [number, number, string][];
  _index: number;

  constructor() {
    this._queue = [];
    this._index = 0;
  }

  push(item: string, priority: number): void {
    heapq.heappush(this._queue, [-priority, this._index, item]);
    this._index++;
  }

  pop(): string {
    return heapq.heappop(this._queue)[2];
  }
}

const q = new PriorityQueue();
for (const [item, p] of [
  ["foo", 1],
  ["bar", 5],
  ["spam", 4],
  ["grok", 1],
] satisfies [string, number][]) {
  q.push(item, p);
}
print(Array.from({ length: 4 }, () => q.pop()));

// 5. dict arithmetic
const prices = new Map<string, number>([
  ["ACME", 45.23],
  ["AAPL", 612.78],
  ["IBM", 205.55],
  ["HPQ", 37.2],
]);
print(
  min(zip(valuesView(prices), keysView(prices))),
  maxBy(prices.keys(), { key: (key) => prices.get(key)! }),
  getItem(sorted(itemsView(prices), { key: (item) => item[1] }), 0),
);
const a = new Dict<any, number>([
  ["x", 1],
  ["y", 2],
  ["z", 3],
]);
const b = new Map<string, number>([
  ["w", 10],
  ["x", 11],
  ["y", 2],
]);
print(
  sorted(iterate(bitAnd(keysView(a), keysView(b)))),
  sorted(iterate(sub(keysView(a), keysView(b)))),
  bitAnd(itemsView(a), itemsView(b)),
  equals(
    new Dict<any, number>(
      Array.from(iterate(sub(keysView(a), new Set<string>(["z"]))), (k) => [
        k,
        getItem(a, k),
      ]),
    ),
    { x: 1, y: 2 },
  ),
);

// 6. dedupe keeping order
function* dedupe(
  items: (number | { x: number })[],
  key: ((d: number | { x: number }) => number) | null = null,
): Generator<number | { x: number }> {
  const seen = new PySet<number | { x: number }>();
  for (const item of items) {
    const val = key === null ? item : key(item);
    if (!contains(seen, val)) {
      yield item;
      seen.add(val);
    }
  }
}

print(
  [...dedupe([1, 5, 2, 1, 9, 1, 5, 10])],
  [
    ...dedupe([{ x: 1 }, { x: 2 }, { x: 1 }], (d: number | { x: number }) =>
      getItem(d, "x"),
    ),
  ],
);

// 7. naming slices, chain maps
const SHARES = new Slice(20, 23);
const PRICE = new Slice(31, 37);
const text = "....................100 .......513.25 ..........";
print(
  float(int(getItem(text, SHARES)) * toFloat(getItem(text, PRICE))),
  SHARES.start,
  sliceIndices(new Slice(5, 50, 2), 10),
);
const merged = new ChainMap<string, number>(
  new Map<string, number>([["x", 1]]),
  new Map<string, number>([
    ["x", 9],
    ["z", 3],
  ]),
);
setItem(merged, "w", 40);
print(
  getItem(merged, "x"),
  getItem(merged, "z"),
  getItem(merged.maps, 0),
  len(merged),
  sorted(merged),
  getItem(merged.newChild(new Map<string, number>([["z", 0]])), "z"),
  getItem(merged.parents, "x"),
);

class CaseInsensitive extends UserDict<any, any> {
  __setitem__(key: string, item: string): void {
    superOf(CaseInsensitive, this).__setitem__(key.toLowerCase(), item);
  }

  __getitem__(key: string): any {
    return superOf(CaseInsensitive, this).__getitem__(key.toLowerCase());
  }

  __contains__(key: string): boolean {
    return contains(this.data, key.toLowerCase());
  }
}

const ci = new CaseInsensitive(undefined, { Accept: "json" });
ci.__setitem__("HOST", "h");
print(
  getItem(ci, "host"),
  contains(ci, "ACCEPT"),
  new Map([...entriesOf(ci)]),
  len(ci),
);
const words = [
  "look",
  "into",
  "my",
  "eyes",
  "look",
  "into",
  "my",
  "eyes",
  "the",
  "eyes",
];
const counts = new Counter<string>(words);
const more = new Counter<string>(
  "why are you not looking in my eyes".split(" "),
);
print(
  counts.mostCommon(2),
  add(counts, more).get("eyes") ?? 0,
  sub(counts, more).get("eyes") ?? 0,
  sorted(bitAnd(counts, more).elements()),
  pos(new Counter<string>(undefined, { a: 0, b: 1 })),
);
print(
  [...itertools.islice(itertools.count(10, 2.5), 3)],
  reduce((a, b) => bitXor(a, b), range(10)),
  ((x: any) => int(x, 2))("1011"),
);
print(
  float(math.fsum(new Array<number>(10).fill(0.1))),
  floatSum(new Array<number>(10).fill(0.1)),
  float(roundHalfEven(1.25361, 3)),
  round(1627731, -1),
  format(1234567.891, ",.2f"),
  `${format(0.00001234, "e")} ${format(12, "08.3f")} ${format(255, "#x")} ${format(5, "+d")} ${format(1e10, "g")}`,
);
const d = new OrderedDict<string, number>(undefined, { a: 1, b: 2, c: 3 });
d.moveToEnd("a");
print(list(d.keys()), d.popitem(false), d);
const tree = () =>
  new DefaultDict<string, DefaultDict<string, any> | number>(tree);
const t = tree();
setItem(getItem(t.getOrCreate("a"), "b"), "c", 1);
print(
  getItem(getItem(t.getOrCreate("a"), "b"), "c"),
  list(t.keys()),
  len(t.getOrCreate("x")),
);
class Stock extends NamedTuple<
  readonly [
    string | number,
    number | string,
    number | string,
    string | number | null,
  ]
> {
  static override readonly _fields: readonly string[] = tuple(
    "name",
    "shares",
    "price",
    "date",
  );
  declare readonly name: string | number;
  declare readonly shares: number | string;
  declare readonly price: number | string;
  declare readonly date: string | number | null;

  constructor(
    name: string | number,
    shares: number | string,
    price: number | string,
    date: string | number | null = null,
  ) {
    super({ name, shares, price, date });
  }
}
const s = new Stock("ACME", 100, 12.5);
print(
  s,
  s._replace({ shares: 75 }),
  new Stock("X", 1, float(2.0)),
  s._asdict(),
  Stock._make(["a", 1, 1, 1]).date,
);
try {
  console.log(floatRepr(div(1, 0)));
} catch (error) {
  if (!(error instanceof ZeroDivisionError)) throw error;
}
const rows = [
  { address: "5412 N CLARK", date: "07/01/2012" },
  { address: "5148 N CLARK", date: "07/04/2012" },
  { address: "5800 E 58TH", date: "07/01/2012" },
];
sort(rows, { key: (item) => item.date });
for (const [day, items] of itertools.groupby(rows, (item) => item.date)) {
  print(
    day,
    Array.from(items, (i) => i.address),
  );
}
const nums = [1, 4, -5, 10, -7, 2, 3, -1];
print(
  nums.map((n) => (n > 0 ? n : 0)),
  [...enumerate(nums)].filter(([i, n]) => n < 0).map(([i, n]) => i),
  nums.some((n) => n > 9),
  [...filter((n) => mod(n, 2), nums)],
);
print(
  bytesFromHex("68656c6c6f"),
  fromBytes(bytes("\x01\0"), "big"),
  toBytes(1024, 2, "little"),
  divmod(17, 5),
  bitLength(5),
);
print(
  `${format("left", "<10")}${format("mid", "^10")}${format("right", ">10")}`,
  ljust("text", 8, "."),
  "a-b_c".replaceAll("-", "_").split("_"),
  join(",", map(str, [1, 2.5, null])),
);
