import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/time.html */
export const time = defineModule({
  module: "time",
  functions: {
    time: { signature: "() -> float", emit: "time.time()" },
    time_ns: { signature: "() -> bigint", emit: "time.timeNs()" },
    perf_counter: { signature: "() -> float", emit: "time.perfCounter()" },
    perf_counter_ns: { signature: "() -> bigint", emit: "time.perfCounterNs()" },
    monotonic: { signature: "() -> float", emit: "time.monotonic()" },
    monotonic_ns: { signature: "() -> bigint", emit: "time.monotonicNs()" },
    process_time: { signature: "() -> float", emit: "time.processTime()" },
    sleep: {
      docs: "https://docs.python.org/3/library/time.html#time.sleep",
      signature: "(secs: float | int, /) -> None",
      emit: "time.sleep($secs)",
      advice: "blocking",
    },
    strftime: {
      signature: "(format: str, t: time.struct_time = None, /) -> str",
      emit: "time.strftime($format, $t)",
    },
    ctime: { signature: "(secs: float | int | None = None, /) -> str", emit: "time.ctime($secs)" },
    asctime: { signature: "(t: time.struct_time = None, /) -> str", emit: "time.asctime($t)" },
    localtime: {
      signature: "(secs: float | int | None = None, /) -> time.struct_time",
      emit: "time.localtime($secs)",
    },
    gmtime: {
      signature: "(secs: float | int | None = None, /) -> time.struct_time",
      emit: "time.gmtime($secs)",
    },
    mktime: { signature: "(t: time.struct_time, /) -> float", emit: "time.mktime($t)" },
  },
  classes: {
    struct_time: {
      name: "time.struct_time",
      ts: "time.StructTime",
      attributes: {
        tm_year: { type: "int", emit: "$self.tm_year" },
        tm_mon: { type: "natural", emit: "$self.tm_mon" },
        tm_mday: { type: "natural", emit: "$self.tm_mday" },
        tm_hour: { type: "natural", emit: "$self.tm_hour" },
        tm_min: { type: "natural", emit: "$self.tm_min" },
        tm_sec: { type: "natural", emit: "$self.tm_sec" },
        tm_wday: { type: "natural", emit: "$self.tm_wday" },
        tm_yday: { type: "natural", emit: "$self.tm_yday" },
        tm_isdst: { type: "int", emit: "$self.tm_isdst" },
      },
    },
  },
});
