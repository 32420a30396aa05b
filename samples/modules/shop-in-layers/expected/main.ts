/** Models, repositories and services, each in a package of its own. */

import { LookupError, format, print, str } from "./runtime/builtins.js";
import { Order } from "./shop/models/order.js";
import { Product } from "./shop/models/product.js";
import { ProductRepository } from "./shop/repositories/products.js";
import { CheckoutService, OutOfStock } from "./shop/services/checkout.js";
import * as pricing from "./shop/services/pricing.js";

function fill(repository: ProductRepository): void {
  repository.save(new Product("tea", 4.5, 10));
  repository.save(new Product("cup", 12.0, 2));
  repository.save(new Product("pot", 30.0, 0));
}

function main(): void {
  const repository = new ProductRepository();
  fill(repository);
  const checkout = new CheckoutService(repository);

  const order = new Order("Chloé");
  order.add("tea", 3);
  order.add("cup", 1);
  console.log(`${order.customer} pays ${format(checkout.pay(order), ".2f")}`);

  for (const wanted of ["pot", "hat"]) {
    const attempt = new Order("Dan");
    attempt.add(wanted, 1);
    try {
      checkout.pay(attempt);
    } catch (error) {
      if (error instanceof OutOfStock) {
        console.log("Out of stock:", error.wanted);
      } else if (error instanceof LookupError) {
        print("Unknown:", error);
      } else {
        throw error;
      }
    }
  }

  pricing.setDiscount(0.5);
  const again = new Order("Eve");
  again.add("tea", 2);
  console.log(`${again.customer} pays ${format(checkout.pay(again), ".2f")}`);
  print(
    repository.all().map((product) => `${product.name}: ${str(product.stock)}`),
  );
}

main();
