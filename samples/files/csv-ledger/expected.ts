/** Keeps accounts in CSV files. */

import {
  ValueError,
  enter,
  float,
  format,
  getItem,
  list,
  maxBy,
  next,
  print,
  toFloat,
  tuple,
  typed,
  withManager,
} from "./runtime/builtins.js";
import { DefaultDict } from "./runtime/collections.js";
import * as csv from "./runtime/csv.js";
import * as io from "./runtime/io.js";
import * as os from "./runtime/os.js";
import * as posixpath from "./runtime/posixpath.js";
import * as tempfile from "./runtime/tempfile.js";

const ENTRIES = [
  { day: "1", what: "bread", amount: 2.5 },
  { day: "1", what: 'a "good" book', amount: 12.0 },
  { day: "2", what: "tea, green", amount: 4.25 },
];

const folder = tempfile.mkdtemp();
const path = posixpath.join(folder, "ledger.csv");
let writer: csv.DictWriter | csv.Writer;
{
  const scope = enter(io.open(path, "w", { newline: "" }));
  let file = scope.value;
  try {
    writer = new csv.DictWriter(file, ["day", "what", "amount"]);
    writer.writeheader();
    writer.writerows(
      typed(ENTRIES, "list[{day: str, what: str, amount: float}]"),
    );
  } catch (error) {
    scope.fail(error);
    throw error;
  } finally {
    scope.exit();
  }
}
console.log(io.open(path, "r", { newline: "" }).read());

const totals = new DefaultDict<string, number>(toFloat);
withManager(io.open(path, "r", { newline: "" }), (file) => {
  for (const row of new csv.DictReader(file)) {
    totals.set(
      getItem(row, "day"),
      totals.getOrCreate(getItem(row, "day")) + toFloat(getItem(row, "amount")),
    );
    print(row);
  }
});
for (const [day, total] of totals) {
  console.log(`day ${day}: ${format(total, ".2f")}`);
}

withManager(io.open(path, "r", { newline: "" }), (file) => {
  const reader = csv.reader(file);
  const header = next(reader);
  const dearest = maxBy(reader, { key: (row) => toFloat(getItem(row, 2)) });
  print(header, dearest, reader.lineNum);
});

const out = new io.StringIO();
writer = csv.writer(out, { delimiter: ";", lineterminator: "\n" });
writer.writerow(["id", "text", null, true, float(1.0)]);
writer.writerows([tuple(1, "x;y"), tuple(2, "two\nlines")]);
csv
  .writer(out, { lineterminator: "\n", quoting: csv.QUOTE_ALL })
  .writerow(["all", 1]);
csv
  .writer(out, { lineterminator: "\n", quoting: csv.QUOTE_NONNUMERIC })
  .writerow(["some", 2.5]);
console.log(out.getvalue());
print(list(csv.reader(new io.StringIO(out.getvalue()), { delimiter: ";" })));
print(list(csv.reader(["a|b", "c|'d|e'"], { delimiter: "|", quotechar: "'" })));
print(list(new csv.DictReader(["1,2,3"], ["x", "y"], { restkey: "more" })));
try {
  writer = new csv.DictWriter(out, ["a"]);
  writer.writerow({ a: 1, b: 2 });
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}
try {
  list(csv.reader(['"open'], { strict: true }));
} catch (error) {
  if (!(error instanceof csv.Error)) throw error;
  print("csv:", error);
}
os.remove(path);
os.rmdir(folder);
