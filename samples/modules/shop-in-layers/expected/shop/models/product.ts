import {
  NotImplemented,
  equals,
  float,
  repr,
  tuple,
} from "../../runtime/builtins.js";

export class Product {
  name: string;
  price: number;
  stock: number | bigint;

  constructor(name: string, price: number, stock: number | bigint = 0) {
    this.name = name;
    this.price = price;
    this.stock = stock;
  }

  __repr__(): string {
    return `Product(name=${repr(this.name)}, price=${repr(float(this.price))}, stock=${repr(this.stock)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Product)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.name, float(this.price), this.stock),
      tuple(other.name, float(other.price), other.stock),
    );
  }
}
