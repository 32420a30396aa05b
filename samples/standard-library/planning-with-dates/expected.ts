/** datetime: a plan of meetings over months, zones and summer time. */

import {
  TypeError,
  ValueError,
  divmod,
  equals,
  float,
  format,
  getattr,
  gt,
  le,
  lt,
  mod,
  neg,
  print,
  repr,
  sum,
  truthy,
  tuple,
} from "./runtime/builtins.js";
import {
  Time,
  date,
  datetime,
  timedelta,
  timezone,
  tzinfo,
} from "./runtime/datetime.js";

/** Two hours ahead from April to September, one hour otherwise. */
class Summer extends tzinfo {
  utcoffset(dt: any): timedelta {
    return new timedelta({ hours: 1 }).__add__(this.dst(dt));
  }

  dst(dt: any): timedelta {
    return new timedelta({
      hours: le(4, getattr(dt, "month")) && le(getattr(dt, "month"), 9) ? 1 : 0,
    });
  }

  tzname(dt: any): string {
    return truthy(this.dst(dt)) ? "SUM" : "WIN";
  }
}

function mondays(start: date, count: number): date[] {
  const first = start.__add__(
    new timedelta({ days: mod(7 - start.weekday(), 7) }),
  );
  return Array.from({ length: count }, (_, week) =>
    first.__add__(new timedelta({ weeks: week })),
  );
}

function age(born: date, today: date): number {
  return (
    today.year -
    born.year -
    Number(lt(tuple(today.month, today.day), tuple(born.month, born.day)))
  );
}

const start = new date(2024, 2, 28);
for (const day of mondays(start, 3)) {
  console.log(
    `${format(day, "%A %d %B %Y")}, week ${day.isocalendar().week}, day ${day.timetuple().tm_yday}`,
  );
}
print(
  age(new date(2000, 2, 29), start),
  new date(2024, 12, 25).__sub__(start),
  start.replace({ day: 29 }),
);

const kickoff = datetime.combine(start, new Time(9, 30), timezone.utc);
print(kickoff.isoformat(), float(kickoff.timestamp()), repr(kickoff));
for (const zone of [
  new Summer(),
  new timezone(new timedelta({ minutes: 30, hours: 5 }), "IST"),
  new timezone(neg(new timedelta({ hours: 8 }))),
]) {
  const local = kickoff.astimezone(zone);
  print(local, local.tzname(), local.utcoffset(), equals(local, kickoff));
}
print(
  new datetime(
    2024,
    7,
    1,
    12,
    undefined,
    undefined,
    undefined,
    new Summer(),
  ).astimezone(timezone.utc),
);

const length = new timedelta({ minutes: 45, hours: 1 });
print(
  length,
  length.__mul__(3),
  length.__truediv__(2),
  divmod(new timedelta({ hours: 8 }), length),
  neg(length),
  float(length.totalSeconds()),
);
print(
  new timedelta({ days: 1.5 }),
  repr(new timedelta({ seconds: -1 })),
  gt(new timedelta({ minutes: 90 }), length),
  sum(new Array<timedelta>(4).fill(length), new timedelta()),
);

for (const [text, layout] of [
  ["05 Mar 2024 02:30 PM", "%d %b %Y %I:%M %p"],
  ["2024-03-05T14:30:15.5+0200", "%Y-%m-%dT%H:%M:%S.%f%z"],
  ["2024-02-30", "%Y-%m-%d"],
]) {
  try {
    print(datetime.strptime(text, layout));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("no:", error);
  }
}
for (const text of [
  "2024-03-05",
  "2024-W10-2",
  "20240305T143015Z",
  "2024-3-5",
]) {
  try {
    print(datetime.fromisoformat(text));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("no:", error);
  }
}
try {
  print(lt(kickoff, new datetime(2024, 1, 1)));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print(error);
}
const now = datetime.now(timezone.utc);
print(
  now,
  now.isoformat(undefined, "minutes"),
  now.strftime("%j/%U %y %I%p"),
  date.today().ctime(),
);
