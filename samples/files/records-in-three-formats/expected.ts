import {
  FileNotFoundError,
  divide,
  enter,
  enumerate,
  equals,
  format,
  getItem,
  int,
  list,
  print,
  printTo,
  rstrip,
  sorted,
  splitLines,
  sum,
  withManager,
} from "./runtime/builtins.js";
import * as csv from "./runtime/csv.js";
import * as io from "./runtime/io.js";
import * as json from "./runtime/json.js";
import { Path } from "./runtime/pathlib.js";
import * as posixpath from "./runtime/posixpath.js";
import * as tempfile from "./runtime/tempfile.js";

const rows = [
  { name: "Ada", age: 36, city: "London" },
  { name: "Linus", age: 54, city: "Portland" },
  { name: "Grace", age: 85, city: "New York" },
];
let path: string;
const scope3 = enter(new tempfile.TemporaryDirectory());
const folder = scope3.value;
try {
  path = posixpath.join(folder, "people.csv");
  withManager(io.open(path, "w", { newline: "" }), (f) => {
    const writer = new csv.DictWriter(f, ["name", "age", "city"]);
    writer.writeheader();
    writer.writerows(rows);
  });
  withManager(io.open(path), (f) => {
    for (const line of f) {
      console.log(rstrip(line));
    }
  });
  let people: Map<string, string>[];
  {
    const scope = enter(io.open(path, "r", { newline: "" }));
    let f = scope.value;
    try {
      people = list(new csv.DictReader(f));
    } catch (error) {
      scope.fail(error);
      throw error;
    } finally {
      scope.exit();
    }
  }
  print(
    getItem(getItem(people, 0), "name"),
    int(getItem(getItem(people, 1), "age")) + 1,
  );
  const total = sum(people.map((p) => int(getItem(p, "age"))));
  print("average:", divide(total, people.length));
  const data = new Path(folder).joinpath("data.json");
  data.writeText(json.dumps(rows, { indent: 2 }));
  const loaded = json.loads(data.readText());
  print(
    equals(loaded, rows),
    getItem(getItem(loaded, 2), "city"),
    data.suffix,
    data.name,
  );
  console.log(
    json.dumps(
      { a: [1, 2.5, null, true], b: { c: "é" } },
      { ensureAscii: false, sortKeys: true },
    ),
  );
  const notes = new Path(folder, "notes.txt");
  withManager(notes.open("w"), (f) => {
    f.write("first\n");
    f.writelines(["second\n", "third\n"]);
  });
  withManager(io.open(notes, "a"), (f) => {
    printTo({ file: f }, "fourth");
  });
  let lines: string[];
  {
    const scope2 = enter(io.open(notes));
    let f = scope2.value;
    try {
      lines = splitLines(f.read());
    } catch (error) {
      scope2.fail(error);
      throw error;
    } finally {
      scope2.exit();
    }
  }
  print(lines, lines.length);
  for (const [n, line] of enumerate(io.open(notes), 1)) {
    printTo({ end: "" }, `${format(n, ">3")}: ${line}`);
  }
  print(sorted(Array.from(new Path(folder).iterdir(), (p) => p.name)));
  try {
    io.open(posixpath.join(folder, "missing.txt"));
  } catch (e) {
    if (!(e instanceof FileNotFoundError)) throw e;
    print("not found", e.errno);
  }
} catch (error) {
  scope3.fail(error);
  throw error;
} finally {
  scope3.exit();
}
print(posixpath.exists(path));
