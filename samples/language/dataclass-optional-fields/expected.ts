/** Typed shop inventory with Optional lookups. */

import { gather, run, sleep } from "./runtime/asyncio.js";
import {
  float,
  format,
  len,
  print,
  repr,
  sorted,
  str,
  typed,
} from "./runtime/builtins.js";

class Item {
  name: string;
  price: number;
  quantity: number;
  tags: string[];

  constructor(
    name: string,
    price: number,
    quantity: number = 0,
    tags: string[] = [],
  ) {
    this.name = name;
    this.price = price;
    this.quantity = quantity;
    this.tags = tags;
  }

  __repr__(): string {
    return `Item(name=${repr(this.name)}, price=${repr(float(this.price))}, quantity=${repr(this.quantity)}, tags=${repr(this.tags)})`;
  }

  get total(): number {
    return this.price * this.quantity;
  }
}

class Inventory {
  _items: Map<string, Item>;

  constructor() {
    this._items = new Map<string, Item>();
  }

  add(item: Item): void {
    this._items.set(item.name, item);
  }

  find(name: string): Item | null {
    return this._items.get(name) ?? null;
  }

  async restock(name: string, amount: number): Promise<boolean> {
    await sleep(0.1);
    const item = this.find(name);
    if (item === null) {
      return false;
    }
    item.quantity += amount;
    return true;
  }

  __len__(): number {
    return this._items.size;
  }
}

async function main(): Promise<void> {
  const shop = new Inventory();
  shop.add(new Item("pen", 1.5, 10, ["office"]));
  shop.add(new Item("book", 12.0));
  const results = await gather(
    () => shop.restock("book", 3),
    () => shop.restock("lamp", 1),
  );
  print(results, len(shop));
  const book = shop.find("book");
  if (book !== null) {
    console.log(`${book.name}: ${format(book.total, ".2f")} ${str(book.tags)}`);
  }
  print(shop.find("lamp"));
  print(
    typed(
      sorted(Array.from(shop._items.values(), (i) => i.total)),
      "list[float]",
    ),
  );
}

await run(main);
