export { Circle, Rectangle, Square, countShapes } from "./shapes.js";
export { largest } from "./tools.js";
