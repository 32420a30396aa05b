import {
  AttributeError,
  getattr,
  hasattr,
  noSlot,
  print,
  tuple,
} from "./runtime/builtins.js";

// __slots__: no other attributes.
/** A point. */
class Point {
  declare x: number;
  declare y: number;
  static __slots__ = tuple("x", "y");

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
}

const p = new Point(1, 2);
print(p.x, p.y, Point.__slots__, "A point.");
try {
  noSlot(p, "z", 3);
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print("AttributeError:", e);
}
try {
  print(getattr(p, "__dict__"));
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print("AttributeError:", e);
}
print(hasattr(p, "__dict__"));
p.x = 10;
console.log(p.x);
