import {
  divmod,
  float,
  format,
  itemsView,
  lt,
  max,
  minBy,
  print,
  range,
  sorted,
  tuple,
  valuesView,
} from "./runtime/builtins.js";
import { date, datetime, timedelta } from "./runtime/datetime.js";

const d = new date(2024, 2, 28);
for (let i = 0; i < 3; i++) {
  print(
    d.__add__(new timedelta({ days: i })),
    d.__add__(new timedelta({ days: i })).strftime("%a %d %b %Y"),
  );
}
const birth = new date(1990, 7, 14);
const today = new date(2024, 3, 1);
const age =
  today.year -
  birth.year -
  Number(lt(tuple(today.month, today.day), tuple(birth.month, birth.day)));
print("age:", age, today.__sub__(birth).days);
const start = new datetime(2024, 1, 15, 9, 30);
const end = datetime.strptime("2024-01-17 18:05:30", "%Y-%m-%d %H:%M:%S");
const delta = end.__sub__(start);
print(delta, delta.days, delta.seconds, float(delta.totalSeconds() / 3600));
const [hours, rem] = divmod(delta.seconds, 3600);
const [minutes, seconds] = divmod(rem, 60);
console.log(
  `${delta.days}d ${format(hours, "02d")}:${format(minutes, "02d")}:${format(seconds, "02d")}`,
);
print(start.isoformat(), end.weekday(), end.date(), end.time());

function isLeap(y: number): boolean {
  return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
}

print(
  [...range(1896, 1913)].filter((y) => isLeap(y)),
  isLeap(1900),
  isLeap(2000),
);
const events = new Map<string, date>([
  ["launch", new date(2024, 5, 1)],
  ["review", new date(2024, 4, 1)],
  ["kickoff", new date(2024, 1, 10)],
]);
for (const [name, when] of sorted(itemsView(events), { key: (kv) => kv[1] })) {
  const days = when.__sub__(today).days;
  const status = days > 0 ? `in ${days} days` : `${-days} days ago`;
  console.log(`${format(name, "<10")}${format(when, "%d/%m/%Y")} ${status}`);
}

function* mondays(year: number, month: number): Generator<date> {
  let day = new date(year, month, 1);
  while (day.month === month) {
    if (day.weekday() === 0) {
      yield day;
    }
    day = day.__add__(new timedelta({ days: 1 }));
  }
}

print(Array.from(mondays(2024, 4), (m) => m.day));
print(
  max(valuesView(events)),
  minBy(events.keys(), { key: (key) => events.get(key)! }),
  start.replace({ hour: 0 }),
  lt(start, end),
);
