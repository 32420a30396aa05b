import { defineModule, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** Data whose results are of the class of the data. */
const ALIKE = "Alike[float | decimal.Decimal | fractions.Fraction, T]";

const CUTS = "*, n: int = 4, method: str = ''";

/** The arithmetic of ints, and of a mean that the program gives, is decided at run time. */
const variance = (name: string, mean: string): Entry => ({
  signature: [
    `(data: ${ALIKE}) -> T`,
    `(data: Iterable[object], ${mean}: object = None) -> object`,
  ],
  emit: [
    { when: { data: "float-items", [mean]: "absent" }, ts: `statistics.${name}($data)` },
    { ts: `statistics.${name}Of($data, $${mean})` },
  ],
});
const deviation = (name: string, mean: string): Entry => ({
  signature: [
    "(data: Alike[decimal.Decimal, T]) -> T",
    "(data: Numbers) -> float",
    `(data: Iterable[object], ${mean}: object = None) -> object`,
  ],
  emit: [
    { when: { data: "number-items", [mean]: "absent" }, ts: `statistics.${name}($data)` },
    { ts: `statistics.${name}Of($data, $${mean})` },
  ],
});

/** https://docs.python.org/3/library/statistics.html */
export const statistics = defineModule({
  module: "statistics",
  functions: {
    // The mean of ints is an int where it is whole: only the runtime knows.
    mean: {
      signature: [`(data: ${ALIKE}) -> T`, "(data: Iterable[object]) -> object"],
      emit: [
        { when: { data: "float-items" }, ts: "statistics.mean($data)" },
        { ts: "statistics.meanOf($data)" },
      ],
    },
    fmean: {
      signature: "(data: Iterable[float], weights: Iterable[float] | None = None) -> float",
      emit: "statistics.fmean($data, $weights)",
    },
    geometric_mean: {
      signature: "(data: Iterable[float]) -> float",
      emit: "statistics.geometricMean($data)",
    },
    // A single int stays one, and where a value is zero the mean is an int.
    harmonic_mean: {
      signature: "(data: Iterable[object], weights: Iterable[object] = None) -> object",
      emit: "statistics.harmonicMean($data, $weights)",
    },
    median_grouped: {
      signature: "(data: Iterable[float], interval: float | int = 1.0) -> float",
      emit: "statistics.medianGrouped($data, $interval)",
    },
    quantiles: {
      signature: [
        `(data: Alike[decimal.Decimal | fractions.Fraction, T], ${CUTS}) -> list[T]`,
        `(data: Numbers, ${CUTS}) -> list[float]`,
        `(data: Iterable[object], ${CUTS}) -> list[object]`,
      ],
      emit: [
        {
          when: { data: "number-items" },
          ts: "statistics.quantiles($data, { n: $n, method: $method })",
        },
        { ts: "statistics.quantilesOf($data, { n: $n, method: $method })" },
      ],
    },
    covariance: {
      signature: "(x: Iterable[float], y: Iterable[float], /) -> float",
      emit: "statistics.covariance($x, $y)",
    },
    correlation: {
      signature: "(x: Iterable[float], y: Iterable[float], /) -> float",
      emit: "statistics.correlation($x, $y)",
    },
    linear_regression: {
      signature:
        "(x: Iterable[float], y: Iterable[float], /, *, proportional: bool = False) -> statistics.LinearRegression",
      emit: "statistics.linearRegression($x, $y, $proportional)",
    },
    "NormalDist.from_samples": {
      signature: "(data: Iterable[float]) -> statistics.NormalDist",
      emit: "statistics.NormalDist.fromSamples($data)",
    },
    median: {
      signature: [`(data: ${ALIKE}) -> T`, "(data: Iterable[object]) -> object"],
      emit: [
        { when: { data: "float-items" }, ts: "statistics.median($data)" },
        { ts: "statistics.medianOf($data)" },
      ],
    },
    median_low: { signature: "(data: Iterable[T]) -> T", emit: "statistics.medianLow($data)" },
    median_high: { signature: "(data: Iterable[T]) -> T", emit: "statistics.medianHigh($data)" },
    mode: { signature: "(data: Iterable[T]) -> T", emit: "statistics.mode($data)" },
    multimode: { signature: "(data: Iterable[T]) -> list[T]", emit: "statistics.multimode($data)" },
    stdev: deviation("stdev", "xbar"),
    pstdev: deviation("pstdev", "mu"),
    variance: variance("variance", "xbar"),
    pvariance: variance("pvariance", "mu"),
  },
  classes: {
    LinearRegression: {
      name: "statistics.LinearRegression",
      bases: ["tuple"],
      ts: "statistics.LinearRegression",
      value: "statistics.LinearRegression",
      attributes: {
        slope: { type: "float", emit: "Number($self.slope)" },
        intercept: { type: "float", emit: "Number($self.intercept)" },
      },
    },
    NormalDist: {
      name: "statistics.NormalDist",
      ts: "statistics.NormalDist",
      value: "statistics.NormalDist",
      construct: {
        signature: "(mu: float | int = 0.0, sigma: float | int = 1.0) -> statistics.NormalDist",
        emit: "new statistics.NormalDist($mu, $sigma)",
      },
      methods: {
        pdf: { signature: "(x: float | int) -> float", emit: "$self.pdf($x)" },
        cdf: { signature: "(x: float | int) -> float", emit: "$self.cdf($x)" },
        inv_cdf: { signature: "(p: float | int) -> float", emit: "$self.invCdf($p)" },
        zscore: { signature: "(x: float | int) -> float", emit: "$self.zscore($x)" },
        quantiles: { signature: "(n: int = 4) -> list[float]", emit: "$self.quantiles($n)" },
        samples: {
          signature: "(n: int, *, seed: int | str | None = None) -> list[float]",
          emit: "$self.samples($n, $seed)",
        },
        overlap: {
          signature: "(other: statistics.NormalDist) -> float",
          emit: "$self.overlap($other)",
        },
        ...Object.fromEntries(
          ["__add__", "__radd__", "__sub__", "__rsub__"].map((name): [string, Entry] => [
            name,
            {
              signature: "(other: statistics.NormalDist | float, /) -> statistics.NormalDist",
              emit: `$self.${name}($other)`,
            },
          ]),
        ),
        ...Object.fromEntries(
          ["__mul__", "__rmul__", "__truediv__"].map((name): [string, Entry] => [
            name,
            {
              signature: "(other: float, /) -> statistics.NormalDist",
              emit: `$self.${name}($other)`,
            },
          ]),
        ),
        __neg__: { signature: "() -> statistics.NormalDist", emit: "$self.__neg__()" },
      },
      attributes: Object.fromEntries(
        ["mean", "median", "mode", "stdev", "variance"].map((name) => [
          name,
          { type: "float", emit: `$self.${name}` },
        ]),
      ),
    },
    StatisticsError: {
      ...exceptionClass({
        name: "statistics.StatisticsError",
        base: "ValueError",
        emit: "new statistics.StatisticsError(...$args)",
      }),
      ts: "statistics.StatisticsError",
      value: "statistics.StatisticsError",
    },
  },
});
