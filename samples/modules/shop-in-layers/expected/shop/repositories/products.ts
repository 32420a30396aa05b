import { LookupError, list, valuesView } from "../../runtime/builtins.js";
import type { Product } from "../models/product.js";

export class ProductRepository {
  _products: Map<string, Product>;

  constructor() {
    this._products = new Map<string, Product>();
  }

  save(product: Product): void {
    this._products.set(product.name, product);
  }

  find(name: string): Product {
    if (!this._products.has(name)) {
      throw new LookupError(`no product called ${name}`);
    }
    return this._products.get(name)!;
  }

  all(): Product[] {
    return list(valuesView(this._products));
  }
}
