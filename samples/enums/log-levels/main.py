"""Enums that are numbers or strings too: IntEnum, StrEnum and (str, Enum)."""

import json
from enum import Enum, IntEnum, StrEnum, auto


class Level(IntEnum):
    DEBUG = 10
    INFO = 20
    WARNING = 30
    ERROR = 40

    @classmethod
    def parse(cls, text: str) -> "Level":
        try:
            return cls[text.upper()]
        except KeyError:
            names = ", ".join(level.name for level in cls)
            raise ValueError(f"unknown level {text!r}, expected one of {names}") from None


class Channel(StrEnum):
    CONSOLE = auto()
    FILE = auto()


class Format(str, Enum):
    PLAIN = "plain"
    JSON = "json"


class Logger:
    def __init__(self, threshold: Level, form: Format) -> None:
        self.threshold = threshold
        self.form = form

    def log(self, level: Level, text: str, channel: Channel = Channel.CONSOLE) -> None:
        if level < self.threshold:
            return
        if self.form == "json":
            print(json.dumps({"level": level, "channel": channel, "text": text}))
        else:
            print(f"[{level.name:<7}] {channel}: {text}")


logger = Logger(Level.INFO, Format.PLAIN)
logger.log(Level.DEBUG, "not shown")
logger.log(Level.WARNING, "disk is nearly full")
logger.form = Format.JSON
logger.log(Level.ERROR, "disk is full", Channel.FILE)

print(Level.ERROR, repr(Level.ERROR), f"{Level.INFO:>5}", Level.INFO + 5)
print(Level(30).name, Level.parse("debug") == 10, max(Level), sum(Level))
print([level.name for level in Level if level >= logger.threshold])
try:
    Level.parse("loud")
except ValueError as error:
    print("error:", error)
try:
    Level(15)
except ValueError as error:
    print("error:", error)

print(Channel.FILE, repr(Channel.FILE), Channel.FILE == "file", Channel("console"))
print(Channel.FILE.upper(), Channel.FILE + ".log", "-".join(Channel), len(Channel.FILE))
print(Format.JSON, f"{Format.JSON}", Format.JSON.value, Format.JSON == "json")
print(isinstance(Level.INFO, int), isinstance(Channel.FILE, str), {20: "info"}[Level.INFO])
match Level.parse("error"):
    case Level.DEBUG | Level.INFO:
        print("quiet")
    case Level.WARNING | Level.ERROR:
        print("loud")
