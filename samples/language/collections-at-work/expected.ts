import {
  type Range,
  add,
  bitAnd,
  contains,
  entriesOf,
  getItem,
  int,
  itemsView,
  iter,
  len,
  list,
  modulo,
  nextWithin,
  print,
  range,
  reversed,
  sorted,
  sub,
  sum,
  tupleOf,
  valuesView,
} from "./runtime/builtins.js";
import {
  ChainMap,
  Counter,
  DefaultDict,
  Deque,
  OrderedDict,
} from "./runtime/collections.js";

const c = new Counter<string>("mississippi");
print(c, c.mostCommon(2), c.get("s") ?? 0, c.get("z") ?? 0);
c.update("miss");
print(sorted(itemsView(c)), sum(valuesView(c)), 1);
print(
  add(new Counter<string>("abb"), new Counter<string>("bcc")),
  sub(new Counter<string>("abb"), new Counter<string>("b")),
  bitAnd(new Counter<string>("ab"), new Counter<string>("bc")),
);
const dd = new DefaultDict<string, number>(int);
for (const w of "the cat the dog the end".split(" ")) {
  dd.set(w, (dd.get(w) ?? 0) + 1);
}
print(new Map<string, number>(dd), dd.getOrCreate("nothing"), dd.size);
const tree = () => new DefaultDict<unknown, DefaultDict<unknown, any>>(tree);
const dl = new DefaultDict<string, number[]>(list);
for (const [k, v] of [
  ["a", 1],
  ["b", 2],
  ["a", 3],
] satisfies [string, number][]) {
  dl.getOrCreate(k).push(v);
}
print(dl, new Map<string, number[]>(dl));
const dq = new Deque<number>([1, 2, 3], 3);
dq.append(4);
dq.appendleft(0);
print(dq, getItem(dq, 0), getItem(dq, -1), [...reversed(dq)]);
dq.rotate(1);
print(dq, contains(dq, 4), dq.pop(), dq.popleft(), dq.length);
const od = new OrderedDict<string, number>([
  ["b", 1],
  ["a", 2],
] satisfies [string, number][]);
od.moveToEnd("b");
print(od, list(od.keys()), od.popitem(false));
const cm = new ChainMap<string, string>(
  new Map<string, string>([["color", "red"]]),
  new Map<string, string>([
    ["color", "blue"],
    ["user", "guest"],
  ]),
);
print(
  getItem(cm, "color"),
  getItem(cm, "user"),
  new Map([...entriesOf(cm)]),
  len(cm),
);

function* window(seq: number[], n: number): Generator<readonly number[]> {
  const it = iter(seq);
  const d = new Deque<number>(
    Array.from({ length: n }, () => nextWithin("generator", it)),
    n,
  );
  yield tupleOf(d);
  for (const e of it) {
    d.append(e);
    yield tupleOf(d);
  }
}

print([...window([1, 2, 3, 4, 5], 3)]);

function groupBy(
  items: string[] | Range,
  key: (s: string | number) => string,
): DefaultDict<string, (string | number)[]> {
  const out = new DefaultDict<string, (string | number)[]>(list);
  for (const i of items) {
    out.getOrCreate(key(i)).push(i);
  }
  return out;
}

for (const [k, v] of sorted(
  itemsView(
    groupBy(["apple", "bob", "cat", "alice", "bat"], (s: string | number) =>
      getItem(s, 0),
    ),
  ),
)) {
  print(k, v);
}
print(
  groupBy(range(6), (n: string | number) =>
    modulo(n, 2) === 0 ? "even" : "odd",
  ),
);
