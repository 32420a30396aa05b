import { defineModule, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/statistics.html */
export const statistics = defineModule({
  module: "statistics",
  functions: {
    // The mean of ints is an int where it is whole: only the runtime knows.
    mean: { signature: "(data: Iterable[object]) -> object", emit: "statistics.mean($data)" },
    fmean: {
      signature: "(data: Iterable[float], weights: Iterable[float] | None = None) -> float",
      emit: "statistics.fmean($data, $weights)",
    },
    geometric_mean: {
      signature: "(data: Iterable[float]) -> float",
      emit: "statistics.geometricMean($data)",
    },
    harmonic_mean: {
      signature: "(data: Iterable[float], weights: Iterable[float] | None = None) -> float",
      emit: "statistics.harmonicMean($data, $weights)",
    },
    median_grouped: {
      signature: "(data: Iterable[float], interval: float | int = 1.0) -> float",
      emit: "statistics.medianGrouped($data, $interval)",
    },
    quantiles: {
      signature: "(data: Iterable[float], *, n: int = 4, method: str = '') -> list[float]",
      emit: "statistics.quantiles($data, { n: $n, method: $method })",
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
    median: { signature: "(data: Iterable[object]) -> object", emit: "statistics.median($data)" },
    median_low: { signature: "(data: Iterable[T]) -> T", emit: "statistics.medianLow($data)" },
    median_high: { signature: "(data: Iterable[T]) -> T", emit: "statistics.medianHigh($data)" },
    mode: { signature: "(data: Iterable[T]) -> T", emit: "statistics.mode($data)" },
    multimode: { signature: "(data: Iterable[T]) -> list[T]", emit: "statistics.multimode($data)" },
    stdev: { signature: "(data: Iterable[float]) -> float", emit: "statistics.stdev($data)" },
    pstdev: { signature: "(data: Iterable[float]) -> float", emit: "statistics.pstdev($data)" },
    variance: {
      signature: "(data: Iterable[object]) -> object",
      emit: "statistics.variance($data)",
    },
    pvariance: {
      signature: "(data: Iterable[object]) -> object",
      emit: "statistics.pvariance($data)",
    },
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
