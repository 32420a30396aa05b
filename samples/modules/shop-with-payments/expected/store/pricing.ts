import { add, len, mul, sum } from "../runtime/builtins.js";
import type { Cart } from "./cart.js";

export const RULES: ((cart: Cart) => number)[] = [];

export function rule(fn: (cart: Cart) => number): (cart: Cart) => number {
  RULES.push(fn);
  return fn;
}

export const bulk = rule(function bulk(cart: Cart): number {
  return len(cart) > 5 ? (mul(-0.1, cart.subtotal) as number) : 0;
});

export const shipping = rule(function shipping(cart: Cart): number {
  return cart.subtotal > 10 ? 0 : 2.5;
});

export function apply(cart: Cart): number | bigint {
  return add(cart.subtotal, sum(RULES.map((r) => r(cart))));
}
