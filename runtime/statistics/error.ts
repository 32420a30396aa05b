import { ValueError } from "../builtins/exceptions-core.js";

/** https://docs.python.org/3/library/statistics.html#statistics.StatisticsError */
export class StatisticsError extends ValueError {
  static readonly __module__ = "statistics";
}
