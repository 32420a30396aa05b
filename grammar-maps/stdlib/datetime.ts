import { defineModule, type Entry } from "../define.ts";

const operators = (own: string, other: string): Readonly<Record<string, Entry>> => ({
  __add__: { signature: `(other: datetime.timedelta, /) -> ${own}`, emit: "$self.__add__($other)" },
  __radd__: {
    signature: `(other: datetime.timedelta, /) -> ${own}`,
    emit: "$self.__radd__($other)",
  },
  __sub__: {
    signature: [
      `(other: datetime.timedelta, /) -> ${own}`,
      `(other: ${other}, /) -> datetime.timedelta`,
    ],
    emit: "$self.__sub__($other)",
  },
});
const clock = {
  utcoffset: { signature: "() -> datetime.timedelta | None", emit: "$self.utcoffset()" },
  tzname: { signature: "() -> str | None", emit: "$self.tzname()" },
  dst: { signature: "() -> datetime.timedelta | None", emit: "$self.dst()" },
} as const satisfies Readonly<Record<string, Entry>>;
const clockAttributes = {
  hour: { type: "natural", emit: "$self.hour" },
  minute: { type: "natural", emit: "$self.minute" },
  second: { type: "natural", emit: "$self.second" },
  microsecond: { type: "natural", emit: "$self.microsecond" },
  tzinfo: { type: "datetime.tzinfo | None", emit: "$self.tzinfo" },
  fold: { type: "natural", emit: "$self.fold" },
} as const;
const limits = (name: string, ts: string = name, resolution = "timedelta") => ({
  [`${name}.min`]: { type: `datetime.${name}`, emit: `${ts}.min` },
  [`${name}.max`]: { type: `datetime.${name}`, emit: `${ts}.max` },
  [`${name}.resolution`]: { type: `datetime.${resolution}`, emit: `${ts}.resolution` },
});

