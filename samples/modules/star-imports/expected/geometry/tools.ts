import { maxBy } from "../runtime/builtins.js";
import type { Circle, Rectangle, Square } from "./shapes.js";

export function largest(
  shapes: (Circle | Square | Rectangle)[],
): Circle | Square | Rectangle {
  return maxBy(shapes, { key: (shape) => shape.area() });
}
