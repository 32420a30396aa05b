import { getItem, mul } from "../runtime/builtins.js";
import type { Circle, Rectangle } from "./shapes.js";

export const CM2 = "cm2";
export const MM2 = "mm2";
const _FACTORS = new Map<string, number>([
  [CM2, 1],
  [MM2, 100],
]);

export function areaIn(
  shape: Circle | Rectangle,
  unit: string,
): number | bigint {
  return mul(shape.area(), getItem(_FACTORS, unit));
}