/** https://docs.python.org/3/library/datetime.html */
export const datetime = defineModule({
  module: "datetime",
  functions: {
    "datetime.now": {
      signature: "(tz: datetime.tzinfo | None = None) -> datetime.datetime",
      emit: "datetime.now($tz)",
    },
    "datetime.today": { signature: "() -> datetime.datetime", emit: "datetime.today()" },
    "datetime.utcnow": { signature: "() -> datetime.datetime", emit: "datetime.utcnow()" },
    "datetime.fromtimestamp": {
      signature: "(timestamp: float | int, tz: datetime.tzinfo | None = None) -> datetime.datetime",
      emit: "datetime.fromtimestamp($timestamp, $tz)",
    },
    "datetime.utcfromtimestamp": {
      signature: "(timestamp: float | int, /) -> datetime.datetime",
      emit: "datetime.utcfromtimestamp($timestamp)",
    },
    "datetime.fromordinal": {
      signature: "(ordinal: int, /) -> datetime.datetime",
      emit: "datetime.fromordinal($ordinal)",
    },
    "datetime.fromisoformat": {
      signature: "(date_string: str, /) -> datetime.datetime",
      emit: "datetime.fromisoformat($date_string)",
    },
    "datetime.fromisocalendar": {
      signature: "(year: int, week: int, day: int) -> datetime.datetime",
      emit: "datetime.fromisocalendar($year, $week, $day)",
    },
    "datetime.combine": {
      signature:
        "(date: datetime.date, time: datetime.time, tzinfo: datetime.tzinfo | None = None) -> datetime.datetime",
      emit: "datetime.combine($date, $time, $tzinfo)",
    },
    "datetime.strptime": {
      signature: "(date_string: str, format: str, /) -> datetime.datetime",
      emit: "datetime.strptime($date_string, $format)",
    },
    "date.today": { signature: "() -> datetime.date", emit: "date.today()" },
    "date.fromtimestamp": {
      signature: "(timestamp: float | int, /) -> datetime.date",
      emit: "date.fromtimestamp($timestamp)",
    },
    "date.fromordinal": {
      signature: "(ordinal: int, /) -> datetime.date",
      emit: "date.fromordinal($ordinal)",
    },
    "date.fromisoformat": {
      signature: "(date_string: str, /) -> datetime.date",
      emit: "date.fromisoformat($date_string)",
    },
    "date.fromisocalendar": {
      signature: "(year: int, week: int, day: int) -> datetime.date",
      emit: "date.fromisocalendar($year, $week, $day)",
    },
    "time.fromisoformat": {
      signature: "(time_string: str, /) -> datetime.time",
      emit: "Time.fromisoformat($time_string)",
    },
  },
  classes: {
    date: {
      name: "datetime.date",
      ts: "date",
      value: "date",
      construct: {
        signature: "(year: int, month: int, day: int) -> datetime.date",
        emit: "new date($year, $month, $day)",
      },
      methods: {
        ...operators("datetime.date", "datetime.date"),
        isoformat: { signature: "() -> str", emit: "$self.isoformat()" },
        ctime: { signature: "() -> str", emit: "$self.ctime()" },
        strftime: { signature: "(format: str) -> str", emit: "$self.strftime($format)" },
        weekday: { signature: "() -> natural", emit: "$self.weekday()" },
        isoweekday: { signature: "() -> natural", emit: "$self.isoweekday()" },
        isocalendar: {
          signature: "() -> datetime._IsoCalendarDate",
          emit: "$self.isocalendar()",
        },
        toordinal: { signature: "() -> int", emit: "$self.toordinal()" },
        timetuple: { signature: "() -> time.struct_time", emit: "$self.timetuple()" },
        replace: {
          signature: "(year: int = 0, month: int = 0, day: int = 0) -> datetime.date",
          emit: "$self.replace({ year: $year, month: $month, day: $day })",
        },
      },
      attributes: {
        year: { type: "int", emit: "$self.year" },
        month: { type: "natural", emit: "$self.month" },
        day: { type: "natural", emit: "$self.day" },
        min: { type: "datetime.date", emit: "date.min" },
        max: { type: "datetime.date", emit: "date.max" },
      },
    },
    _IsoCalendarDate: {
      name: "datetime._IsoCalendarDate",
      bases: ["tuple"],
      ts: "IsoCalendarDate",
      attributes: {
        year: { type: "int", emit: "$self.year" },
        week: { type: "natural", emit: "$self.week" },
        weekday: { type: "natural", emit: "$self.weekday" },
      },
    },
    time: {
      name: "datetime.time",
      ts: "Time",
      value: "Time",
      construct: {
        signature:
          "(hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo: datetime.tzinfo | None = None, *, fold: int = 0) -> datetime.time",
        emit: "new Time($hour, $minute, $second, $microsecond, $tzinfo, $fold)",
      },
      methods: {
        ...clock,
        isoformat: {
          signature: "(timespec: str = 'auto') -> str",
          emit: "$self.isoformat($timespec)",
        },
        strftime: { signature: "(format: str) -> str", emit: "$self.strftime($format)" },
        replace: {
          signature:
            "(hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo: datetime.tzinfo | None = None, *, fold: int = 0) -> datetime.time",
          emit: "$self.replace({ hour: $hour, minute: $minute, second: $second, microsecond: $microsecond, tzinfo: $tzinfo, fold: $fold })",
        },
      },
      attributes: clockAttributes,
    },
    datetime: {
      name: "datetime.datetime",
      bases: ["datetime.date"],
      ts: "datetime",
      value: "datetime",
      construct: {
        signature:
          "(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo: datetime.tzinfo | None = None, *, fold: int = 0) -> datetime.datetime",
        emit: "new datetime($year, $month, $day, $hour, $minute, $second, $microsecond, $tzinfo, $fold)",
      },
      methods: {
        ...operators("datetime.datetime", "datetime.datetime"),
        ...clock,
        timestamp: { signature: "() -> float", emit: "$self.timestamp()" },
        date: { signature: "() -> datetime.date", emit: "$self.date()" },
        time: { signature: "() -> datetime.time", emit: "$self.time()" },
        timetz: { signature: "() -> datetime.time", emit: "$self.timetz()" },
        utctimetuple: { signature: "() -> time.struct_time", emit: "$self.utctimetuple()" },
        isoformat: {
          signature: "(sep: str = 'T', timespec: str = 'auto') -> str",
          emit: "$self.isoformat($sep, $timespec)",
        },
        astimezone: {
          signature: "(tz: datetime.tzinfo | None = None) -> datetime.datetime",
          emit: "$self.astimezone($tz)",
        },
        replace: {
          signature:
            "(year: int = 0, month: int = 0, day: int = 0, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo: datetime.tzinfo | None = None, *, fold: int = 0) -> datetime.datetime",
          emit: "$self.replace({ year: $year, month: $month, day: $day, hour: $hour, minute: $minute, second: $second, microsecond: $microsecond, tzinfo: $tzinfo, fold: $fold })",
        },
      },
      attributes: {
        ...clockAttributes,
        min: { type: "datetime.datetime", emit: "datetime.min" },
        max: { type: "datetime.datetime", emit: "datetime.max" },
      },
    },
    timedelta: {
      name: "datetime.timedelta",
      ts: "timedelta",
      value: "timedelta",
      construct: {
        signature:
          "(days: float | int = 0, seconds: float | int = 0, microseconds: float | int = 0, milliseconds: float | int = 0, minutes: float | int = 0, hours: float | int = 0, weeks: float | int = 0) -> datetime.timedelta",
        emit: "new timedelta({ days: $days, seconds: $seconds, microseconds: $microseconds, milliseconds: $milliseconds, minutes: $minutes, hours: $hours, weeks: $weeks })",
      },
      methods: {
        ...operators("datetime.timedelta", "datetime.timedelta"),
        __mul__: {
          signature: "(factor: float, /) -> datetime.timedelta",
          emit: "$self.__mul__($factor)",
        },
        __rmul__: {
          signature: "(factor: float, /) -> datetime.timedelta",
          emit: "$self.__rmul__($factor)",
        },
        __truediv__: {
          signature: [
            "(divisor: datetime.timedelta, /) -> float",
            "(divisor: float, /) -> datetime.timedelta",
          ],
          emit: "$self.__truediv__($divisor)",
        },
        __floordiv__: {
          signature: [
            "(divisor: datetime.timedelta, /) -> bigint",
            "(divisor: int, /) -> datetime.timedelta",
          ],
          emit: "$self.__floordiv__($divisor)",
        },
        __mod__: {
          signature: "(divisor: datetime.timedelta, /) -> datetime.timedelta",
          emit: "$self.__mod__($divisor)",
        },
        __neg__: { signature: "() -> datetime.timedelta", emit: "$self.__neg__()" },
        __pos__: { signature: "() -> datetime.timedelta", emit: "$self.__pos__()" },
        __abs__: { signature: "() -> datetime.timedelta", emit: "$self.__abs__()" },
        total_seconds: { signature: "() -> float", emit: "$self.totalSeconds()" },
      },
      attributes: {
        days: { type: "int", emit: "$self.days" },
        seconds: { type: "natural", emit: "$self.seconds" },
        microseconds: { type: "natural", emit: "$self.microseconds" },
      },
    },
  },
  constants: {
    "timezone.utc": { type: "datetime.timezone", emit: "timezone.utc" },
    "timezone.min": { type: "datetime.timezone", emit: "timezone.min" },
    "timezone.max": { type: "datetime.timezone", emit: "timezone.max" },
    UTC: { type: "datetime.timezone", emit: "timezone.utc" },
    MINYEAR: { type: "natural", emit: "1" },
    MAXYEAR: { type: "natural", emit: "9999" },
    ...limits("date"),
    ...limits("datetime"),
    ...limits("time", "Time"),
    ...limits("timedelta"),
  },
});
