import { equals, hash, repr, tuple } from "../runtime/builtins.js";
import { freezeDataclass } from "../runtime/dataclasses.js";

export class Product {
  name: string;
  price: number;
  static count = 0;

  constructor(name: string, price: number) {
    this.name = name;
    this.price = price;
    freezeDataclass(this);
    this.__post_init__();
  }

  __repr__(): string {
    return `Product(name=${repr(this.name)}, price=${repr(this.price)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Product &&
      this.name === other.name &&
      equals(this.price, other.price)
    );
  }

  __hash__() {
    return hash(tuple(this.name, this.price));
  }

  __post_init__(): void {
    const target = this.constructor as typeof Product;
    target.count++;
  }
}
