import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/html.html */
export const html = defineModule({
  module: "html",
  functions: {
    escape: { signature: "(s: str, quote: bool = True) -> str", emit: "html.escape($s, $quote)" },
  },
});

/** https://docs.python.org/3/library/shlex.html */
export const shlex = defineModule({
  module: "shlex",
  functions: {
    quote: { signature: "(s: str) -> str", emit: "shlex.quote($s)" },
    join: {
      signature: "(split_command: Iterable[str]) -> str",
      emit: "shlex.join($split_command)",
    },
    split: {
      signature: "(s: str, comments: bool = False) -> list[str]",
      emit: "shlex.split($s, $comments)",
    },
  },
});

/** https://docs.python.org/3/library/timeit.html: what runs statements of text is refused. */
export const timeit = defineModule({
  module: "timeit",
  functions: {
    default_timer: { signature: "() -> float", emit: "timeit.defaultTimer()" },
  },
});

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
      signature: "(theyear: int, themonth: int, w: int = 0, l: int = 0) -> str",
      emit: "calendar.month($theyear, $themonth, $w, $l)",
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
