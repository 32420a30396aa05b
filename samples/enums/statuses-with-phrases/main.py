from enum import Enum, IntEnum


class Status(IntEnum):
    def __new__(cls, value, phrase, retry=False):
        obj = int.__new__(cls, value)
        obj._value_ = value
        obj.phrase = phrase
        obj.retry = retry
        return obj

    OK = 200, "OK"
    BUSY = 503, "Service Unavailable", True

    @property
    def is_error(self) -> bool:
        return self >= 400


class Color(str, Enum):
    def __new__(cls, value: str, rgb: tuple[int, int, int]):
        member = str.__new__(cls, value)
        member._value_ = value
        member.rgb = rgb
        return member

    RED = ("red", (255, 0, 0))
    BLUE = ("blue", (0, 0, 255))


for status in Status:
    print(status, status.name, status.value, status.phrase, status.retry, status.is_error)
print(Status(503) is Status.BUSY, Status.OK == 200, Status.OK + 1, sorted([503, Status.OK]))
print(repr(Status.OK), f"{Status.BUSY:>6}", [s.phrase for s in Status], {Status.OK: 1}[200])
try:
    Status(404)
except ValueError as error:
    print(error)
print(Color.RED == "red", Color("blue").rgb, Color.RED.upper(), [c.value for c in Color], repr(Color.BLUE))
print(isinstance(Color.RED, str), len(Color.BLUE), Color.BLUE.rgb[2], "-".join(Color))
