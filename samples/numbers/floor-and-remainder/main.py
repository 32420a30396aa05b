"""Floor division and remainders: negative numbers, floats, clocks and calendars."""


def clock(seconds: int) -> str:
    """Hours, minutes and seconds of a day, also for moments before midnight."""
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    return f"day {days:+} {hour:02}:{minute:02}:{second:02}"


def weekday(year: int, month: int, day: int) -> int:
    """0 is Sunday; Sakamoto's method."""
    if month < 3:
        year -= 1
    offsets = (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)
    return (year + year // 4 - year // 100 + year // 400 + offsets[month - 1] + day) % 7


def rotate(text, by):
    """Caesar's cipher; a negative shift goes back."""
    return "".join(chr((ord(c) - 97 + by) % 26 + 97) if c.islower() else c for c in text)


for a in (7, -7):
    for b in (2, -2):
        print(f"{a:>2} {b:>2}: {a // b:>2} {a % b:>2} {divmod(a, b)} {int(a / b):>2} {a - b * (a // b)}")
print([n % 3 for n in range(-4, 5)], [n // 3 for n in range(-4, 5)])

for a, b in ((7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (-1e-9, 3.0), (5.0, 2.5)):
    print(a, b, a // b, a % b, divmod(a, b))

for seconds in (0, 86399, 90061, -1, -86400):
    print(clock(seconds))

names = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split()
for date in ((2000, 1, 1), (1969, 7, 20), (2024, 2, 29)):
    print(date, names[weekday(*date)])

secret = rotate("hello, world", 3)
print(secret, "->", rotate(secret, -3), rotate("abc", -27))

print(-(2**70) // 10**6, -(2**70) % 10**6, divmod(10**20, -7), 10**20 // 3.0)
print(True // 2, True % 2, divmod(True, 2), -1 // 10, 5 // 10, -5 % 1.5)
for a, b in ((1, 0), (1.0, 0), (1, 0.0)):
    for name, attempt in (("//", lambda: a // b), ("%", lambda: a % b), ("/", lambda: a / b)):
        try:
            attempt()
        except ZeroDivisionError as error:
            print(a, name, b, "->", error)
