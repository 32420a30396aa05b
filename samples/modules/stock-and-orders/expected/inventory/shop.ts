import { Lock, sleep } from "../runtime/asyncio.js";
import {
  format,
  getItem,
  listExtend,
  str,
  withParameters,
} from "../runtime/builtins.js";
import * as errors from "./errors.js";
import type { Product } from "./models/index.js";
import "./models/index.js";
import { Money } from "./models/money.js";

export class Shop {
  declare name: string;
  declare _products: Map<string, Product>;
  declare _stock: Map<string, number>;
  declare _lock: Lock;
  declare turnover: Money;
  declare log: string[];

  constructor(name: string, currency = "EUR") {
    this.name = name;
    this._products = new Map<string, Product>();
    this._stock = new Map<string, number>();
    this._lock = new Lock();
    this.turnover = new Money("0", currency);
    this.log = [];
  }

  stock(product: any, amount: number): void {
    this._products.set(product.name, product);
    this._stock.set(
      product.name,
      (this._stock.get(product.name) ?? 0) + amount,
    );
  }

  __str__(): string {
    let lines = [`${this.name}:`];
    listExtend(
      lines,
      Array.from(
        this._products.values(),
        (p) =>
          `  ${format(p.name, "<5")} ${format(getItem(this._stock, p.name), ">2")} x ${str(p.price)}`,
      ),
    );
    return lines.join("\n");
  }

  async order(
    customer: string,
    wanted: Map<string, number> = new Map(),
  ): Promise<Money> {
    if (wanted.size === 0) {
      throw new errors.EmptyOrder(`${customer} orders nothing`);
    }
    await this._lock.acquire();
    try {
      for (const [name, amount] of wanted) {
        if (!this._products.has(name)) {
          throw new errors.UnknownProduct(name);
        }
        const missing = amount - getItem(this._stock, name);
        if (missing > 0) {
          throw new errors.OutOfStock(getItem(this._products, name), missing);
        }
      }
      await sleep(0.1);
      let total = new Money("0", this.turnover.currency);
      for (const [name, amount] of wanted) {
        this._stock.set(name, getItem(this._stock, name) - amount);
        total = total.__add__(
          getItem(this._products, name).price.__mul__(amount),
        );
      }
      this.turnover = this.turnover.__add__(total);
      this.log.push(`${customer}:${wanted.size}`);
      return total;
    } finally {
      this._lock.release();
    }
  }
}
withParameters(Shop.prototype.order, "customer", "**wanted");
