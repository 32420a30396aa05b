/** The broken-down times of the module `time`: reading, writing and comparing them. */

import {
  ValueError,
  equals,
  floatRepr,
  format,
  len,
  lt,
  max,
  print,
  slice,
  splitLines,
  sub,
  tuple,
  tupleOf,
  unpackStarred,
} from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

const LOG = `2024-02-28 23:59:58 login ann
2024-02-29 00:00:03 upload report.pdf
2024-03-01 12:30:00 logout ann
2024-13-01 10:00:00 broken
2024-03-01 12:30 too short
`;

function parse(line: string): [time.StructTime, string] {
  const stamp = slice(line, null, 19);
  const text = slice(line, 20);
  return [time.strptime(stamp, "%Y-%m-%d %H:%M:%S"), text];
}

function describe(moment: time.StructTime): string {
  return time.strftime("%A %d %B %Y, day %j, week %V, %I:%M %p", moment);
}

const events: [time.StructTime, string][] = [];
for (const line of splitLines(LOG)) {
  try {
    events.push(parse(line));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("skipped:", error);
  }
}

for (const [moment, text] of events) {
  console.log(`${time.asctime(moment)} | ${describe(moment)} | ${text}`);
}

const first = events[0][0];
const last = events.at(-1)![0];
const seconds = time.mktime(last) - time.mktime(first);
console.log(
  `${floatRepr(seconds)} s between them, ${format(seconds / 3600, ".1f")} h`,
);
print(
  lt(first, last),
  slice(first, null, 3),
  first.tm_wday,
  len(first),
  max(events)[1],
);

// A struct_time is a tuple: it can be unpacked, indexed and compared.
const [year, month, day, clock] = unpackStarred(first, 3, 0);
print(year, month, day, clock, equals(tupleOf(first), first));
const epoch = time.gmtime(0);
print(epoch, epoch.tm_zone, epoch.tm_gmtoff);
print(time.ctime(0), "|", time.strftime("%c %Z %z", time.gmtime(1e9)));
console.log(time.structTime(tuple(2024, 2, 29, 1, 2, 3, 3, 60, 0)).tm_yday);

for (const [stamp, layout] of [
  ["30 Nov 99", "%d %b %y"],
  ["2024 60", "%Y %j"],
  ["Tue 05 Mar 2024 11:07:09 PM", "%a %d %b %Y %I:%M:%S %p"],
  ["2023-02-29", "%Y-%m-%d"],
  ["2024-01-01 extra", "%Y-%m-%d"],
  ["12", "%q"],
]) {
  try {
    console.log(
      time.strftime("%Y-%m-%d %H:%M:%S", time.strptime(stamp, layout)),
    );
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("no:", error);
  }
}

const start = time.perfCounter();
time.sleep(0.25);
print(
  `slept ${format(time.perfCounter() - start, ".2f")} s`,
  sub(time.monotonicNs(), 1_000_000_000_000),
);
print(
  time.tzname[0],
  time.timezone,
  time.daylight,
  time.getClockInfo("monotonic").adjustable,
);
