/** A team that lives in several zones plans its calls, also in the weeks when clocks change. */

import { float, format, print, sub, sum } from "./runtime/builtins.js";
import { freezeDataclass } from "./runtime/dataclasses.js";
import {
  Time,
  date,
  datetime,
  timedelta,
  timezone,
} from "./runtime/datetime.js";
import { ZoneInfo, ZoneInfoNotFoundError } from "./runtime/zoneinfo.js";

class Member {
  name: string;
  zone: ZoneInfo;

  constructor(name: string, zone: ZoneInfo) {
    this.name = name;
    this.zone = zone;
    freezeDataclass(this);
  }

  local(moment: datetime): datetime {
    return moment.astimezone(this.zone);
  }

  isAwake(moment: datetime): boolean {
    return ((middle: number) => 8 <= middle && middle < 22)(
      this.local(moment).hour,
    );
  }
}

const TEAM = [
  new Member("Chloé", new ZoneInfo("Europe/Paris")),
  new Member("Noah", new ZoneInfo("America/New_York")),
  new Member("Yuki", new ZoneInfo("Asia/Tokyo")),
  new Member("Ravi", new ZoneInfo("Asia/Kolkata")),
];

function show(title: string, moment: datetime): void {
  console.log(`${title}: ${format(moment, "%Y-%m-%d %H:%M")} UTC`);
  for (const member of TEAM) {
    const there = member.local(moment);
    const day = there.date().__sub__(moment.date()).days;
    const shift = day !== 0 ? ` (${format(day, "+d")} day)` : "";
    console.log(
      `  ${format(member.name, "6")} ${format(there, "%H:%M")} ${format(there.tzname(), "4")}${shift}`,
    );
  }
}

function commonHours(day: date): number[] {
  const found: number[] = [];
  for (let hour = 0; hour < 24; hour++) {
    const moment = datetime.combine(day, new Time(hour), timezone.utc);
    if (sum(TEAM.map((member) => member.isAwake(moment))) >= 3) {
      found.push(hour);
    }
  }
  return found;
}

function main(): void {
  show(
    "winter call",
    new datetime(2024, 1, 15, 14, 0, undefined, undefined, timezone.utc),
  );
  show(
    "summer call",
    new datetime(2024, 7, 15, 14, 0, undefined, undefined, timezone.utc),
  );
  print(commonHours(new date(2024, 1, 15)), commonHours(new date(2024, 7, 15)));

  const paris = TEAM[0].zone;
  const york = TEAM[1].zone;
  for (let week = 0; week < 4; week++) {
    const call = new datetime(
      2024,
      3,
      7,
      15,
      0,
      undefined,
      undefined,
      paris,
    ).__add__(new timedelta({ weeks: week }));
    const gap = sub(call.utcoffset(), call.astimezone(york).utcoffset());
    print(call.isoformat(), call.astimezone(york).strftime("%H:%M %Z"), gap);
  }

  const night = new datetime(2024, 10, 27, 1, 30, undefined, undefined, paris);
  const start = night.astimezone(timezone.utc);
  for (let hours = 0; hours < 4; hours++) {
    const local = start.__add__(new timedelta({ hours })).astimezone(paris);
    print(local, local.fold > 0 ? "second time" : "", local.dst());
  }
  print(
    new datetime(
      2024,
      10,
      28,
      undefined,
      undefined,
      undefined,
      undefined,
      paris,
    ).__sub__(
      new datetime(
        2024,
        10,
        27,
        undefined,
        undefined,
        undefined,
        undefined,
        paris,
      ),
    ),
  );
  const begins = new datetime(
    2024,
    10,
    27,
    undefined,
    undefined,
    undefined,
    undefined,
    paris,
  ).timestamp();
  const ends = new datetime(
    2024,
    10,
    28,
    undefined,
    undefined,
    undefined,
    undefined,
    paris,
  ).timestamp();
  print(float((ends - begins) / 3600), "hours");

  try {
    new ZoneInfo("Europe/Atlantis");
  } catch (error) {
    if (!(error instanceof ZoneInfoNotFoundError)) throw error;
    print("no such zone:", error);
  }
}

main();
