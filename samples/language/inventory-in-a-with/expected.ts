import {
  type BaseException,
  KeyError,
  ValueError,
  enter,
  floatSum,
  format,
  getItem,
  iter,
  iterator,
  len,
  list,
  nameOf,
  print,
  setDefault,
  sorted,
  truthy,
  typed,
} from "./runtime/builtins.js";

class Inventory {
  _items: Map<string, { qty: number; price: number }>;

  constructor() {
    this._items = new Map<string, { qty: number; price: number }>();
  }

  __enter__(): Inventory {
    console.log("open");
    return this;
  }

  __exit__(excType: any, exc: BaseException | null, tb: unknown): boolean {
    print("close", truthy(excType) ? nameOf(excType) : null);
    return excType === KeyError;
  }

  add(name: string, qty = 1, price = 0.0): { qty: number; price: number } {
    const item = setDefault(this._items, name, { qty: 0, price });
    item.qty += qty;
    if (price !== 0) {
      item.price = price;
    }
    return item;
  }

  remove(name: string, qty = 1): void {
    const item = getItem(this._items, name);
    if (item.qty < qty) {
      throw new ValueError(`only ${item.qty} ${name} left`);
    }
    item.qty -= qty;
    if (item.qty === 0) {
      this._items.delete(name);
    }
  }

  get total(): number {
    return floatSum(Array.from(this._items.values(), (i) => i.qty * i.price));
  }

  __iter__(): IterableIterator<string> {
    return iter(sorted(this._items.keys()));
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __len__(): number {
    return this._items.size;
  }

  __getitem__(name: string): number {
    return getItem(this._items, name).qty;
  }
}

const scope = enter(new Inventory());
const inv = scope.value;
try {
  inv.add("apple", 10, 0.5);
  inv.add("pear", 4, 0.75);
  inv.add("apple", 5);
  print(list(inv), len(inv), getItem(inv, "apple"), inv.total);
  inv.remove("pear", 4);
  try {
    inv.remove("apple", 100);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print(e);
  }
  print(typed(inv._items, "dict[str, {qty: int, price: float}]"));
  inv.remove("kiwi");
  console.log("never");
} catch (error) {
  scope.fail(error);
} finally {
  scope.exit();
}
print("after", inv.total);
console.log(
  `${format("item", "<10")}|${format("qty", "^5")}|${format("price", ">8")}`,
);
console.log("-".repeat(25));
for (const name of inv) {
  console.log(
    `${format(name, "<10")}|${format(getItem(inv, name), "^5")}|${format(getItem(inv._items, name).price, ">8.2f")}`,
  );
}
