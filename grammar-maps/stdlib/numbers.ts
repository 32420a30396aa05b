import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/numbers.html */
export const abstractNumbers = defineModule({
  module: "numbers",
  classes: {
    Number: { name: "numbers.Number", ts: "number", value: "AnyNumber" },
    Complex: { name: "numbers.Complex", ts: "number", value: "AnyComplex" },
    Real: { name: "numbers.Real", ts: "number", value: "AnyReal" },
    Rational: { name: "numbers.Rational", ts: "number", value: "AnyRational" },
    Integral: { name: "numbers.Integral", ts: "number", value: "AnyIntegral" },
  },
});
