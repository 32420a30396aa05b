import { float, mul, sum } from "../../runtime/builtins.js";

export let DISCOUNT = 0.1;

export function total(prices: (number | bigint)[]): number {
  return Number(mul(sum(prices), float(1 - DISCOUNT)));
}

export function setDiscount(value: number): void {
  DISCOUNT = value;
}
