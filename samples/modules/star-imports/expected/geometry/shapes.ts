import { NotImplementedError, float, mul } from "../runtime/builtins.js";

let _made = 0;

class _Shape {
  static name_ = "shape";

  constructor() {
    _made++;
  }

  area(): number {
    throw new NotImplementedError();
  }
}

export class Rectangle extends _Shape {
  width: number;
  height: number;
  static override name_ = "rectangle";

  constructor(width: number, height: number) {
    super();
    this.width = width;
    this.height = height;
  }

  override area(): number {
    return mul(this.width, this.height);
  }
}

export class Square extends Rectangle {
  static override name_ = "square";

  constructor(side: number) {
    super(side, side);
  }
}

export class Circle extends _Shape {
  radius: number;
  static override name_ = "circle";

  constructor(radius: number) {
    super();
    this.radius = radius;
  }

  override area(): number {
    return float(Math.PI * this.radius ** 2);
  }
}

export function countShapes(): number {
  return _made;
}
