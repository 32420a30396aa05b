/** What an enum's class can tell: names, values, aliases, and what it refuses. */

import {
  AttributeError,
  KeyError,
  TypeError,
  ValueError,
  contains,
  equals,
  format,
  guardedItems,
  len,
  list,
  lt,
  maxBy,
  nameOf,
  print,
  sorted,
  zip,
} from "./runtime/builtins.js";
import {
  Enum,
  IntEnum,
  cannotReassign,
  cannotSet,
  unique,
} from "./runtime/enum.js";
import * as methods from "./runtime/methods.js";

class Color extends Enum<number> {
  static readonly RED = new Color("RED", 1);
  static readonly GREEN = new Color("GREEN", 2);
  static readonly BLUE = new Color("BLUE", 3);
  static readonly CRIMSON = new Color("CRIMSON", 1); // the same value: another name for RED

  static _missing_(value: any): Color | null {
    if (typeof value === "string") {
      for (const member of this.members()) {
        if (
          equals(member.name.toLowerCase(), methods.lower(methods.strip(value)))
        ) {
          return member;
        }
      }
    }
    return null;
  }
}

print(
  Color.CRIMSON,
  Color.CRIMSON === Color.RED,
  len(Color),
  list(Color.members()),
);
for (const [name, member] of guardedItems(Color.byName())) {
  const kind = name !== member.name ? "alias" : "member";
  console.log(`${format(name, "<8")} ${member.value} ${kind}`);
}

print(Color.of(" blue "), Color.GREEN, Color.of(3));
for (const wrong of [9, "pink"]) {
  try {
    Color.of(wrong);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("ValueError:", error);
  }
}
try {
  Color.named("PINK");
} catch (error) {
  if (!(error instanceof KeyError)) throw error;
  print("KeyError:", error);
}
try {
  cannotReassign("RED", 5);
} catch (error) {
  if (!(error instanceof AttributeError)) throw error;
  print("AttributeError:", error);
}
try {
  cannotSet("value", 5);
} catch (error) {
  if (!(error instanceof AttributeError)) throw error;
  print("AttributeError:", error);
}
try {
  print(lt(Color.RED, Color.BLUE));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print("TypeError:", error);
}

try {
  class Direction extends Enum<string> {
    static readonly NORTH = new Direction("NORTH", "n");
    static readonly UP = new Direction("UP", "n");
  }
  unique(Direction);
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print("ValueError:", error);
}

class Weekday extends Enum<number> {
  static readonly MONDAY = new Weekday("MONDAY", 1);
  static readonly TUESDAY = new Weekday("TUESDAY", 2);
  static readonly SUNDAY = new Weekday("SUNDAY", 3);
}
class Status extends IntEnum {
  static readonly OK = new Status("OK", 200);
  static readonly NOT_FOUND = new Status("NOT_FOUND", 404);
}
print(
  list(Weekday.members()),
  Weekday.SUNDAY.value,
  Status.of(404).name,
  Status.OK.value === 200,
);

print(
  Color.byName().has("RED"),
  contains(Color, Color.RED),
  Array.from(Color.members(), (c) => c.name),
);
print(
  new Map<string, number>(
    Array.from(Color.members(), (color) => [color.name, color.value]),
  ),
  new Map<Color, string>(zip(Color.members(), "rgb")),
);
print(
  Color.RED instanceof Color,
  (Color.RED.constructor as typeof Color) === Color,
  nameOf(Color),
  Color,
);
print(
  sorted(Color.members(), { key: (color) => color.name }),
  maxBy(Color.members(), { key: (c) => c.value }),
);
