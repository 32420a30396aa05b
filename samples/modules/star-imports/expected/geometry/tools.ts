import { maxBy } from "../runtime/builtins.js";
import type { Circle, Rectangle } from "./shapes.js";

export function largest(shapes: (Circle | Rectangle)[]): Circle | Rectangle {
  return maxBy(shapes, { key: (shape) => shape.area() });
}
