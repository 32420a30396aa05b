import { defineModule, type Entry } from "../define.ts";

const NUMBER = "complex | float | int";

const ofOne = (name: string, returns = "complex"): Entry => ({
  signature: `(z: ${NUMBER}, /) -> ${returns}`,
  emit: `cmath.${name}($z)`,
});

/** https://docs.python.org/3/library/cmath.html */
export const cmath = defineModule({
  module: "cmath",
  functions: {
    sqrt: ofOne("sqrt"),
    exp: ofOne("exp"),
    log: {
      signature: [`(z: ${NUMBER}, /) -> complex`, `(z: ${NUMBER}, base: ${NUMBER}, /) -> complex`],
      emit: "cmath.log($z, $base)",
    },
    phase: ofOne("phase", "float"),
    polar: ofOne("polar", "tuple[float, float]"),
    rect: {
      signature: "(r: float | int, phi: float | int, /) -> complex",
      emit: "cmath.rect($r, $phi)",
    },
    isnan: ofOne("isnan", "bool"),
    isinf: ofOne("isinf", "bool"),
    isfinite: ofOne("isfinite", "bool"),
    isclose: {
      signature: `(a: ${NUMBER}, b: ${NUMBER}, *, rel_tol: float | int = 1e-09, abs_tol: float | int = 0.0) -> bool`,
      emit: "cmath.isclose($a, $b, { relTol: $rel_tol, absTol: $abs_tol })",
    },
  },
  constants: {
    pi: { type: "float", emit: "Math.PI" },
    e: { type: "float", emit: "Math.E" },
    tau: { type: "float", emit: "2 * Math.PI" },
    inf: { type: "float", emit: "Infinity" },
    nan: { type: "float", emit: "NaN" },
    infj: { type: "complex", emit: "cmath.infj" },
    nanj: { type: "complex", emit: "cmath.nanj" },
  },
});
