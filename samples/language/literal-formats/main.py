"""Formats that are written out, in all three styles."""

import time


class Money:
    def __init__(self, amount: float) -> None:
        self.amount = amount

    def __str__(self) -> str:
        return f"{self.amount:,.2f} EUR"

    def __repr__(self) -> str:
        return f"Money({self.amount})"


def numbered(value):
    print("evaluated", value)
    return value


name, count, share = "Zoé", 42, 0.875
price = Money(1234.5)
sizes = [1.0, 2]

print("{} has {} items".format(name, count))
print("{0} and {1}, {1} and {0}".format(name, count))
print("{who} is {age:d}{unit}".format(who=name, age=count, unit="y"))
print("{:>8}|{:<8}|{:^8}|{:05d}|{:.2f}|{:,}".format("ab", "cd", "ef", 7, share, 10**6))
print("{!r} or {!s}, {{literal}} {}%".format(price, price, 50))
print("{} {} {} {}".format(True, None, (1, 2), sizes))

print("%s has %d items" % (name, count))
print("%r or %s, 100%% of it" % (price, price))
print("%5d|%-5d|%05d|%+d" % (count, count, -count, count))
print("%8.2f|%-8.2f|%+.1f|%e|%g" % (share, share, share, share, share))
print("%10s|%-10s|%.2s" % (name, name, name))
print("%x %X %o" % (255, 255, 8))
print("%.1f %s %s" % (count, share, sizes))
print("%s" % name, "%d%%" % count, "%s" % sizes)

# What only run time can decide goes on being decided there.
template = "{}-{}"
print(template.format(1, 2), "%(key)s=%(value)d" % {"key": name, "value": 3})
print("{:{width}}|".format("x", width=5), "%s and %s" % ("ab", ("c", "d")))
print("{1} {0}".format(numbered(1), numbered(2)), "%d" % 3.7)
for broken in ("%d %d", "%d"):
    try:
        print(broken % ("one",))
    except TypeError as error:
        print("TypeError:", error)

start = time.perf_counter()
print("elapsed: %0.2f s" % (time.perf_counter() - start))
print(
    "a long line of {} that goes on\n"
    "and ends with {}".format(name, count)
)
