import { format, print } from "./runtime/builtins.js";
import {
  Circle,
  Rectangle,
  Square,
  countShapes,
  largest,
} from "./geometry/index.js";
import { CM2, MM2, areaIn } from "./geometry/units.js";

const shapes: (Circle | Rectangle)[] = [
  new Circle(1.5),
  new Square(2),
  new Rectangle(2, 3.5),
];
for (const shape of shapes) {
  console.log(
    `${format((shape.constructor as typeof Circle | typeof Square | typeof Rectangle).name_, "<10")} ${format(areaIn(shape, CM2), "8.2f")} ${CM2} ${format(areaIn(shape, MM2), "10.1f")} ${MM2}`,
  );
}
print(
  (
    largest(shapes).constructor as
      | typeof Circle
      | typeof Square
      | typeof Rectangle
  ).name_,
  "of",
  countShapes(),
);
