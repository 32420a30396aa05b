"""A star in the call of a library function hands over as many arguments as there are."""

import datetime
import math
import os
import re


def numbers(text: str, separator: str = "-") -> list[int]:
    return [int(part) for part in text.split(separator)]


print(datetime.date(*numbers("2024-02-29")))
print(datetime.date(*map(int, "2024/05/06".split("/"))).strftime("%d.%m.%y"))
moment = (2024, 1, 2, 3, 4, 5)
print(datetime.datetime(*moment), datetime.datetime(*moment[:3]))

point = (3, 4)
print(math.hypot(*point), math.atan2(*point), divmod(*point), pow(*point), max(*point))
print(list(range(*point)), list(range(*[1, 10, 3])), round(*(2.567, 1)))
print(os.path.join(*["usr", "share", "doc"]))
print(re.sub(*["a+", "b", "caat"]), "a-b-c".split(*["-", 1]))

for parts in (numbers("2024-02-30"), numbers("2024-2")):
    try:
        print(datetime.date(*parts))
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
