from datetime import datetime, date, timedelta

d = date(2024, 2, 28)
for i in range(3):
    print(d + timedelta(days=i), (d + timedelta(days=i)).strftime("%a %d %b %Y"))
birth = date(1990, 7, 14)
today = date(2024, 3, 1)
age = today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))
print("age:", age, (today - birth).days)
start = datetime(2024, 1, 15, 9, 30)
end = datetime.strptime("2024-01-17 18:05:30", "%Y-%m-%d %H:%M:%S")
delta = end - start
print(delta, delta.days, delta.seconds, delta.total_seconds() / 3600)
hours, rem = divmod(delta.seconds, 3600)
minutes, seconds = divmod(rem, 60)
print(f"{delta.days}d {hours:02d}:{minutes:02d}:{seconds:02d}")
print(start.isoformat(), end.weekday(), end.date(), end.time())


def is_leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


print([y for y in range(1896, 1913) if is_leap(y)], is_leap(1900), is_leap(2000))
events = {
    "launch": date(2024, 5, 1),
    "review": date(2024, 4, 1),
    "kickoff": date(2024, 1, 10),
}
for name, when in sorted(events.items(), key=lambda kv: kv[1]):
    days = (when - today).days
    status = "in %d days" % days if days > 0 else "%d days ago" % -days
    print(f"{name:<10}{when:%d/%m/%Y} {status}")


def mondays(year, month):
    day = date(year, month, 1)
    while day.month == month:
        if day.weekday() == 0:
            yield day
        day += timedelta(1)


print([m.day for m in mondays(2024, 4)])
print(
    max(events.values()),
    min(events, key=events.get),
    start.replace(hour=0),
    start < end,
)
