import {
  Dict,
  ValueError,
  allocate,
  format,
  getItem,
  isStr,
  join,
  len,
  print,
  repr,
  sorted,
  tuple,
} from "./runtime/builtins.js";
import { EnumOfStr, IntEnum } from "./runtime/enum.js";

class Status extends IntEnum {
  declare phrase: string;
  declare retry: boolean | number;

  static __new__(
    cls: typeof Status,
    value: number,
    phrase: string,
    retry: boolean | number = false,
  ): Status {
    const obj = allocate(cls);
    obj._value_ = value;
    obj.phrase = phrase;
    obj.retry = retry;
    return obj;
  }

  static readonly OK = new Status("OK", tuple(200, "OK") as any);
  static readonly BUSY = new Status(
    "BUSY",
    tuple(503, "Service Unavailable", true) as any,
  );

  get isError(): boolean {
    return this.value >= 400;
  }
}

class Color extends EnumOfStr {
  declare rgb: readonly [number, number, number];

  static __new__(
    cls: typeof Color,
    value: string,
    rgb: readonly [number, number, number],
  ): Color {
    const member = allocate(cls);
    member._value_ = value;
    member.rgb = rgb;
    return member;
  }

  static readonly RED = new Color("RED", tuple("red", tuple(255, 0, 0)) as any);
  static readonly BLUE = new Color(
    "BLUE",
    tuple("blue", tuple(0, 0, 255)) as any,
  );
}

for (const status of Status.members()) {
  print(
    status,
    status.name,
    status.value,
    status.phrase,
    status.retry,
    status.isError,
  );
}
print(
  Status.of(503) === Status.BUSY,
  Status.OK.value === 200,
  Status.OK.value + 1,
  sorted([503, Status.OK]),
);
print(
  repr(Status.OK),
  format(Status.BUSY, ">6"),
  Array.from(Status.members(), (s) => s.phrase),
  getItem(new Dict<Status | number, number>([[Status.OK, 1]]), 200),
);
try {
  Status.of(404);
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}
print(
  Color.RED.value === "red",
  Color.of("blue").rgb,
  Color.RED.value.toUpperCase(),
  Array.from(Color.members(), (c) => c.value),
  repr(Color.BLUE),
);
print(
  isStr(Color.RED),
  len(Color.BLUE),
  Color.BLUE.rgb[2],
  join("-", Color.members()),
);
