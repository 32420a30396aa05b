import { gather, run, sleep } from "./runtime/asyncio.js";
import { format, maxBy, print, typeName } from "./runtime/builtins.js";

abstract class Shape {
  abstract area(): number;

  abstract draw(): Promise<string>;

  describe(): string {
    return `${typeName(this)} of area ${format(this.area(), ".2f")}`;
  }
}

class Circle extends Shape {
  radius: number;

  constructor(radius: number) {
    super();
    this.radius = radius;
  }

  override area(): number {
    return 3.14159 * this.radius ** 2;
  }

  override async draw(): Promise<string> {
    await sleep(0.01);
    return "( )";
  }
}

class Square extends Shape {
  side: number;

  constructor(side: number) {
    super();
    this.side = side;
  }

  override area(): number {
    return this.side * this.side;
  }

  override async draw(): Promise<string> {
    await sleep(0.02);
    return "[ ]";
  }
}

async function main(): Promise<void> {
  const shapes: (Circle | Square)[] = [new Circle(1.0), new Square(2.0)];
  for (const shape of shapes) {
    console.log(shape.describe());
  }
  print(await gather(...shapes.map((shape) => () => shape.draw())));
  const largest = maxBy(shapes, { key: (s) => s.area() });
  print(largest.describe(), largest instanceof Square);
}

await run(main);
