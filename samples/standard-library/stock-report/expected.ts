// inventory.py - week 3 project: inventory report from CSV and JSON

import {
  type FrozenSet,
  KeyError,
  ValueError,
  add,
  addInPlace,
  bitAnd,
  enumerate,
  float,
  format,
  frozenSet,
  getItem,
  getattr,
  guardedValues,
  int,
  iterate,
  keysView,
  list,
  lt,
  max,
  minBy,
  mul,
  nameOf,
  neg,
  or,
  print,
  printTo,
  repr,
  setItem,
  sorted,
  str,
  sum,
  toFloat,
  truthy,
  tuple,
  typeName,
  typed,
  valuesView,
} from "./runtime/builtins.js";
import { Counter, DefaultDict, OrderedDict } from "./runtime/collections.js";
import * as csv from "./runtime/csv.js";
import { Decimal } from "./runtime/decimal.js";
import * as io from "./runtime/io.js";
import * as json from "./runtime/json.js";

const CSV_TEXT = `sku,name,qty,price,tags
A-100,"Bolt, M4",250,0.05,hardware|small
A-101,Nut M4,180,0.04,hardware|small
B-200,Hammer,12,14.99,tools
B-201,"Saw ""Pro""",3,29.5,tools|sharp
C-300,Paint,0,7.25,
bad-row,Broken,x,1,
`;

const UPDATES =
  '[{"sku": "A-100", "delta": -300}, {"sku": "B-200", "delta": 5}, {"sku": "Z-1", "delta": 1}, {"sku": "C-300"}]';

/** Raised when stock would become negative. */
class StockError extends ValueError {}

class Item {
  sku: string;
  name: string;
  qty: any;
  price: Decimal;
  tags: FrozenSet<string>;
  static registry = new OrderedDict<any, Item>();

  constructor(
    sku: string,
    name: string,
    qty: number,
    price: Decimal,
    tags: string[] = [],
  ) {
    this.sku = sku;
    this.name = name;
    this.qty = qty;
    this.price = price;
    this.tags = frozenSet(tags);
    setItem(Item.registry, sku, this);
  }

  static fromRow(row: Map<string, string>): Item {
    return new this(
      getItem(row, "sku"),
      getItem(row, "name"),
      int(getItem(row, "qty")),
      new Decimal(getItem(row, "price")),
      getItem(row, "tags")
        .split("|")
        .filter((t) => t),
    );
  }

  get value(): Decimal {
    return mul(this.qty, this.price).quantize(
      new Decimal("0.01"),
      "ROUND_HALF_UP",
    );
  }

  adjust(delta: any): Item {
    if (lt(add(this.qty, delta), 0)) {
      throw new StockError(
        `${this.sku}: only ${str(this.qty)} left, cannot remove ${str(neg(delta))}`,
      );
    }
    this.qty = addInPlace(this.qty, delta);
    return this;
  }

  __repr__(): string {
    return `${nameOf(this.constructor as typeof Item)}(${repr(this.sku)}, ${str(this.qty)}, ${str(this.price)})`;
  }

  __lt__(other: any): boolean {
    return lt(this.value, getattr(other, "value"));
  }

  toDict(): {
    sku: string;
    name: string;
    qty: any;
    price: string;
    tags: string[];
  } {
    return {
      sku: this.sku,
      name: this.name,
      qty: this.qty,
      price: str(this.price),
      tags: sorted(this.tags),
    };
  }
}

const errors: (readonly [number, string])[] = [];
for (const [line, row] of enumerate(
  new csv.DictReader(new io.StringIO(CSV_TEXT)),
  2,
)) {
  try {
    Item.fromRow(row);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    errors.push(tuple(line, str(e)));
  }
}
print("loaded", Item.registry.size, "errors", errors);

let item: Item;
for (const update of iterate(json.loads(UPDATES))) {
  try {
    item = getItem(Item.registry, getItem(update, "sku")).adjust(
      getItem(update, "delta"),
    );
    print("ok   ", item);
  } catch (e) {
    if (e instanceof KeyError) {
      print("key  ", e);
    } else if (e instanceof StockError) {
      print("stock", e);
    } else {
      throw e;
    }
  }
}

const byTag = new DefaultDict<string, Item[]>(list);
for (item of guardedValues(Item.registry)) {
  for (const tag of or(item.tags, () => ["untagged"])) {
    byTag.getOrCreate(tag).push(item);
  }
}
for (const tag of sorted(byTag.keys())) {
  const items = byTag.getOrCreate(tag);
  console.log(
    `${format(tag, "<10")} ${format(items.length, ">2")} items, total ${format(sum(items.map((i) => i.value)), ">8")}`,
  );
}

print("most valuable:", max(valuesView(Item.registry)));
console.log(
  "cheapest unit:",
  minBy(valuesView(Item.registry), { key: (i) => i.price }).name,
);
print(sorted(valuesView(Item.registry), { reverse: true }).slice(0, 2));
const counts = new Counter<string>();
for (item of guardedValues(Item.registry)) {
  counts.update(sorted(item.tags));
}
print(
  counts.mostCommon(2),
  counts.get("nothing") ?? 0,
  sum(valuesView(counts)),
);

const out = new io.StringIO();
const writer = csv.writer(out, { quoting: csv.QUOTE_MINIMAL });
writer.writerow(["sku", "name", "value"]);
writer.writerows(
  (function* (source: Iterable<Item>) {
    for (const i of source) {
      if (truthy(i.qty)) {
        yield [i.sku, i.name, i.value];
      }
    }
  })(Item.registry.values()),
);
printTo({ end: "" }, out.getvalue().replaceAll("\r\n", "\n"));

const report = {
  items: Array.from(Item.registry.values(), (i) => i.toDict()).slice(-2),
  total: toFloat(sum(Array.from(Item.registry.values(), (i) => i.value))),
  ok: errors.length === 0,
  none: null,
};
console.log(
  json.dumps(
    typed(
      report,
      "{items: list[{sku: str, name: str, qty: ?, price: str, tags: list[str]}], total: float, ok: bool, none: None}",
    ),
    { indent: 2, sortKeys: true },
  ),
);
print(
  json.dumps([float(1.0), 2, "é", true], { ensureAscii: false }),
  json.dumps({ a: tuple(1, 2) }, { separators: [",", ":"] }),
);
try {
  json.loads('{"a": }');
} catch (e) {
  if (!(e instanceof json.JSONDecodeError)) throw e;
  print(typeName(e), e.lineno, e.colno, e.msg);
}
const lowStock = new Map<string, any>(
  [...Item.registry.values()]
    .filter((i) => lt(i.qty, 10))
    .map((i) => [i.sku, i.qty]),
);
print(
  lowStock,
  bitAnd(keysView(lowStock), new Set<string>(["B-201", "A-100"])),
);
