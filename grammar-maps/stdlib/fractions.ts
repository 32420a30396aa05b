import { defineModule, type Entry } from "../define.ts";

const FRACTION = "fractions.Fraction";

/** With a float the result is a float. */
const operator = (name: string, exact = FRACTION): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    [`__${name}__`, `__r${name}__`].map((method): [string, Entry] => [
      method,
      {
        signature: [`(other: ${FRACTION} | int, /) -> ${exact}`, "(other: float, /) -> float"],
        emit: `$self.${method}($other)`,
      },
    ]),
  );
const plain = (method: string, returns = FRACTION): Entry => ({
  signature: `() -> ${returns}`,
  emit: `$self.${method}()`,
});

/** https://docs.python.org/3/library/fractions.html */
export const fractions = defineModule({
  module: "fractions",
  functions: {
    "Fraction.from_float": {
      signature: `(f: float, /) -> ${FRACTION}`,
      emit: "Fraction.fromFloat($f)",
    },
    "Fraction.from_decimal": {
      signature: `(dec: decimal.Decimal, /) -> ${FRACTION}`,
      emit: "Fraction.fromDecimal($dec)",
    },
  },
  classes: {
    Fraction: {
      name: FRACTION,
      ts: "Fraction",
      value: "Fraction",
      inheritable: true,
      construct: {
        signature: `(numerator: object = 0, denominator: object = None) -> ${FRACTION}`,
        emit: "new Fraction($numerator, $denominator)",
      },
      methods: {
        ...operator("add"),
        ...operator("sub"),
        ...operator("mul"),
        ...operator("truediv"),
        ...operator("floordiv", "bigint"),
        ...operator("mod"),
        __pow__: { signature: "(other: raw, /) -> object", emit: "$self.__pow__($other)" },
        __rpow__: { signature: "(other: raw, /) -> object", emit: "$self.__rpow__($other)" },
        __neg__: plain("__neg__"),
        __pos__: plain("__pos__"),
        __abs__: plain("__abs__"),
        as_integer_ratio: plain("asIntegerRatio", "tuple[bigint, bigint]"),
        limit_denominator: {
          signature: `(max_denominator: bigint = 1000000) -> ${FRACTION}`,
          emit: "$self.limitDenominator($max_denominator)",
        },
      },
      attributes: {
        numerator: { type: "bigint", emit: "$self.numerator" },
        denominator: { type: "bigint", emit: "$self.denominator" },
      },
    },
  },
});
