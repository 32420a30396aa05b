import { defineModule, type ClassEntry, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const method = (name: string, parameters: string, returns: string): Entry => ({
  signature: `(${parameters}) -> ${returns}`,
  emit: `$self.${name}(${named(parameters)})`,
});

/** `year: int, width: int = 3` → `$year, $width` */
const named = (parameters: string): string =>
  parameters
    .split(/, (?=\w+:)/)
    .filter((part) => part !== "")
    .map((part) => `$${part.split(":")[0]}`)
    .join(", ");

const exception = (name: string, parameter: string): ClassEntry => ({
  ...exceptionClass({
    name: `calendar.${name}`,
    base: "ValueError",
    signature: `(${parameter}: int) -> calendar.${name}`,
    emit: `new calendar.${name}($${parameter})`,
  }),
  ts: `calendar.${name}`,
  value: `calendar.${name}`,
});

const month = "year: int, month: int";
const year = "year: int, width: int = 3";
const layout = "w: int = 0, l: int = 0";
const day = "tuple[natural, natural]";

/** https://docs.python.org/3/library/calendar.html */
export const calendar = defineModule({
  module: "calendar",
  functions: {
    isleap: { signature: "(year: int) -> bool", emit: "calendar.isleap($year)" },
    leapdays: { signature: "(y1: int, y2: int) -> int", emit: "calendar.leapdays($y1, $y2)" },
    weekday: {
      signature: "(year: int, month: int, day: int) -> natural",
      emit: "calendar.weekday($year, $month, $day)",
    },
    monthrange: {
      signature: "(year: int, month: int) -> tuple[natural, natural]",
      emit: "calendar.monthrange($year, $month)",
    },
    monthcalendar: {
      signature: "(year: int, month: int) -> list[list[natural]]",
      emit: "calendar.monthcalendar($year, $month)",
    },
    month: {
      signature: `(theyear: int, themonth: int, ${layout}) -> str`,
      emit: "calendar.month($theyear, $themonth, $w, $l)",
    },
    prmonth: {
      signature: `(theyear: int, themonth: int, ${layout}) -> None`,
      emit: "calendar.prmonth($theyear, $themonth, $w, $l)",
    },
    calendar: {
      signature: "(theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3) -> str",
      emit: "calendar.calendar($theyear, $w, $l, $c, $m)",
    },
    prcal: {
      signature: "(theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3) -> None",
      emit: "calendar.prcal($theyear, $w, $l, $c, $m)",
    },
    weekheader: { signature: "(width: int) -> str", emit: "calendar.weekheader($width)" },
    firstweekday: { signature: "() -> natural", emit: "calendar.firstweekday()" },
    setfirstweekday: {
      signature: "(firstweekday: int) -> None",
      emit: "calendar.setfirstweekday($firstweekday)",
    },
    timegm: { signature: "(tuple: Iterable[int]) -> int", emit: "calendar.timegm($tuple)" },
  },
  classes: {
    IllegalMonthError: exception("IllegalMonthError", "month"),
    IllegalWeekdayError: exception("IllegalWeekdayError", "weekday"),
    Calendar: {
      name: "calendar.Calendar",
      ts: "calendar.Calendar",
      value: "calendar.Calendar",
      construct: {
        signature: "(firstweekday: int = 0) -> calendar.Calendar",
        emit: "new calendar.Calendar($firstweekday)",
      },
      methods: {
        getfirstweekday: method("getfirstweekday", "", "natural"),
        setfirstweekday: method("setfirstweekday", "firstweekday: int", "None"),
        iterweekdays: method("iterweekdays", "", "Iterator[natural]"),
        itermonthdates: method("itermonthdates", month, "Iterator[datetime.date]"),
        itermonthdays: method("itermonthdays", month, "Iterator[natural]"),
        itermonthdays2: method("itermonthdays2", month, `Iterator[${day}]`),
        itermonthdays3: method(
          "itermonthdays3",
          month,
          "Iterator[tuple[natural, natural, natural]]",
        ),
        itermonthdays4: method(
          "itermonthdays4",
          month,
          "Iterator[tuple[natural, natural, natural, natural]]",
        ),
        monthdatescalendar: method("monthdatescalendar", month, "list[list[datetime.date]]"),
        monthdayscalendar: method("monthdayscalendar", month, "list[list[natural]]"),
        monthdays2calendar: method("monthdays2calendar", month, `list[list[${day}]]`),
        yeardatescalendar: method(
          "yeardatescalendar",
          year,
          "list[list[list[list[datetime.date]]]]",
        ),
        yeardayscalendar: method("yeardayscalendar", year, "list[list[list[list[natural]]]]"),
        yeardays2calendar: method("yeardays2calendar", year, `list[list[list[list[${day}]]]]`),
      },
      attributes: { firstweekday: { type: "natural", emit: "$self.firstweekday" } },
    },
    TextCalendar: {
      name: "calendar.TextCalendar",
      bases: ["calendar.Calendar"],
      ts: "calendar.TextCalendar",
      value: "calendar.TextCalendar",
      construct: {
        signature: "(firstweekday: int = 0) -> calendar.TextCalendar",
        emit: "new calendar.TextCalendar($firstweekday)",
      },
      methods: {
        formatday: method("formatday", "day: int, weekday: int, width: int", "str"),
        formatweek: method("formatweek", `theweek: Iterable[${day}], width: int`, "str"),
        formatweekday: method("formatweekday", "day: int, width: int", "str"),
        formatweekheader: method("formatweekheader", "width: int", "str"),
        formatmonthname: method(
          "formatmonthname",
          "theyear: int, themonth: int, width: int, withyear: bool = True",
          "str",
        ),
        formatmonth: method("formatmonth", `theyear: int, themonth: int, ${layout}`, "str"),
        formatyear: method(
          "formatyear",
          "theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3",
          "str",
        ),
        prweek: method("prweek", `theweek: Iterable[${day}], width: int`, "None"),
        prmonth: method("prmonth", `theyear: int, themonth: int, ${layout}`, "None"),
        pryear: method(
          "pryear",
          "theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3",
          "None",
        ),
      },
    },
  },
  constants: {
    month_name: { type: "list[str]", emit: "calendar.monthName" },
    month_abbr: { type: "list[str]", emit: "calendar.monthAbbr" },
    day_name: { type: "list[str]", emit: "calendar.dayName" },
    day_abbr: { type: "list[str]", emit: "calendar.dayAbbr" },
    MONDAY: { type: "natural", emit: "0" },
    TUESDAY: { type: "natural", emit: "1" },
    WEDNESDAY: { type: "natural", emit: "2" },
    THURSDAY: { type: "natural", emit: "3" },
    FRIDAY: { type: "natural", emit: "4" },
    SATURDAY: { type: "natural", emit: "5" },
    SUNDAY: { type: "natural", emit: "6" },
  },
});
