"""datetime: a plan of meetings over months, zones and summer time."""

from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Summer(tzinfo):
    """Two hours ahead from April to September, one hour otherwise."""

    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1 if 4 <= dt.month <= 9 else 0)

    def tzname(self, dt):
        return "SUM" if self.dst(dt) else "WIN"


def mondays(start: date, count: int) -> list[date]:
    first = start + timedelta(days=(7 - start.weekday()) % 7)
    return [first + timedelta(weeks=week) for week in range(count)]


def age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


start = date(2024, 2, 28)
for day in mondays(start, 3):
    print(f"{day:%A %d %B %Y}, week {day.isocalendar().week}, day {day.timetuple().tm_yday}")
print(age(date(2000, 2, 29), start), date(2024, 12, 25) - start, start.replace(day=29))

kickoff = datetime.combine(start, time(9, 30), tzinfo=timezone.utc)
print(kickoff.isoformat(), kickoff.timestamp(), repr(kickoff))
for zone in (Summer(), timezone(timedelta(hours=5, minutes=30), "IST"), timezone(-timedelta(hours=8))):
    local = kickoff.astimezone(zone)
    print(local, local.tzname(), local.utcoffset(), local == kickoff)
print(datetime(2024, 7, 1, 12, tzinfo=Summer()).astimezone(timezone.utc))

length = timedelta(hours=1, minutes=45)
print(
    length,
    length * 3,
    length / 2,
    divmod(timedelta(hours=8), length),
    -length,
    length.total_seconds(),
)
print(
    timedelta(days=1.5),
    repr(timedelta(seconds=-1)),
    timedelta(minutes=90) > length,
    sum([length] * 4, timedelta()),
)

for text, layout in [
    ("05 Mar 2024 02:30 PM", "%d %b %Y %I:%M %p"),
    ("2024-03-05T14:30:15.5+0200", "%Y-%m-%dT%H:%M:%S.%f%z"),
    ("2024-02-30", "%Y-%m-%d"),
]:
    try:
        print(datetime.strptime(text, layout))
    except ValueError as error:
        print("no:", error)
for text in ("2024-03-05", "2024-W10-2", "20240305T143015Z", "2024-3-5"):
    try:
        print(datetime.fromisoformat(text))
    except ValueError as error:
        print("no:", error)
try:
    print(kickoff < datetime(2024, 1, 1))
except TypeError as error:
    print(error)
now = datetime.now(timezone.utc)
print(
    now,
    now.isoformat(timespec="minutes"),
    now.strftime("%j/%U %y %I%p"),
    date.today().ctime(),
)
