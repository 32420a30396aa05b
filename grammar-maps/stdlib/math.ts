import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/math.html */
export const math = defineModule({
  module: "math",
  functions: {
    // Square roots are exact in both languages; a negative number is Python's ValueError.
    sqrt: {
      signature: "(x: float | int, /) -> float",
      emit: [{ when: { x: "natural" }, ts: "Math.sqrt($x)" }, { ts: "math.sqrt($x)" }],
    },
    floor: { signature: "(x: float | int, /) -> int", emit: "math.floor($x)" },
    ceil: { signature: "(x: float | int, /) -> int", emit: "math.ceil($x)" },
    trunc: { signature: "(x: float | int, /) -> int", emit: "math.trunc($x)" },
    fabs: { signature: "(x: float | int, /) -> float", emit: "math.fabs($x)" },
    factorial: { signature: "(x: int, /) -> bigint", emit: "math.factorial($x)" },
    gcd: { signature: "(*integers: bigint) -> bigint", emit: "math.gcd(...$integers)" },
    lcm: { signature: "(*integers: bigint) -> bigint", emit: "math.lcm(...$integers)" },
    isqrt: { signature: "(n: bigint, /) -> bigint", emit: "math.isqrt($n)" },
    comb: { signature: "(n: int, k: int, /) -> bigint", emit: "math.comb($n, $k)" },
    perm: { signature: "(n: int, k: int | None = None, /) -> bigint", emit: "math.perm($n, $k)" },
    exp: { signature: "(x: float | int, /) -> float", emit: "math.exp($x)" },
    expm1: { signature: "(x: float | int, /) -> float", emit: "math.expm1($x)" },
    log: {
      signature: [
        "(x: float | int, /) -> float",
        "(x: float | int, base: float | int, /) -> float",
      ],
      emit: "math.log($x, $base)",
    },
    log2: { signature: "(x: float | int, /) -> float", emit: "math.log2($x)" },
    log10: { signature: "(x: float | int, /) -> float", emit: "math.log10($x)" },
    log1p: { signature: "(x: float | int, /) -> float", emit: "math.log1p($x)" },
    pow: { signature: "(x: float | int, y: float | int, /) -> float", emit: "math.pow($x, $y)" },
    sin: { signature: "(x: float | int, /) -> float", emit: "math.sin($x)" },
    cos: { signature: "(x: float | int, /) -> float", emit: "math.cos($x)" },
    tan: { signature: "(x: float | int, /) -> float", emit: "math.tan($x)" },
    asin: { signature: "(x: float | int, /) -> float", emit: "math.asin($x)" },
    acos: { signature: "(x: float | int, /) -> float", emit: "math.acos($x)" },
    atan: { signature: "(x: float | int, /) -> float", emit: "math.atan($x)" },
    atan2: {
      signature: "(y: float | int, x: float | int, /) -> float",
      emit: "math.atan2($y, $x)",
    },
    sinh: { signature: "(x: float | int, /) -> float", emit: "math.sinh($x)" },
    cosh: { signature: "(x: float | int, /) -> float", emit: "math.cosh($x)" },
    tanh: { signature: "(x: float | int, /) -> float", emit: "math.tanh($x)" },
    asinh: { signature: "(x: float | int, /) -> float", emit: "math.asinh($x)" },
    acosh: { signature: "(x: float | int, /) -> float", emit: "math.acosh($x)" },
    atanh: { signature: "(x: float | int, /) -> float", emit: "math.atanh($x)" },
    cbrt: { signature: "(x: float | int, /) -> float", emit: "math.cbrt($x)" },
    exp2: { signature: "(x: float | int, /) -> float", emit: "math.exp2($x)" },
    erf: { signature: "(x: float | int, /) -> float", emit: "math.erf($x)" },
    erfc: { signature: "(x: float | int, /) -> float", emit: "math.erfc($x)" },
    gamma: { signature: "(x: float | int, /) -> float", emit: "math.gamma($x)" },
    lgamma: { signature: "(x: float | int, /) -> float", emit: "math.lgamma($x)" },
    ulp: { signature: "(x: float | int, /) -> float", emit: "math.ulp($x)" },
    nextafter: {
      signature: "(x: float | int, y: float | int, /) -> float",
      emit: "math.nextafter($x, $y)",
    },
    degrees: { signature: "(x: float | int, /) -> float", emit: "math.degrees($x)" },
    radians: { signature: "(x: float | int, /) -> float", emit: "math.radians($x)" },
    hypot: { signature: "(*coordinates: float) -> float", emit: "math.hypot(...$coordinates)" },
    dist: {
      signature: "(p: Iterable[float], q: Iterable[float], /) -> float",
      emit: "math.dist($p, $q)",
    },
    fsum: { signature: "(seq: Iterable[float], /) -> float", emit: "math.fsum($seq)" },
    prod: {
      signature: "(iterable: Iterable[object], /, *, start: object = 1) -> object",
      emit: "math.prod($iterable, { start: $start })",
    },
    fmod: { signature: "(x: float | int, y: float | int, /) -> float", emit: "math.fmod($x, $y)" },
    modf: { signature: "(x: float | int, /) -> tuple[float, float]", emit: "math.modf($x)" },
    frexp: { signature: "(x: float | int, /) -> tuple[float, int]", emit: "math.frexp($x)" },
    ldexp: { signature: "(x: float | int, i: int, /) -> float", emit: "math.ldexp($x, $i)" },
    copysign: {
      signature: "(x: float | int, y: float | int, /) -> float",
      emit: "math.copysign($x, $y)",
    },
    remainder: {
      signature: "(x: float | int, y: float | int, /) -> float",
      emit: "math.remainder($x, $y)",
    },
    isclose: {
      signature:
        "(a: float | int, b: float | int, *, rel_tol: float | int = 1e-09, abs_tol: float | int = 0.0) -> bool",
      emit: "math.isclose($a, $b, { relTol: $rel_tol, absTol: $abs_tol })",
    },
    isnan: {
      signature: "(x: float | int, /) -> bool",
      emit: [{ when: { x: "float" }, ts: "Number.isNaN($x)" }, { ts: "math.isnan($x)" }],
    },
    isfinite: {
      signature: "(x: float | int, /) -> bool",
      emit: [{ when: { x: "float" }, ts: "Number.isFinite($x)" }, { ts: "math.isfinite($x)" }],
    },
    isinf: { signature: "(x: float | int, /) -> bool", emit: "math.isinf($x)" },
  },
  constants: {
    pi: { type: "float", emit: "Math.PI" },
    e: { type: "float", emit: "Math.E" },
    tau: { type: "float", emit: "2 * Math.PI" },
    inf: { type: "float", emit: "Infinity" },
    nan: { type: "float", emit: "math.nan" },
  },
});
