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
      emit: [{ when: { threads: "true" }, ts: "threadSleep($secs)" }, { ts: "time.sleep($secs)" }],
      advice: "blocking",
    },
    strftime: {
      signature: "(format: str, t: object = None, /) -> str",
      emit: "time.strftime($format, $t)",
    },
    ctime: { signature: "(secs: float | int | None = None, /) -> str", emit: "time.ctime($secs)" },
    asctime: { signature: "(t: object = None, /) -> str", emit: "time.asctime($t)" },
    localtime: {
      signature: "(secs: float | int | None = None, /) -> time.struct_time",
      emit: "time.localtime($secs)",
    },
    gmtime: {
      signature: "(secs: float | int | None = None, /) -> time.struct_time",
      emit: "time.gmtime($secs)",
    },
    mktime: { signature: "(t: object, /) -> float", emit: "time.mktime($t)" },
    strptime: {
      signature: "(data_string: str, format: str = '', /) -> time.struct_time",
      emit: "time.strptime($data_string, $format)",
    },
    process_time_ns: { signature: "() -> bigint", emit: "time.processTimeNs()" },
    thread_time: { signature: "() -> float", emit: "time.threadTime()" },
    thread_time_ns: { signature: "() -> bigint", emit: "time.processTimeNs()" },
    clock_gettime: { signature: "(clk_id: int, /) -> float", emit: "time.clockGettime($clk_id)" },
    clock_gettime_ns: {
      signature: "(clk_id: int, /) -> bigint",
      emit: "time.clockGettimeNs($clk_id)",
    },
    clock_getres: { signature: "(clk_id: int, /) -> float", emit: "time.clockGetres($clk_id)" },
    get_clock_info: {
      signature: "(name: str, /) -> time._ClockInfo",
      emit: "time.getClockInfo($name)",
    },
  },
  classes: {
    struct_time: {
      name: "time.struct_time",
      ts: "time.StructTime",
      value: "time.StructTime",
      construct: {
        signature: "(sequence: object, /) -> time.struct_time",
        emit: "time.structTime($sequence)",
      },
      methods: {
        __getitem__: { signature: "(index: int, /) -> int", emit: "getItem($self, $index)" },
        __iter__: { signature: "() -> Iterator[int]", emit: "$self[Symbol.iterator]()" },
        __len__: { signature: "() -> natural", emit: "$self.length" },
      },
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
        tm_zone: { type: "str | None", emit: "$self.tm_zone" },
        tm_gmtoff: { type: "int | None", emit: "$self.tm_gmtoff" },
        n_fields: { type: "natural", emit: "11" },
        n_sequence_fields: { type: "natural", emit: "9" },
        n_unnamed_fields: { type: "natural", emit: "0" },
      },
    },
    _ClockInfo: {
      name: "time._ClockInfo",
      ts: "time.ClockInfo",
      attributes: {
        implementation: { type: "str", emit: "$self.implementation" },
        monotonic: { type: "bool", emit: "$self.monotonic" },
        adjustable: { type: "bool", emit: "$self.adjustable" },
        resolution: { type: "float", emit: "$self.resolution" },
      },
    },
  },
  constants: {
    timezone: { type: "int", emit: "time.timezone" },
    altzone: { type: "int", emit: "time.altzone" },
    daylight: { type: "natural", emit: "time.daylight" },
    tzname: { type: "tuple[str, str]", emit: "time.tzname" },
    CLOCK_REALTIME: { type: "natural", emit: "time.CLOCK_REALTIME" },
    CLOCK_MONOTONIC: { type: "natural", emit: "time.CLOCK_MONOTONIC" },
    CLOCK_PROCESS_CPUTIME_ID: { type: "natural", emit: "time.CLOCK_PROCESS_CPUTIME_ID" },
    CLOCK_THREAD_CPUTIME_ID: { type: "natural", emit: "time.CLOCK_THREAD_CPUTIME_ID" },
  },
});
