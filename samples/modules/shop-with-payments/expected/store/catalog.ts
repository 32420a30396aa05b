import { LookupError, join } from "../runtime/builtins.js";
import { Product } from "./product.js";

const _products = new Map<string, Product>(
  [
    new Product("apple", 0.5),
    new Product("pear", 0.75),
    new Product("melon", 3),
  ].map((p) => [p.name, p]),
);

export function find(name: string): Product {
  if (!_products.has(name)) {
    throw new LookupError(`${name} (have: ${join(", ", _products.keys())})`);
  }
  return _products.get(name)!;
}
