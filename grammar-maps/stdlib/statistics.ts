import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/statistics.html */
export const statistics = defineModule({
  module: "statistics",
  functions: {
    // The mean of ints is an int where it is whole: only the runtime knows.
    mean: { signature: "(data: Iterable[object]) -> object", emit: "statistics.mean($data)" },
    fmean: { signature: "(data: Iterable[float]) -> float", emit: "statistics.fmean($data)" },
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
