import { namedTuple } from "../collections/named-tuple.js";

/** What `as_tuple()` gives. */
export class DecimalTuple extends namedTuple<{
  sign: number;
  digits: readonly number[];
  exponent: number | string;
}>("DecimalTuple", ["sign", "digits", "exponent"]) {
  static readonly __module__ = "decimal";
}
