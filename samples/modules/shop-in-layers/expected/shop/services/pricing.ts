import { sumFloats } from "../../runtime/builtins.js";

export let DISCOUNT = 0.1;

export function total(prices: number[]): number {
  return sumFloats(prices) * (1 - DISCOUNT);
}

export function setDiscount(value: number): void {
  DISCOUNT = value;
}
