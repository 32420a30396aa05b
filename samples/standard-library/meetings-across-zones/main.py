"""A team that lives in several zones plans its calls, also in the weeks when clocks change."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


@dataclass(frozen=True)
class Member:
    name: str
    zone: ZoneInfo

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def is_awake(self, moment: datetime) -> bool:
        return 8 <= self.local(moment).hour < 22


TEAM = [
    Member("Chloé", ZoneInfo("Europe/Paris")),
    Member("Noah", ZoneInfo("America/New_York")),
    Member("Yuki", ZoneInfo("Asia/Tokyo")),
    Member("Ravi", ZoneInfo("Asia/Kolkata")),
]


def show(title: str, moment: datetime) -> None:
    print(f"{title}: {moment:%Y-%m-%d %H:%M} UTC")
    for member in TEAM:
        there = member.local(moment)
        day = (there.date() - moment.date()).days
        shift = f" ({day:+d} day)" if day else ""
        print(f"  {member.name:6} {there:%H:%M} {there.tzname():4}{shift}")


def common_hours(day: date) -> list[int]:
    found = []
    for hour in range(24):
        moment = datetime.combine(day, time(hour), tzinfo=timezone.utc)
        if sum(member.is_awake(moment) for member in TEAM) >= 3:
            found.append(hour)
    return found


def main() -> None:
    show("winter call", datetime(2024, 1, 15, 14, 0, tzinfo=timezone.utc))
    show("summer call", datetime(2024, 7, 15, 14, 0, tzinfo=timezone.utc))
    print(common_hours(date(2024, 1, 15)), common_hours(date(2024, 7, 15)))

    paris, york = TEAM[0].zone, TEAM[1].zone
    for week in range(4):
        call = datetime(2024, 3, 7, 15, 0, tzinfo=paris) + timedelta(weeks=week)
        gap = call.utcoffset() - call.astimezone(york).utcoffset()
        print(call.isoformat(), call.astimezone(york).strftime("%H:%M %Z"), gap)

    night = datetime(2024, 10, 27, 1, 30, tzinfo=paris)
    start = night.astimezone(timezone.utc)
    for hours in range(4):
        local = (start + timedelta(hours=hours)).astimezone(paris)
        print(local, "second time" if local.fold else "", local.dst())
    print((datetime(2024, 10, 28, tzinfo=paris) - datetime(2024, 10, 27, tzinfo=paris)))
    begins = datetime(2024, 10, 27, tzinfo=paris).timestamp()
    ends = datetime(2024, 10, 28, tzinfo=paris).timestamp()
    print((ends - begins) / 3600, "hours")

    try:
        ZoneInfo("Europe/Atlantis")
    except ZoneInfoNotFoundError as error:
        print("no such zone:", error)


main()
