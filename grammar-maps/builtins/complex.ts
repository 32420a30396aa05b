import { defineModule, type EmitRule, type Entry } from "../define.ts";

/** With a number of any other builtin kind the result is complex too. */
const operator = (name: string): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    [`__${name}__`, `__r${name}__`].map((method): [string, Entry] => [
      method,
      {
        signature: "(other: complex | float | bigint, /) -> complex",
        emit: `$self.${method}($other)`,
      },
    ]),
  );
const plain = (method: string, returns = "complex"): Entry => ({
  signature: `() -> ${returns}`,
  emit: `$self.${method}()`,
});

/** https://docs.python.org/3/library/functions.html#complex */
export const complexNumbers = defineModule({
  module: "builtins",
  classes: {
    complex: {
      name: "complex",
      ts: "Complex",
      value: "Complex",
      construct: {
        docs: "https://docs.python.org/3/library/functions.html#complex",
        signature: [
          "(real: float | int, imag: float | int = 0) -> complex",
          "(real: object = 0, imag: object = None) -> complex",
        ],
        emit: [
          ...(["float", "natural"] as const).flatMap((real): EmitRule[] => [
            { when: { real, imag: "float" }, ts: "new Complex($real, $imag)" },
            { when: { real, imag: "natural" }, ts: "new Complex($real, $imag)" },
          ]),
          // An int has no negative zero, which a float shows.
          { when: { real: "float", imag: "small-int" }, ts: "new Complex($real, $imag + 0)" },
          { when: { real: "small-int", imag: "float" }, ts: "new Complex($real + 0, $imag)" },
          { when: { real: "float", imag: "absent" }, ts: "new Complex($real)" },
          { when: { real: "natural", imag: "absent" }, ts: "new Complex($real)" },
          { ts: "complex($real, $imag)" },
        ],
      },
      methods: {
        ...operator("add"),
        ...operator("sub"),
        ...operator("mul"),
        ...operator("truediv"),
        ...operator("pow"),
        __neg__: plain("__neg__"),
        __pos__: plain("__pos__"),
        __abs__: plain("__abs__", "float"),
        conjugate: plain("conjugate"),
      },
      attributes: {
        real: { type: "float", emit: "$self.real" },
        imag: { type: "float", emit: "$self.imag" },
      },
    },
  },
});
