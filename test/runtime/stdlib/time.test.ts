import { expect, test } from "vitest";
import { asctime, gmtime, strftime } from "../../../runtime/time/calendar.ts";
import { perfCounter, sleep, time, timeNs } from "../../../runtime/time/clocks.ts";
import { repr } from "../../../runtime/builtins/repr.ts";
import { recorded } from "./recorded.ts";

const format =
  "%a %A %b %B %d %H %I %j %m %M %p %S %U %w %W %y %Y %% %D %F %T %R %e %G %V %u %c %x %X";

test.each(Object.entries(recorded.strftime))("strftime of %s", (stamp, text) => {
  expect(strftime(format, gmtime(Number(stamp)))).toBe(text);
});

test("broken-down times", () => {
  expect(asctime(gmtime(0))).toBe(recorded.asctime);
  expect(repr(gmtime(0))).toBe(
    "time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0)",
  );
  expect(gmtime(0).tm_year).toBe(1970);
});

test("clocks run and sleep blocks", () => {
  const start = perfCounter();
  sleep(0.02);
  expect(perfCounter() - start).toBeGreaterThanOrEqual(0.019);
  expect(Math.abs(time() - Date.now() / 1000)).toBeLessThan(1);
  expect(typeof timeNs()).toBe("bigint");
});
