import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import List


@dataclass
class Event:
    when: datetime
    name: str
    attendees: List[str] = field(default_factory=list)

    def __post_init__(self):
        self.name = self.name.title()

    @property
    def day(self):
        return self.when.strftime("%A %d %B")

    def __lt__(self, other):
        return self.when < other.when


class Calendar:
    def __init__(self):
        self.events = []

    def __iadd__(self, event):
        self.events.append(event)
        self.events.sort()
        return self

    def __iter__(self):
        yield from self.events

    async def remind(self, now):
        for e in self:
            delta = e.when - now
            hours = delta.total_seconds() / 3600
            await asyncio.sleep(0.001)
            print(f"{e.name} on {e.day} in {delta.days} d, {hours:.1f} h: {', '.join(e.attendees) or 'nobody'}")


async def main():
    start = datetime(2024, 2, 28, 9, 30)
    cal = Calendar()
    cal += Event(start + timedelta(days=2), "team lunch", ["Ann", "Bob"])
    cal += Event(start + timedelta(hours=5), "demo")
    await cal.remind(start)
    print(cal.events[0])
    print(cal.events[1].when.isoformat(), cal.events[1] > cal.events[0])


asyncio.run(main())
