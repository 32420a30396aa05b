/** A star in the call of a library function hands over as many arguments as there are. */

import {
  TypeError,
  ValueError,
  divmod,
  fitted,
  float,
  int,
  map,
  max,
  pow,
  print,
  range,
  roundHalfEven,
  split,
  typeName,
} from "./runtime/builtins.js";
import { date, datetime } from "./runtime/datetime.js";
import * as math from "./runtime/math.js";
import * as posixpath from "./runtime/posixpath.js";
import * as re from "./runtime/re.js";

function numbers(text: string, separator = "-"): number[] {
  return split(text, separator).map((part) => int(part));
}

print(
  new date(
    ...fitted(date, "date", [...numbers("2024-02-29")], "year", "month", "day"),
  ),
);
console.log(
  new date(
    ...fitted(
      date,
      "date",
      [...map(int, "2024/05/06".split("/"))],
      "year",
      "month",
      "day",
    ),
  ).strftime("%d.%m.%y"),
);
const moment: [number, number, number, number, number, number] = [
  2024, 1, 2, 3, 4, 5,
];
print(
  new datetime(...moment),
  new datetime(
    ...fitted(
      datetime,
      "datetime",
      [...moment.slice(0, 3)],
      "year",
      "month",
      "day",
      "hour=",
      "minute=",
      "second=",
      "microsecond=",
      "tzinfo=",
    ),
  ),
);

const point: [number, number] = [3, 4];
print(
  float(math.hypot(...point)),
  float(math.atan2(...point)),
  divmod(...point),
  pow(...point),
  max(...point),
);
print(
  [...range(...point)],
  [...range(...[1, 10, 3])],
  float(roundHalfEven(2.567, 1)),
);
console.log(posixpath.join("usr", "share", "doc"));
print(re.sub("a+", "b", "caat"), split("a-b-c", "-", 1));

for (const parts of [numbers("2024-02-30"), numbers("2024-2")]) {
  try {
    print(
      new date(...fitted(date, "date", [...parts], "year", "month", "day")),
    );
  } catch (error) {
    if (!(error instanceof ValueError || error instanceof TypeError))
      throw error;
    console.log(typeName(error));
  }
}
