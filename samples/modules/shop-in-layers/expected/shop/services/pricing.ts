import { float, sum } from "../../runtime/builtins.js";

export let DISCOUNT = 0.1;

export function total(prices: number[]): number {
  return sum(Array.from(prices, (value) => float(value))) * (1 - DISCOUNT);
}

export function setDiscount(value: number): void {
  DISCOUNT = value;
}
