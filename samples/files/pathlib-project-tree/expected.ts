/** Builds a small project below a temporary folder and looks at it with pathlib. */

import {
  Dict,
  OSError,
  ValueError,
  contains,
  enter,
  equals,
  getItem,
  print,
  repr,
  sorted,
  splitLines,
  str,
  sum,
  tupleItem,
  typeName,
  valuesView,
  withManager,
} from "./runtime/builtins.js";
import { Path, PurePath } from "./runtime/pathlib.js";
import * as tempfile from "./runtime/tempfile.js";

const SOURCES = new Map<string, string>([
  ["src/app.py", "import util\nprint(util.VALUE)\n"],
  ["src/util.py", "VALUE = 1\n"],
  ["docs/index.md", "# Title\n"],
  ["data/2024/jan.csv", "a,b\n1,2\n"],
  ["README", "read me\n"],
]);

function build(root: Path): number {
  let total = 0;
  for (const [name, text] of SOURCES) {
    const target = root.joinpath(name);
    target.parent.mkdir({ parents: true, existOk: true });
    total += target.writeText(text);
  }
  return total;
}

function tree(folder: Path, level = 0): void {
  for (const entry of sorted(folder.iterdir())) {
    console.log("  ".repeat(level) + entry.name + (entry.isDir() ? "/" : ""));
    if (entry.isDir()) {
      tree(entry, level + 1);
    }
  }
}

const scope = enter(new tempfile.TemporaryDirectory());
const name = scope.value;
try {
  const root = new Path(name);
  console.log("characters", build(root));
  tree(root);
  print(
    sorted(
      Array.from(root.rglob("*.py"), (path) => path.relativeTo(root).asPosix()),
    ),
  );
  print(
    sorted(
      Array.from(root.glob("*/*.md"), (path) => str(path.relativeTo(root))),
    ),
  );
  const sizes = new Map<string, number>(
    sorted(root.glob("**/*"))
      .filter((path) => path.isFile())
      .map((path) => [path.name, path.stat().stSize]),
  );
  print(sizes, sum(valuesView(sizes)));

  const app = root.joinpath("src").joinpath("app.py");
  print(
    app.suffix,
    app.stem,
    app.parent.name,
    app.withSuffix(".txt").name,
    app.withStem("main").name,
  );
  const backup = app.rename(app.withName("app.bak"));
  print(
    app.exists(),
    backup.exists(),
    getItem(splitLines(backup.readText()), 0),
  );
  backup.unlink();
  backup.unlink(true);
  withManager(root.joinpath("src").joinpath("log").open("w"), (log) => {
    log.write("started\n");
  });
  print(root.joinpath("src").joinpath("log").readBytes());
  try {
    root.joinpath("docs").rmdir();
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print(typeName(error), error.strerror);
  }
} catch (error) {
  scope.fail(error);
  throw error;
} finally {
  scope.exit();
}

const one = new Path("a/b/../c.tar.gz");
const two = new PurePath("/usr/lib");
print(
  one,
  repr(one),
  one.parts,
  one.suffixes,
  tupleItem(two.parents, 0),
  two.joinpath("python").joinpath("site"),
);
print(
  new Path("a").joinpath("/b"),
  equals(new Path("x"), new Path("./x")),
  sorted([new Path("b"), new Path("a/z"), new Path("a")]),
);
print(
  getItem(new Dict<Path, number>([[new Path("k"), 1]]), new Path("k")),
  two.isRelativeTo("/usr"),
  two.match("/usr/*"),
  contains(two.parents, new Path("lib")),
);
try {
  two.relativeTo("/etc");
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}
