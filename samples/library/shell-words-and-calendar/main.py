"""A small planner: commands as a shell reads them, the days of a month, text for a web page."""

import calendar
import html
import keyword
import shlex

COMMANDS = [
    'add 2024-02-29 "leap day party" --place "Jo\'s garden"',
    "add 2024-12-24 'presents & <cards>'",
    "list 2024-02",
    'add 2024-01-01 "never closed',
]


class Planner:
    def __init__(self):
        self.entries = []

    def run(self, command):
        words = shlex.split(command)
        match words:
            case ["add", day, title, *options]:
                self.entries.append((day, title, options))
                return f"added {title!r} with {options}"
            case ["list", month]:
                found = [title for day, title, _ in self.entries if day.startswith(month)]
                return f"{month}: {found}"
            case _:
                return f"unknown command: {shlex.join(words)}"

    def as_html(self):
        lines = [f"<li>{day}: {html.escape(title)}</li>" for day, title, _ in self.entries]
        return "\n".join(["<ul>", *lines, "</ul>"])


def weekends(year, month):
    """The Saturdays and Sundays of a month."""
    weeks = calendar.monthcalendar(year, month)
    return [day for week in weeks for day in week[calendar.SATURDAY :] if day]


planner = Planner()
for command in COMMANDS:
    try:
        print(planner.run(command))
    except ValueError as error:
        print(f"cannot read {command!r}: {error}")
print(planner.run("drop 'all of it' now"))
print(planner.as_html())

print(calendar.month(2024, 2))
first, length = calendar.monthrange(2024, 2)
print(f"starts on a {calendar.day_name[first]}, has {length} days")
print("weekends:", weekends(2024, 2))
print([year for year in range(1996, 2013) if calendar.isleap(year)])
for number in (1, 5, 12):
    print(f"{number:>2} {calendar.month_abbr[number]} {calendar.month_name[number]}")

names = ["class", "klass", "match", "async"]
print([name for name in names if keyword.iskeyword(name)], keyword.issoftkeyword("match"))
