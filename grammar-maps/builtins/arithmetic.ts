import { defineModule } from "../define.ts";

/** Functions of numbers: https://docs.python.org/3/library/functions.html */
export const arithmetic = defineModule({
  module: "builtins",
  functions: {
    abs: {
      signature: ["(x: bool, /) -> natural", "(x: complex, /) -> float", "(x: T, /) -> T"],
      emit: [
        { when: { x: "small-int" }, ts: "Math.abs($x)" },
        { when: { x: "float" }, ts: "Math.abs($x)" },
        { ts: "abs($x)" },
      ],
    },
    round: {
      docs: "https://docs.python.org/3/library/functions.html#round",
      signature: [
        "(number: bigint, ndigits: int | None = None) -> bigint",
        "(number: float, ndigits: None = None) -> int",
        "(number: float, ndigits: int) -> float",
        // Without digits an int and a float of the same value give the same.
        "(number: raw) -> object",
        "(number: object, ndigits: raw) -> object",
      ],
      emit: [
        { when: { number: "small-int", ndigits: "absent" }, ts: "$number" },
        { when: { number: "float", ndigits: "absent" }, ts: "roundHalfEven($number)" },
        { when: { number: "float", ndigits: "small-int" }, ts: "roundHalfEven($number, $ndigits)" },
        { ts: "round($number, $ndigits)" },
      ],
    },
    divmod: {
      signature: [
        "(x: int, y: int, /) -> tuple[int, int]",
        "(x: float, y: float, /) -> tuple[float, float]",
        "(x: object, y: object, /) -> object",
      ],
      emit: [
        // A bare float may look like an int.
        { when: { x: "float", y: "any-number" }, ts: "floatDivMod($x, $y)" },
        { when: { x: "any-number", y: "float" }, ts: "floatDivMod($x, $y)" },
        { when: { x: "float" }, ts: "divmod(float($x), $y)" },
        { when: { y: "float" }, ts: "divmod($x, float($y))" },
        { ts: "divmod($x, $y)", tellsFloats: true },
      ],
    },
    pow: {
      signature: [
        "(base: bigint, exp: natural, mod: None = None) -> bigint",
        "(base: bigint, exp: bigint, mod: bigint) -> bigint",
        "(base: object, exp: object, mod: object = None) -> object",
      ],
      emit: "pow($base, $exp, $mod)",
    },
    sum: {
      docs: "https://docs.python.org/3/library/functions.html#sum",
      signature: [
        "(iterable: Iterable[T], /) -> T",
        "(iterable: Iterable[T], /, start: U) -> T | U",
      ],
      hatch: "sum",
    },
    min: {
      hatch: "choice",
      docs: "https://docs.python.org/3/library/functions.html#min",
      signature: [
        "(first: T, second: T, /, *args: T, key: Callable[[T], raw] | None = None) -> T",
        "(iterable: Iterable[T], /, *, key: Callable[[T], raw] | None = None) -> T",
        "(iterable: Iterable[T], /, *, key: Callable[[T], raw] | None = None, default: U) -> T | U",
      ],
      emit: [
        {
          when: { first: "small-int", second: "small-int", args: "small-int", key: "absent" },
          ts: "Math.min($first, $second, ...$args)",
        },
        {
          when: { first: "small-int", second: "small-int", args: "absent", key: "absent" },
          ts: "Math.min($first, $second)",
        },
        { when: { iterable: "given", key: "absent", default: "absent" }, ts: "min($iterable)" },
        {
          when: { iterable: "given" },
          ts: "minBy($iterable, { key: $key, default: $default })",
        },
        { when: { key: "given" }, ts: "minBy([$first, $second, ...$args], { key: $key })" },
        { ts: "min($first, $second, ...$args)" },
      ],
    },
    max: {
      hatch: "choice",
      docs: "https://docs.python.org/3/library/functions.html#max",
      signature: [
        "(first: T, second: T, /, *args: T, key: Callable[[T], raw] | None = None) -> T",
        "(iterable: Iterable[T], /, *, key: Callable[[T], raw] | None = None) -> T",
        "(iterable: Iterable[T], /, *, key: Callable[[T], raw] | None = None, default: U) -> T | U",
      ],
      emit: [
        {
          when: { first: "small-int", second: "small-int", args: "small-int", key: "absent" },
          ts: "Math.max($first, $second, ...$args)",
        },
        {
          when: { first: "small-int", second: "small-int", args: "absent", key: "absent" },
          ts: "Math.max($first, $second)",
        },
        { when: { iterable: "given", key: "absent", default: "absent" }, ts: "max($iterable)" },
        {
          when: { iterable: "given" },
          ts: "maxBy($iterable, { key: $key, default: $default })",
        },
        { when: { key: "given" }, ts: "maxBy([$first, $second, ...$args], { key: $key })" },
        { ts: "max($first, $second, ...$args)" },
      ],
    },
    bin: { signature: "(number: bigint, /) -> ascii", emit: "bin($number)" },
    oct: { signature: "(number: bigint, /) -> ascii", emit: "oct($number)" },
    hex: { signature: "(number: bigint, /) -> ascii", emit: "hex($number)" },
    chr: { signature: "(i: int, /) -> str", emit: "chr($i)" },
    ord: { signature: "(c: str | bytes, /) -> natural", emit: "ord($c)" },
  },
});
