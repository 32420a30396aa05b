/** Objects, numbers and texts that come out of data: every operation asks what they are. */

import {
  awaitable,
  callLazily,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  AttributeError,
  PySet,
  abs,
  add,
  addInPlace,
  and,
  contains,
  delItem,
  divide,
  entriesOf,
  enumerate,
  equals,
  float,
  floorDivide,
  getItem,
  getattr,
  gt,
  int,
  iterate,
  len,
  map,
  max,
  min,
  modulo,
  mul,
  mulInPlace,
  neg,
  percentFormat,
  pow,
  print,
  reversed,
  round,
  setItem,
  slice,
  sorted,
  str,
  sum,
  toFloat,
  truthy,
  tupleOf,
  unpack,
} from "./runtime/builtins.js";
import * as json from "./runtime/json.js";
import * as methods from "./runtime/methods.js";

class Circle {
  r: number;

  constructor(r: number) {
    this.r = r;
  }

  area(): number {
    return float(this.r * 2.0);
  }

  async load(x: number): Promise<number> {
    await sleep(0);
    return x * this.r;
  }

  get size(): number {
    return float(this.r * 1.0);
  }
}
class Square {
  s: number;

  constructor(s: number) {
    this.s = s;
  }

  area(): number {
    return this.s * this.s;
  }

  async load(x: number): Promise<string> {
    return "sq";
  }

  static size = 3;
}
const registry = json.loads("{}");
setItem(registry, "c", new Circle(2));
setItem(registry, "s", new Square(3));
for (const k of iterate(registry)) {
  const shape = getItem(registry, k);
  print(
    k,
    methods.callMethod(shape, "area"),
    getattr(shape, "size"),
    str(methods.callMethod(shape, "area")),
  );
}
async function main(): Promise<void> {
  for (const item of iterate(methods.items(registry))) {
    const [k, shape] = unpack(item, 2);
    print(await awaitable(callLazily(getattr(shape, "load"), 4)));
  }
  const res = await gather(
    ...Array.from(iterate(methods.values(registry)), (s) =>
      callLazily(getattr(s, "load"), 1),
    ),
  );
  print(res);
}
await run(main);
try {
  methods.callMethod(getItem(registry, "c"), "volume");
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}
try {
  getattr(getItem(registry, "c"), "color");
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}
function total(xs: any): any {
  let t: any = 0;
  for (const x of iterate(xs)) {
    t = addInPlace(t, x);
  }
  return t;
}
print(total([1, 2.5]), total(json.loads("[1, 2, 3.0]")));
const val = json.loads('[3, 1.0, null, true, "s"]');
print(
  add(getItem(val, 0), 1),
  divide(getItem(val, 0), 2),
  mul(getItem(val, 1), 2),
  neg(getItem(val, 0)),
  and(getItem(val, 3), () => "yes"),
  !truthy(getItem(val, 2)),
  gt(getItem(val, 0), 2),
  mul(getItem(val, 4), 2),
  floorDivide(getItem(val, 0), 2),
  modulo(getItem(val, 0), 2),
  pow(getItem(val, 0), 2),
);
print(
  equals(getItem(val, 0), 3),
  equals(getItem(val, 1), 1),
  getItem(val, 2) == null,
  typeof getItem(val, 4) === "string",
  contains("sst", getItem(val, 4)),
  [...iterate(val)].filter((v) => truthy(v)),
);
let x = getItem(val, 0);
x = addInPlace(x, 1);
x = mulInPlace(x, 2);
print(
  x,
  max(getItem(val, 0), 5),
  min(iterate(slice(val, null, 2))),
  sum(iterate(slice(val, null, 2))),
  round(getItem(val, 1)),
  abs(neg(getItem(val, 0))),
  str(getItem(val, 1)),
  int(getItem(val, 1)),
  float(toFloat(getItem(val, 0))),
);
const nested = json.loads('{"a": {"b": [10, 20]}}');
setItem(
  getItem(getItem(nested, "a"), "b"),
  0,
  addInPlace(getItem(getItem(getItem(nested, "a"), "b"), 0), 5),
);
setItem(getItem(nested, "a"), "c", { d: 1 });
delItem(getItem(getItem(nested, "a"), "b"), 1);
print(nested, len(getItem(nested, "a")));
const [a, b] = unpack(json.loads("[1, 2]"), 2);
print(a, b, add(a, b));
const subject = getItem(val, 4);
if (subject === "s") {
  console.log("matched");
}
for (const [i, v] of enumerate(iterate(val))) {
  print(i, v);
}
print(
  sorted(iterate(json.loads("[3,1,2]")), { key: (v) => neg(v) }),
  [...reversed(json.loads("[1,2]"))],
  new Map([...entriesOf(getItem(getItem(nested, "a"), "c"))]),
  new PySet<any>(iterate(json.loads("[1,1]"))),
  tupleOf(iterate(json.loads("[1]"))),
);
print([
  ...map(
    (r) => getItem(r, "id"),
    iterate(json.loads('[{"id": 1}, {"id": 2}]')),
  ),
]);
const s = json.loads('"Hello World"');
print(
  methods.lower(s),
  getItem(s, 0),
  getItem(s, -1),
  slice(s, 1, 3),
  len(s),
  methods.title(s),
  methods.center(s, 15, "*"),
  methods.find(s, "o"),
  methods.isalpha(s),
  methods.encode(s),
);
print(
  methods.join(s, ["a", "b"]),
  methods.format(s, 1),
  percentFormat("%s!", s),
  methods.zfill(s, 13),
  methods.partition(s, " "),
  methods.splitlines(s),
  methods.strip(s, "Hd"),
  methods.rjust(s, 12),
  methods.swapcase(s),
);
