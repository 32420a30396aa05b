import {
  Dict,
  KeyError,
  NotImplemented,
  TypeError,
  ValueError,
  add,
  contains,
  dictMerge,
  float,
  floatSum,
  format,
  getItem,
  int,
  iter,
  iterate,
  iterator,
  len,
  listExtend,
  lt,
  mul,
  print,
  repr,
  roundHalfEven,
  setItem,
  slice,
  sorted,
  toFloat,
  tuple,
  typed,
  valuesView,
  withCause,
} from "./runtime/builtins.js";
import { date, timedelta } from "./runtime/datetime.js";
import { Enum } from "./runtime/enum.js";
import * as json from "./runtime/json.js";
import * as methods from "./runtime/methods.js";
import { NamedTuple } from "./runtime/typing.js";

class Category extends Enum<number> {
  static readonly FRUIT = new Category("FRUIT", 1);
  static readonly VEGETABLE = new Category("VEGETABLE", 2);
  static readonly DAIRY = new Category("DAIRY", 3);

  get shelfLife(): timedelta {
    return getItem(
      new Map<Category, timedelta>([
        [Category.FRUIT, new timedelta({ days: 7 })],
        [Category.VEGETABLE, new timedelta({ days: 10 })],
        [Category.DAIRY, new timedelta({ days: 21 })],
      ]),
      this,
    );
  }

  static parse(text: any): Category {
    try {
      return this.named(text.toUpperCase());
    } catch (error2) {
      if (!(error2 instanceof KeyError)) throw error2;
      throw withCause(new ValueError(`unknown category ${repr(text)}`), null);
    }
  }
}

class Item extends NamedTuple<
  readonly [any, Category, number | bigint, number, date]
> {
  static override readonly _fields: readonly string[] = tuple(
    "name",
    "category",
    "quantity",
    "price",
    "received",
  );
  declare readonly name: any;
  declare readonly category: Category;
  declare readonly quantity: number | bigint;
  declare readonly price: number;
  declare readonly received: date;

  constructor(
    name: any,
    category: Category,
    quantity: number | bigint,
    price: number,
    received: date,
  ) {
    super({ name, category, quantity, price, received });
  }

  get expires(): date {
    return this.received.__add__(this.category.shelfLife);
  }

  value(): number {
    return roundHalfEven(Number(mul(this.quantity, float(this.price))), 2);
  }
}

class Inventory {
  _items: Map<any, Item>;
  static TAX = 0.055;

  constructor(items: Item[] | Inventory = []) {
    this._items = new Dict<any, Item>(
      Array.from(items, (item) => [item.name, item]),
    );
  }

  __iter__(): IterableIterator<Item> {
    return iter(
      sorted(valuesView(this._items), {
        key: (item) => [item.expires, item.name],
      }),
    );
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __len__(): number {
    return this._items.size;
  }

  __contains__(name: any): boolean {
    return contains(this._items, name);
  }

  __getitem__(name: any): Item {
    return getItem(this._items, name);
  }

  __add__(other: Inventory | number): Inventory | typeof NotImplemented {
    if (!(other instanceof Inventory)) {
      return NotImplemented;
    }
    const merged = new Inventory(this);
    for (const item of other) {
      if (contains(merged, item.name)) {
        const old = getItem(merged, item.name);
        setItem(
          merged._items,
          item.name,
          old._replace({ quantity: add(old.quantity, item.quantity) }),
        );
      } else {
        setItem(merged._items, item.name, item);
      }
    }
    return merged;
  }

  expired(today: date): Item[] {
    return [...this].filter((item) => lt(item.expires, today));
  }

  total(tax = false): number {
    const amount = floatSum(Array.from(this, (item) => item.value()));
    return tax ? float(amount * (1 + Inventory.TAX)) : amount;
  }

  report(): string {
    let lines = [
      `${format("name", "<10")}${format("qty", ">5")}${format("price", ">8")}${format("value", ">10")}  expires`,
    ];
    listExtend(
      lines,
      Array.from(
        this,
        (item) =>
          `${format(item.name, "<10")}${format(item.quantity, ">5d")}${format(item.price, ">8.2f")}${format(item.value(), ">10,.2f")}  ${format(item.expires, "%a %d %b")}`,
      ),
    );
    lines.push("-".repeat(len(lines[0])));
    lines.push(`${format("total", "<10")}${format(this.total(), ">23,.2f")}`);
    return lines.join("\n");
  }
}

function load(text: string): Inventory {
  const items: Item[] = [];
  for (const record of iterate(json.loads(text))) {
    items.push(
      new Item(
        getItem(record, "name"),
        Category.parse(getItem(record, "category")),
        int(methods.get(record, "quantity", 0)),
        toFloat(getItem(record, "price")),
        date.fromisoformat(getItem(record, "received")),
      ),
    );
  }
  return new Inventory(items);
}

const TEXT = `
[
  {"name": "apple", "category": "fruit", "quantity": 120, "price": 0.35, "received": "2024-03-01"},
  {"name": "leek", "category": "vegetable", "quantity": 40, "price": 1, "received": "2024-02-26"},
  {"name": "milk", "category": "dairy", "price": "1.19", "received": "2024-02-20"}
]
`;
const stock = load(TEXT);
console.log(stock.report());
const more = new Inventory([
  new Item("apple", Category.FRUIT, 30, 0.4, new date(2024, 3, 5)),
  new Item("butter", Category.DAIRY, 12, 2.75, new date(2024, 2, 28)),
]);
const both = add(stock, more);
print(len(both), contains(both, "apple"), contains(both, "pear"));
print(typed(getItem(both, "apple"), "tuple[?, ?, int, float, ?]"));
print(both.expired(new date(2024, 3, 9)).map((item) => item.name));
console.log(
  `${format(both.total(), ".2f")} ${format(both.total(true), ".2f")}`,
);
try {
  load(
    '[{"name": "x", "category": "toy", "price": 1, "received": "2024-01-01"}]',
  );
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error, error.__cause__, error.__suppress_context__ ?? false);
}
try {
  add(stock, 3);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print(error);
}
console.log(
  slice(
    json.dumps(
      Array.from(both, (item) =>
        dictMerge(
          typed(item, "tuple[?, ?, int, float, ?]")._asdict(),
          new Map<string, string>([
            ["category", item.category.name],
            ["received", item.received.isoformat()],
          ]),
        ),
      ),
      { indent: 2 },
    ),
    null,
    160,
  ),
);
print(sorted(Category.members(), { key: (c) => c.shelfLife, reverse: true }));
