import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/datetime.html */
export const datetime = defineModule({
  module: "datetime",
  functions: {
    "datetime.now": {
      signature: "(tz: datetime.timezone | None = None) -> datetime.datetime",
      emit: "datetime.now($tz)",
    },
    "datetime.today": { signature: "() -> datetime.datetime", emit: "datetime.today()" },
    "datetime.utcnow": { signature: "() -> datetime.datetime", emit: "datetime.utcnow()" },
    "datetime.fromtimestamp": {
      signature:
        "(timestamp: float | int, tz: datetime.timezone | None = None) -> datetime.datetime",
      emit: "datetime.fromtimestamp($timestamp, $tz)",
    },
    "datetime.fromisoformat": {
      signature: "(date_string: str, /) -> datetime.datetime",
      emit: "datetime.fromisoformat($date_string)",
    },
    "date.today": { signature: "() -> datetime.date", emit: "date.today()" },
    "date.fromisoformat": {
      signature: "(date_string: str, /) -> datetime.date",
      emit: "date.fromisoformat($date_string)",
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
        __add__: {
          signature: "(other: datetime.timedelta, /) -> datetime.date",
          emit: "$self.__add__($other)",
        },
        __sub__: {
          signature: [
            "(other: datetime.timedelta, /) -> datetime.date",
            "(other: datetime.date, /) -> datetime.timedelta",
          ],
          emit: "$self.__sub__($other)",
        },
        isoformat: { signature: "() -> str", emit: "$self.isoformat()" },
        strftime: { signature: "(format: str) -> str", emit: "$self.strftime($format)" },
        weekday: { signature: "() -> natural", emit: "$self.weekday()" },
        isoweekday: { signature: "() -> natural", emit: "$self.isoweekday()" },
        toordinal: { signature: "() -> int", emit: "$self.toordinal()" },
        replace: {
          signature: "(year: int = 0, month: int = 0, day: int = 0) -> datetime.date",
          emit: "$self.replace({ year: $year, month: $month, day: $day })",
        },
      },
      attributes: {
        year: { type: "int", emit: "$self.year" },
        month: { type: "natural", emit: "$self.month" },
        day: { type: "natural", emit: "$self.day" },
      },
    },
    datetime: {
      name: "datetime.datetime",
      bases: ["datetime.date"],
      ts: "datetime",
      value: "datetime",
      construct: {
        signature:
          "(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo: datetime.timezone | None = None) -> datetime.datetime",
        emit: "new datetime($year, $month, $day, $hour, $minute, $second, $microsecond, $tzinfo)",
      },
      methods: {
        __add__: {
          signature: "(other: datetime.timedelta, /) -> datetime.datetime",
          emit: "$self.__add__($other)",
        },
        __sub__: {
          signature: [
            "(other: datetime.timedelta, /) -> datetime.datetime",
            "(other: datetime.date, /) -> datetime.timedelta",
          ],
          emit: "$self.__sub__($other)",
        },
        timestamp: { signature: "() -> float", emit: "$self.timestamp()" },
        date: { signature: "() -> datetime.date", emit: "$self.date()" },
        isoformat: {
          signature: "(sep: str = 'T', timespec: str = 'auto') -> str",
          emit: "$self.isoformat($sep, $timespec)",
        },
        astimezone: {
          signature: "(tz: datetime.timezone) -> datetime.datetime",
          emit: "$self.astimezone($tz)",
        },
        replace: {
          signature:
            "(year: int = 0, month: int = 0, day: int = 0, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0) -> datetime.datetime",
          emit: "$self.replace({ year: $year, month: $month, day: $day, hour: $hour, minute: $minute, second: $second, microsecond: $microsecond })",
        },
      },
      attributes: {
        hour: { type: "natural", emit: "$self.hour" },
        minute: { type: "natural", emit: "$self.minute" },
        second: { type: "natural", emit: "$self.second" },
        microsecond: { type: "natural", emit: "$self.microsecond" },
        tzinfo: { type: "datetime.timezone | None", emit: "$self.tzinfo" },
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
        __add__: {
          signature: "(other: datetime.timedelta, /) -> datetime.timedelta",
          emit: "$self.__add__($other)",
        },
        __sub__: {
          signature: "(other: datetime.timedelta, /) -> datetime.timedelta",
          emit: "$self.__sub__($other)",
        },
        __mul__: {
          signature: "(factor: float, /) -> datetime.timedelta",
          emit: "$self.__mul__($factor)",
        },
        __truediv__: {
          signature: [
            "(divisor: datetime.timedelta, /) -> float",
            "(divisor: float, /) -> datetime.timedelta",
          ],
          emit: "$self.__truediv__($divisor)",
        },
        total_seconds: { signature: "() -> float", emit: "$self.totalSeconds()" },
      },
      attributes: {
        days: { type: "int", emit: "$self.days" },
        seconds: { type: "natural", emit: "$self.seconds" },
        microseconds: { type: "natural", emit: "$self.microseconds" },
      },
    },
    timezone: {
      name: "datetime.timezone",
      ts: "timezone",
      value: "timezone",
      construct: {
        signature: "(offset: datetime.timedelta, name: str | None = None) -> datetime.timezone",
        emit: "new timezone($offset, $name)",
      },
    },
  },
  constants: { "timezone.utc": { type: "datetime.timezone", emit: "timezone.utc" } },
});
