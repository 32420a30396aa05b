"""The broken-down times of the module `time`: reading, writing and comparing them."""

import time

LOG = """\
2024-02-28 23:59:58 login ann
2024-02-29 00:00:03 upload report.pdf
2024-03-01 12:30:00 logout ann
2024-13-01 10:00:00 broken
2024-03-01 12:30 too short
"""


def parse(line: str) -> tuple[time.struct_time, str]:
    stamp, text = line[:19], line[20:]
    return time.strptime(stamp, "%Y-%m-%d %H:%M:%S"), text


def describe(moment: time.struct_time) -> str:
    return time.strftime("%A %d %B %Y, day %j, week %V, %I:%M %p", moment)


events: list[tuple[time.struct_time, str]] = []
for line in LOG.splitlines():
    try:
        events.append(parse(line))
    except ValueError as error:
        print("skipped:", error)

for moment, text in events:
    print(f"{time.asctime(moment)} | {describe(moment)} | {text}")

first, last = events[0][0], events[-1][0]
seconds = time.mktime(last) - time.mktime(first)
print(f"{seconds} s between them, {seconds / 3600:.1f} h")
print(first < last, first[:3], first.tm_wday, len(first), max(events)[1])

# A struct_time is a tuple: it can be unpacked, indexed and compared.
year, month, day, *clock = first
print(year, month, day, clock, tuple(first) == first)
epoch = time.gmtime(0)
print(epoch, epoch.tm_zone, epoch.tm_gmtoff)
print(time.ctime(0), "|", time.strftime("%c %Z %z", time.gmtime(1e9)))
print(time.struct_time((2024, 2, 29, 1, 2, 3, 3, 60, 0)).tm_yday)

for stamp, layout in [
    ("30 Nov 99", "%d %b %y"),
    ("2024 60", "%Y %j"),
    ("Tue 05 Mar 2024 11:07:09 PM", "%a %d %b %Y %I:%M:%S %p"),
    ("2023-02-29", "%Y-%m-%d"),
    ("2024-01-01 extra", "%Y-%m-%d"),
    ("12", "%q"),
]:
    try:
        print(time.strftime("%Y-%m-%d %H:%M:%S", time.strptime(stamp, layout)))
    except ValueError as error:
        print("no:", error)

start = time.perf_counter()
time.sleep(0.25)
print(
    f"slept {time.perf_counter() - start:.2f} s",
    time.monotonic_ns() - 1_000_000_000_000,
)
print(
    time.tzname[0],
    time.timezone,
    time.daylight,
    time.get_clock_info("monotonic").adjustable,
)
