/** A print shop: each dataclass has those members in TypeScript that the program needs. */

import { run, sleep } from "./runtime/asyncio.js";
import {
  Dict,
  contains,
  equals,
  float,
  getItem,
  hash,
  maxBy,
  print,
  repr,
  tuple,
} from "./runtime/builtins.js";
import { Deque } from "./runtime/collections.js";
import { freezeDataclass } from "./runtime/dataclasses.js";

// Only moved about: from the queue to a worker, into a list.
class Order {
  customer: string;
  pages: number;
  notes: string[];

  constructor(customer: string, pages: number, notes: string[] = []) {
    this.customer = customer;
    this.pages = pages;
    this.notes = notes;
  }
}

// Shown, never compared.
class Receipt {
  customer: string;
  price: number;
  size: readonly [number, number];

  constructor(
    customer: string,
    price: number,
    size: readonly [number, number] = tuple(210, 297),
  ) {
    this.customer = customer;
    this.price = price;
    this.size = size;
  }

  __repr__(): string {
    return `Receipt(customer=${repr(this.customer)}, price=${repr(float(this.price))}, size=${repr(this.size)})`;
  }
}

// Compared, never shown.
class Paper {
  kind: string;
  weight: number;
  tags: string[];

  constructor(kind: string, weight: number, tags: string[] = []) {
    this.kind = kind;
    this.weight = weight;
    this.tags = tags;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Paper &&
      this.kind === other.kind &&
      this.weight === other.weight &&
      equals(this.tags, other.tags)
    );
  }
}

// A key of a dict: compared and hashed.
class Place {
  shelf: number;
  row: string;

  constructor(shelf: number, row: string) {
    this.shelf = shelf;
    this.row = row;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Place(shelf=${repr(this.shelf)}, row=${repr(this.row)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Place &&
      this.shelf === other.shelf &&
      this.row === other.row
    );
  }

  __hash__() {
    return hash(tuple(this.shelf, this.row));
  }
}

// Shown by its own `__str__`.
class Printer {
  name: string;
  jobs: number;

  constructor(name: string, jobs: number = 0) {
    this.name = name;
    this.jobs = jobs;
  }

  __str__(): string {
    return `${this.name} (${this.jobs} jobs)`;
  }
}

class Shop {
  printer: Printer;
  orders: Deque<Order>;
  done: Order[];

  constructor(printer: Printer) {
    this.printer = printer;
    this.orders = new Deque<Order>();
    this.done = [];
  }

  take(order: Order): void {
    this.orders.append(order);
  }

  async work(): Promise<Receipt[]> {
    const receipts: Receipt[] = [];
    while (this.orders.length > 0) {
      const order = this.orders.popleft();
      await sleep(order.pages / 100);
      this.printer.jobs++;
      this.done.push(order);
      receipts.push(new Receipt(order.customer, order.pages * 0.1));
    }
    return receipts;
  }
}

async function main(): Promise<void> {
  const shop = new Shop(new Printer("Inky"));
  shop.take(new Order("Ann", 12));
  shop.take(new Order("Bob", 3, ["both sides"]));
  const receipts = await shop.work();
  for (const receipt of receipts) {
    print(receipt);
  }
  const longest = maxBy(shop.done, { key: (order) => order.pages });
  print(
    longest.customer,
    shop.done.map((order) => order.notes),
  );
  print(shop.printer);

  const plain = new Paper("plain", 80, ["white"]);
  print(
    equals(plain, new Paper("plain", 80, ["white"])),
    !equals(plain, new Paper("plain", 90)),
  );
  const stock = new Dict<Place, number>([
    [new Place(1, "a"), 500],
    [new Place(2, "b"), 20],
  ]);
  print(getItem(stock, new Place(2, "b")), contains(stock, new Place(3, "a")));
}

await run(main);
