/** A small shop, split over a package. */

import {
  LookupError,
  equals,
  float,
  format,
  nameOf,
  print,
  round,
} from "./runtime/builtins.js";
import { Cart, Product, __version__ } from "./store/index.js";
import * as priceRules from "./store/pricing.js";
import { process_ } from "./store/payments/index.js";
import { CardDeclined, PaymentError } from "./store/payments/errors.js";
import * as catalog from "./store/catalog.js";

function main(): void {
  console.log("shop", __version__, "store.catalog");
  const cart = new Cart("Ann");
  for (const [sku, qty] of [
    ["apple", 3],
    ["pear", 1],
    ["melon", 2],
    ["kiwi", 1],
  ] satisfies [string, number][]) {
    try {
      cart.add(catalog.find(sku), qty);
    } catch (e) {
      if (!(e instanceof LookupError)) throw e;
      print("not found:", e);
    }
  }
  print(cart);
  for (const line of cart) {
    console.log(
      `  ${format(line.product.name, "<8")}${format(line.qty, ">3")} x ${format(line.product.price, ">6.2f")} = ${format(line.total, ">7.2f")}`,
    );
  }
  print("subtotal", cart.subtotal);
  for (const rule of priceRules.RULES) {
    print(nameOf(rule), round(rule(cart), 2));
  }
  const total = priceRules.apply(cart);
  console.log(`total ${format(total, ".2f")}`);
  for (const card of ["4111-1111", "0000-0000", "9999"]) {
    let receipt!: { id: number; amount: number | bigint; card: string };
    let succeeded = false;
    try {
      receipt = process_(card, total);
      succeeded = true;
    } catch (e) {
      if (e instanceof CardDeclined) {
        print("declined", e.card, e instanceof PaymentError);
      } else if (e instanceof PaymentError) {
        print("payment error:", e);
      } else {
        throw e;
      }
    }
    if (succeeded) {
      print("receipt", receipt);
    }
  }
  print(
    equals(new Product("x", 1), new Product("x", float(1.0))),
    Product.count,
  );
}

main();
