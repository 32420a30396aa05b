import {
  type ClassLike,
  NotImplemented,
  assignedLater,
  equals,
  inModule,
  nameOf,
  repr,
  str,
  tuple,
  typeName,
} from "../../runtime/builtins.js";
import type { Money } from "./money.js";
import "./money.js";

export class Product {
  declare name: string;
  declare price: Money;
  static registry = new Map<string, ClassLike | typeof Product>();

  constructor(name: string, price: Money) {
    this.name = name;
    this.price = price;
  }

  __repr__(): string {
    return `${typeName(this)}(name=${repr(this.name)}, price=${repr(this.price)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Product) || other.constructor !== this.constructor) {
      return NotImplemented;
    }
    return equals(tuple(this.name, this.price), tuple(other.name, other.price));
  }

  static __init_subclass__(): void {
    Product.registry.set(nameOf(this).toLowerCase(), this);
  }

  __str__(): string {
    return `${this.name}@${str(this.price)}`;
  }
}
inModule(Product, "inventory.models.product");
assignedLater(Product, "name", "price");

export class Service extends Product {
  override __str__(): string {
    return "service " + super.__str__();
  }
}
inModule(Service, "inventory.models.product");
Service.__init_subclass__();
