/** csv: sales are read, summed up by town and written again, with quotes where they are needed. */

import {
  ValueError,
  getItem,
  itemsView,
  list,
  print,
  printTo,
  repr,
  roundHalfEven,
  sorted,
  toFloat,
  typed,
} from "./runtime/builtins.js";
import { DefaultDict } from "./runtime/collections.js";
import * as csv from "./runtime/csv.js";
import * as io from "./runtime/io.js";
import * as sys from "./runtime/sys.js";

const SALES = `town,item,price,note
Paris,tea,3.5,"hot, with milk"
Lyon,cake,4.25,
Paris,bread,2.1,"said ""good"""
Nice,tea,3.75,"two
lines"
`;

const totals = new DefaultDict<string, number>(toFloat);
const reader = new csv.DictReader(new io.StringIO(SALES));
for (const row of reader) {
  totals.set(
    getItem(row, "town"),
    totals.getOrCreate(getItem(row, "town")) + toFloat(getItem(row, "price")),
  );
  console.log(reader.lineNum, getItem(row, "item"), repr(getItem(row, "note")));
}
print(
  reader.fieldnames,
  typed(new Map<string, number>(totals), "dict[str, float]"),
);

const out = new io.StringIO();
const writer = new csv.DictWriter(out, ["town", "total"], {
  lineterminator: "\n",
});
writer.writeheader();
for (const [town, total] of sorted(itemsView(totals), {
  key: (pair) => -pair[1],
})) {
  writer.writerow(
    typed(
      { town, total: roundHalfEven(total, 2) },
      "{town: str, total: float}",
    ),
  );
}
printTo({ end: "" }, out.getvalue());

const plain = csv.writer(sys.stdout, { lineterminator: "\n" });
plain.writerow(["a", 1, 2.5, null, true, 'q"q', "x,y", ""]);
plain.writerows(
  typed(
    [
      ["é", "b c"],
      [1.0, -0.5],
    ],
    "list[list[str | float]]",
  ),
);
const quoted = csv.writer(sys.stdout, {
  delimiter: ";",
  lineterminator: "\n",
  quoting: csv.QUOTE_ALL,
});
quoted.writerow(["all", 1, "it's"]);
csv
  .writer(sys.stdout, {
    escapechar: "\\",
    lineterminator: "\n",
    quoting: csv.QUOTE_NONE,
  })
  .writerow(["a,b", 'c"d']);

print(
  list(csv.reader(["a\tb", "c\td"], { delimiter: "\t" })),
  list(csv.reader(["a  b   c"], { delimiter: " ", skipinitialspace: true })),
);
print(
  list(csv.reader(["1,'2,3'"], { quotechar: "'" })),
  list(csv.reader(['1,"2"'], { quoting: csv.QUOTE_NONNUMERIC })),
);
print(
  list(
    new csv.DictReader(["1,2,3", "4"], ["x", "y"], {
      restkey: "more",
      restval: "-",
    }),
  ),
);
try {
  new csv.DictWriter(out, ["a"]).writerow({ a: 1, b: 2 });
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}
try {
  list(csv.reader(['"open'], { strict: true }));
} catch (error) {
  if (!(error instanceof csv.Error)) throw error;
  print(error);
}
