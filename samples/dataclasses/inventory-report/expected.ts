/** An inventory of ordered dataclasses, written out as dicts and as JSON. */

import {
  NotImplemented,
  TypeError,
  ValueError,
  equals,
  float,
  format,
  ge,
  getItem,
  gt,
  le,
  lt,
  max,
  min,
  print,
  repr,
  sorted,
} from "./runtime/builtins.js";
import {
  type FieldTable,
  asdict,
  astuple,
  fields,
  isDataclass,
} from "./runtime/dataclasses.js";
import * as json from "./runtime/json.js";

/** Something on the shelf; items are ordered by price, then by quantity. */
class Item {
  static readonly __dataclass_fields__: FieldTable = {
    name: "str",
    price: "float",
    quantity: "int",
    tags: "list[str]",
  };
  name: string;
  price: number;
  quantity: number;
  tags: string[];
  static made = 0;

  constructor(
    name: string,
    price: number,
    quantity: number = 1,
    tags: string[] = [],
  ) {
    this.name = name;
    this.price = price;
    this.quantity = quantity;
    this.tags = tags;
    this.__post_init__();
  }

  __repr__(): string {
    return `Item(name=${repr(this.name)}, price=${repr(float(this.price))}, quantity=${repr(this.quantity)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Item &&
      this.price === other.price &&
      this.quantity === other.quantity
    );
  }

  __lt__(other: unknown): any {
    if (!(other instanceof Item)) {
      return NotImplemented;
    }
    return lt([this.price, this.quantity], [other.price, other.quantity]);
  }

  __le__(other: unknown): any {
    if (!(other instanceof Item)) {
      return NotImplemented;
    }
    return le([this.price, this.quantity], [other.price, other.quantity]);
  }

  __gt__(other: unknown): any {
    if (!(other instanceof Item)) {
      return NotImplemented;
    }
    return gt([this.price, this.quantity], [other.price, other.quantity]);
  }

  __ge__(other: unknown): any {
    if (!(other instanceof Item)) {
      return NotImplemented;
    }
    return ge([this.price, this.quantity], [other.price, other.quantity]);
  }

  __post_init__(): void {
    if (this.price < 0) {
      throw new ValueError(`${this.name}: a price must not be negative`);
    }
    Item.made++;
  }

  get total(): number {
    return this.price * this.quantity;
  }
}

class Shelf {
  static readonly __dataclass_fields__: FieldTable = {
    label: "str",
    items: "list[?]",
  };
  label: string;
  items: Item[];

  constructor(label: string, items: Item[] = []) {
    this.label = label;
    this.items = items;
  }

  __repr__(): string {
    return `Shelf(label=${repr(this.label)}, items=${repr(this.items)})`;
  }

  add(item: Item): Shelf {
    this.items.push(item);
    return this;
  }
}

const shelf = new Shelf("A1");
shelf
  .add(new Item("pen", 1.5, 10))
  .add(new Item("book", 12.0))
  .add(new Item("cup", 4.0, 3, ["fragile"]));
for (const item of sorted(shelf.items, { reverse: true })) {
  console.log(
    `${format(item.name, "<5")} ${format(item.price, "6.2f")} x ${format(item.quantity, "<2")} = ${format(item.total, "6.2f")}`,
  );
}
print(shelf);
print(max(shelf.items).name, min(shelf.items).name, Item.made);
print(
  equals(new Item("other", 4.0, 3), getItem(shelf.items, 2)),
  lt(getItem(shelf.items, 0), getItem(shelf.items, 1)),
);

print(asdict(shelf.items[2]), astuple(shelf.items[0]));
console.log(json.dumps(asdict(shelf), { indent: 1 }));
print(
  fields(Item).map((one) => one.name),
  isDataclass(shelf),
  isDataclass(Item),
  isDataclass(3),
);

try {
  new Item("ghost", -1.0);
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print("ValueError:", error);
}
try {
  asdict("text");
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print("TypeError:", error);
}
