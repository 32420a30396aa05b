export { type PrintOptions, type Printed, printExpressionText, printModule } from "./print.ts";
