"""What an enum's class can tell: names, values, aliases, and what it refuses."""

from enum import Enum, IntEnum, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1  # the same value: another name for RED

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.name.lower() == value.strip().lower():
                    return member
        return None


print(Color.CRIMSON, Color.CRIMSON is Color.RED, len(Color), list(Color))
for name, member in Color.__members__.items():
    kind = "alias" if name != member.name else "member"
    print(f"{name:<8} {member.value} {kind}")

print(Color(" blue "), Color["GREEN"], Color(3))
for wrong in (9, "pink"):
    try:
        Color(wrong)
    except ValueError as error:
        print("ValueError:", error)
try:
    Color["PINK"]
except KeyError as error:
    print("KeyError:", error)
try:
    Color.RED = 5
except AttributeError as error:
    print("AttributeError:", error)
try:
    Color.RED.value = 5
except AttributeError as error:
    print("AttributeError:", error)
try:
    print(Color.RED < Color.BLUE)
except TypeError as error:
    print("TypeError:", error)

try:

    @unique
    class Direction(Enum):
        NORTH = "n"
        UP = "n"

except ValueError as error:
    print("ValueError:", error)

Weekday = Enum("Weekday", "MONDAY TUESDAY SUNDAY")
Status = IntEnum("Status", {"OK": 200, "NOT_FOUND": 404})
print(list(Weekday), Weekday.SUNDAY.value, Status(404).name, Status.OK == 200)

print("RED" in Color.__members__, Color.RED in Color, [c.name for c in Color])
print({color.name: color.value for color in Color}, dict(zip(Color, "rgb")))
print(isinstance(Color.RED, Color), type(Color.RED) is Color, Color.__name__, Color)
print(sorted(Color, key=lambda color: color.name), max(Color, key=lambda c: c.value))
