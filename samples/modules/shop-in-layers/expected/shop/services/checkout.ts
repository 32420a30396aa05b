import { Exception, guardedItems, sub } from "../../runtime/builtins.js";
import type { Order } from "../models/order.js";
import type { ProductRepository } from "../repositories/products.js";
import { total } from "./pricing.js";

export class OutOfStock extends Exception {
  wanted: string;

  constructor(wanted: string) {
    super(wanted);
    this.wanted = wanted;
  }
}

export class CheckoutService {
  repository: ProductRepository;

  constructor(repository: ProductRepository) {
    this.repository = repository;
  }

  pay(order: Order): number {
    const prices: number[] = [];
    for (const [name, count] of guardedItems(order.lines)) {
      const product = this.repository.find(name);
      if (product.stock < count) {
        throw new OutOfStock(name);
      }
      product.stock = sub(product.stock, count);
      prices.push(product.price * count);
    }
    return total(prices);
  }
}
