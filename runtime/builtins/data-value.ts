/**
 * Where an object keeps the int, float or str that it is at heart: a member of an `IntEnum` is an
 * int with a name.
 */
export const dataValue: unique symbol = Symbol("data value");

/** The int, float or str of an object whose class is made from one; `undefined` for all others. */
export function dataOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && dataValue in value
    ? value[dataValue]
    : undefined;
}
