import { type DecimalContext } from "./context.js";
import { Decimal } from "./decimal.js";
import { fitted } from "./parts.js";

/** `context.create_decimal(value)`: rounded to the context's precision. */
export function createDecimal(context: DecimalContext, value: unknown = 0): Decimal {
  const exact = new Decimal(value, context);
  return exact.made(fitted(exact.parts, context));
}
