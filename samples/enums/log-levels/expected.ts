/** Enums that are numbers or strings too: IntEnum, StrEnum and (str, Enum). */

import {
  Dict,
  KeyError,
  ValueError,
  equals,
  format,
  getItem,
  isInt,
  isStr,
  join,
  len,
  max,
  print,
  repr,
  str,
  sum,
  withCause,
} from "./runtime/builtins.js";
import { EnumOfStr, IntEnum, StrEnum } from "./runtime/enum.js";
import * as json from "./runtime/json.js";

class Level extends IntEnum {
  static readonly DEBUG = new Level("DEBUG", 10);
  static readonly INFO = new Level("INFO", 20);
  static readonly WARNING = new Level("WARNING", 30);
  static readonly ERROR = new Level("ERROR", 40);

  static parse(text: string): Level {
    try {
      return this.named(text.toUpperCase());
    } catch (error2) {
      if (!(error2 instanceof KeyError)) throw error2;
      const names = Array.from(this.members(), (level) => level.name).join(
        ", ",
      );
      throw withCause(
        new ValueError(`unknown level ${repr(text)}, expected one of ${names}`),
        null,
      );
    }
  }
}

class Channel extends StrEnum {
  static readonly CONSOLE = new Channel("CONSOLE", "console");
  static readonly FILE = new Channel("FILE", "file");
}

class Format extends EnumOfStr {
  static readonly PLAIN = new Format("PLAIN", "plain");
  static readonly JSON = new Format("JSON", "json");
}

class Logger {
  form: Format;
  threshold: Level;

  constructor(threshold: Level, form: Format) {
    this.threshold = threshold;
    this.form = form;
  }

  log(level: Level, text: string, channel: Channel = Channel.CONSOLE): void {
    if (level.value < this.threshold.value) {
      return;
    }
    if (this.form.value === "json") {
      console.log(json.dumps({ level, channel, text }));
    } else {
      console.log(`[${format(level.name, "<7")}] ${str(channel)}: ${text}`);
    }
  }
}

const logger = new Logger(Level.INFO, Format.PLAIN);
logger.log(Level.DEBUG, "not shown");
logger.log(Level.WARNING, "disk is nearly full");
logger.form = Format.JSON;
logger.log(Level.ERROR, "disk is full", Channel.FILE);

print(
  Level.ERROR,
  repr(Level.ERROR),
  format(Level.INFO, ">5"),
  Level.INFO.value + 5,
);
print(
  Level.of(30).name,
  Level.parse("debug").value === 10,
  max(Level.members()),
  sum(Array.from(Level.members(), (member) => member.value)),
);
print(
  [...Level.members()]
    .filter((level) => level.value >= logger.threshold.value)
    .map((level) => level.name),
);
try {
  Level.parse("loud");
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print("error:", error);
}
try {
  Level.of(15);
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print("error:", error);
}

print(
  Channel.FILE,
  repr(Channel.FILE),
  Channel.FILE.value === "file",
  Channel.of("console"),
);
print(
  Channel.FILE.value.toUpperCase(),
  Channel.FILE.value + ".log",
  join("-", Channel.members()),
  len(Channel.FILE),
);
print(
  Format.JSON,
  str(Format.JSON),
  Format.JSON.value,
  Format.JSON.value === "json",
);
print(
  isInt(Level.INFO),
  isStr(Channel.FILE),
  getItem(new Dict<number | Level, string>([[20, "info"]]), Level.INFO),
);
const subject = Level.parse("error");
if (equals(subject, Level.DEBUG) || equals(subject, Level.INFO)) {
  console.log("quiet");
} else if (equals(subject, Level.WARNING) || equals(subject, Level.ERROR)) {
  console.log("loud");
}
