import {
  Exception,
  ValueError,
  delattr,
  int,
  nameOf,
  named,
  print,
  range,
} from "./runtime/builtins.js";

// The body of a class is a program: conditions, loops, unpacking, nested classes.
class Settings {
  declare static MODE: string;
  declare static A: number;
  declare static B: number;
  declare static _n: number;
  declare static LAST: number;
  declare static LIMIT: number;
  declare static TOTAL: number;
  static DEBUG = false;
  static LEVELS: string[] = ["low", "high"];
  static NAMES = new Map<string, number>(
    Settings.LEVELS.map((name, index) => [name, index]),
  );

  static {
    if (Settings.DEBUG) {
      Settings.MODE = "debug";
    } else {
      Settings.MODE = "release";
    }
  }

  static {
    [Settings.A, Settings.B] = [1, 2];
  }

  static SQUARES = Array.from({ length: 4 }, (_, n) => n * n);

  static {
    for (Settings._n of range(3)) {
      Settings.LAST = Settings._n;
    }
  }

  static {
    try {
      Settings.LIMIT = int("12x");
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      Settings.LIMIT = -1;
    }
  }

  static {
    console.log("body runs", Settings.MODE);
  }

  static X = 5;
  static Y = 5;

  static {
    Settings.TOTAL = Settings.A + Settings.B;
  }

  static {
    Settings.TOTAL += 10;
  }

  static {
    delattr(Settings, "_n");
  }
}

print(
  Settings.NAMES,
  Settings.MODE,
  Settings.A,
  Settings.B,
  Settings.SQUARES,
  Settings.LAST,
  Settings.LIMIT,
);
console.log(Settings.X, Settings.Y, Settings.TOTAL);

class Inner {
  value: number;

  constructor(value: number) {
    this.value = value;
  }

  __repr__(): string {
    return `Inner(${this.value})`;
  }
}
named(Inner, "Inner", "Outer.Inner");
class OuterError extends Exception {}
named(OuterError, "Error", "Outer.Error");
class Outer {
  static Inner = Inner;

  static Error = OuterError;

  static LIMIT = 3;

  make(value: number): Inner {
    if (value > Outer.LIMIT) {
      throw new Outer.Error(`too big: ${value}`);
    }
    return new Outer.Inner(value);
  }
}

const o = new Outer();
print(o.make(2), new Outer.Inner(5), "Outer.Inner", nameOf(Outer.Inner));
try {
  o.make(10);
} catch (e) {
  if (!(e instanceof Outer.Error)) throw e;
  print("Error", e, "Outer.Error");
}
print(Outer.Inner);
