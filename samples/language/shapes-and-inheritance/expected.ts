import {
  NotImplementedError,
  ValueError,
  add,
  float,
  format,
  isSubclass,
  maxBy,
  mul,
  nameOf,
  print,
  round,
  sorted,
  sum,
  typeName,
  typeOf,
} from "./runtime/builtins.js";
import * as math from "./runtime/math.js";

class Shape {
  area(): number {
    throw new NotImplementedError("Subclass must implement");
  }

  perimeter(): number {
    throw new NotImplementedError();
  }

  describe(): string {
    return `${nameOf(this.constructor as typeof Shape)}: area=${format(this.area(), ".2f")}, perimeter=${format(this.perimeter(), ".2f")}`;
  }
}

class Circle extends Shape {
  r: number;

  constructor(r: number) {
    super();
    this.r = r;
  }

  override area(): number {
    return float(Math.PI * this.r ** 2);
  }

  override perimeter(): number {
    return 2 * Math.PI * this.r;
  }
}

class Rectangle extends Shape {
  w: number;
  h: number;

  constructor(w: number, h: number) {
    super();
    [this.w, this.h] = [w, h];
  }

  override area(): number {
    return mul(this.w, this.h);
  }

  override perimeter(): number {
    return mul(2, add(this.w, this.h));
  }
}

class Square extends Rectangle {
  constructor(side: number) {
    super(side, side);
  }
}

class Triangle extends Shape {
  sides: [number, number, number];

  constructor(a: number, b: number, c: number) {
    super();
    if (a + b <= c || b + c <= a || a + c <= b) {
      throw new ValueError(`impossible triangle: ${a}, ${b}, ${c}`);
    }
    this.sides = [a, b, c];
  }

  override perimeter(): number {
    return sum(this.sides);
  }

  override area(): number {
    const s = this.perimeter() / 2;
    const [a, b, c] = this.sides;
    return float(math.sqrt(s * (s - a) * (s - b) * (s - c)));
  }
}

const shapes: (Circle | Rectangle | Triangle)[] = [
  new Circle(1.5),
  new Rectangle(3, 4),
  new Square(2),
  new Triangle(3, 4, 5),
];
for (const s of shapes) {
  console.log(s.describe());
}
console.log(nameOf(typeOf(maxBy(shapes, { key: (s) => s.area() }))));
print(sorted(shapes.map((s) => round(s.area(), 1))));
try {
  new Triangle(1, 2, 10);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print("Error:", e);
}
try {
  new Shape().describe();
} catch (e) {
  if (!(e instanceof NotImplementedError)) throw e;
  print("abstract:", e);
}
print(
  new Square(3).area(),
  new Rectangle(float(2.0), 3).area(),
  new Rectangle(2, 3).perimeter(),
);
print(
  shapes.filter((s) => s instanceof Rectangle).map((s) => typeName(s)),
  isSubclass(Square, Shape),
);
