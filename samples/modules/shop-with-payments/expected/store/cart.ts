import {
  NotImplemented,
  equals,
  iter,
  iterator,
  mul,
  repr,
  sum,
  tuple,
} from "../runtime/builtins.js";
import type { Product } from "./product.js";

export class Line {
  product: Product;
  qty: number;

  constructor(product: Product, qty: number) {
    this.product = product;
    this.qty = qty;
  }

  __repr__(): string {
    return `Line(product=${repr(this.product)}, qty=${repr(this.qty)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Line)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.product, this.qty),
      tuple(other.product, other.qty),
    );
  }

  get total(): number {
    return mul(this.product.price, this.qty);
  }
}

export class Cart {
  owner: string;
  lines: Line[];

  constructor(owner: string, lines: Line[] = []) {
    this.owner = owner;
    this.lines = lines;
  }

  __repr__(): string {
    return `Cart(owner=${repr(this.owner)}, lines=${repr(this.lines)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Cart &&
      this.owner === other.owner &&
      equals(this.lines, other.lines)
    );
  }

  add(product: Product, qty = 1): void {
    for (const line of this.lines) {
      if (equals(line.product, product)) {
        line.qty += qty;
        return;
      }
    }
    this.lines.push(new Line(product, qty));
  }

  get subtotal(): number | bigint {
    return sum(this.lines.map((line) => line.total));
  }

  __iter__(): IterableIterator<Line> {
    return iter(this.lines);
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __len__(): number | bigint {
    return sum(this.lines.map((line) => line.qty));
  }
}
