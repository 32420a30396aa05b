/** Observers of several kinds, called with the same arguments. */

import { coroutine, gather, run, sleep } from "./runtime/asyncio.js";
import {
  bindWithParameters,
  callWith,
  divide,
  equals,
  float,
  format,
  keywordDict,
  keywords,
  listRemove,
  print,
  printTo,
  str,
  sub,
  withParameters,
} from "./runtime/builtins.js";

class Observable {
  _observers: (
    | Display
    | ((stock: Stock, old: number, new_: number) => Promise<void>)
  )[];

  constructor() {
    this._observers = [];
  }

  subscribe(
    observer:
      | Display
      | ((stock: Stock, old: number, new_: number) => Promise<void>),
  ): () => void {
    this._observers.push(observer);
    return () => listRemove(this._observers, observer);
  }

  async notify(...args: Stock[]): Promise<void> {
    const kwargs = keywordDict(args);
    const calls = this._observers.map((observer) =>
      coroutine(callWith, observer, args, kwargs),
    );
    await gather(...calls);
  }
}

class Stock extends Observable {
  symbol: string;
  _price: number;

  constructor(symbol: string, price: number) {
    super();
    this.symbol = symbol;
    this._price = float(price);
  }

  get price(): number {
    return this._price;
  }

  async setPrice(value: number): Promise<void> {
    let old: number;
    [old, this._price] = [this._price, value];
    if (!equals(old, value)) {
      await this.notify(this, keywords({ old, new: value }));
    }
  }
}

class Display {
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  async __call__(stock: Stock, old: number, new_: number): Promise<void> {
    await sleep(0.01);
    const arrow = new_ > old ? "▲" : "▼";
    const change = format(Number(divide(sub(new_, old), old)), "+.1%");
    console.log(
      `[${this.name}] ${stock.symbol} ${arrow} ${format(new_, ".2f")} (${change})`,
    );
  }
}
withParameters(Display.prototype.__call__, "stock", "old", "new");

class Journal {
  lines: string[];

  constructor() {
    this.lines = [];
  }

  async write(stock: Stock, old: number, new_: number): Promise<void> {
    this.lines.push(`${stock.symbol}: ${str(old)} -> ${new_}`);
  }
}
withParameters(Journal.prototype.write, "stock", "*", "old", "new");

async function alert(stock: Stock, old: number, new_: number): Promise<void> {
  if (new_ < 90) {
    console.log(`ALERT ${stock.symbol} below 90: ${new_}`);
  }
}
withParameters(alert, "stock", "old", "new");

async function main(): Promise<void> {
  const acme = new Stock("ACME", 100.0);
  const journal = new Journal();
  acme.subscribe(new Display("main"));
  acme.subscribe(bindWithParameters(journal, "write"));
  const unsubscribe = acme.subscribe(alert);
  for (const price of [105.5, 105.5, 85.25]) {
    await acme.setPrice(price);
  }
  unsubscribe();
  await acme.setPrice(80);
  print(acme.price);
  printTo({ sep: "\n" }, ...journal.lines);
}

await run(main);
